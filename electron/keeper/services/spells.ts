import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** Minutes without a save after which writing again is another spell. */
const IDLE = 10

type Spell = { at: Instant; revision: number }

/**
 * The spells of writing that go on now, by entry. They live in memory: a lock ends them all. A spell is known by the revision
 * it last made, so that one whose save was undone after all, or whose entry was changed by somebody else, is over.
 */
export function spells() {
  const going = new Map<EntryId, Spell>()
  return {
    /** Whether what stands there was written in the spell that goes on at this moment. A clock that jumped ends it. */
    isGoingOn({ id, revision, at }: { id: EntryId } & Spell): boolean {
      const spell = going.get(id)
      if (spell === undefined || spell.revision !== revision) return false
      return Math.abs(Date.parse(at) - Date.parse(spell.at)) < IDLE * 60_000
    },

    /** A save was made: its spell begins or goes on. */
    saved({ id, revision, at }: { id: EntryId } & Spell): void {
      going.set(id, { at, revision })
    },

    /** The writer has left it: what is saved from now on is another spell. */
    end(id: EntryId): void {
      going.delete(id)
    },
  }
}
export type Spells = ReturnType<typeof spells>
