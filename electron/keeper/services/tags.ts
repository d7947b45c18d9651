import * as z from 'zod'
import { type EntryId, TagId } from '../../../shared/domain/ids.ts'
import type { Tag, TagDraft } from '../../../shared/domain/tag.ts'
import { Fault } from '../../../shared/faults.ts'
import type { BodiesTable, TagExchange } from '../tables/bodies.ts'
import type { MarksTable } from '../tables/marks.ts'
import type { TagsTable } from '../tables/tags.ts'
import type { Holding } from '../tables/versions-holding.ts'
import type { Database } from '../vault/database.ts'
import type { EntryWords } from './entry-words.ts'
import type { JoinsKept } from './joins.ts'
import type { Making } from './making.ts'
import type { Turns } from './turns.ts'
import { undertaking } from './undertaking.ts'

export type TagsParts = Making & {
  database: Database
  table: TagsTable
  bodies: BodiesTable
  marks: MarksTable
  turns: Turns
  joins: JoinsKept
  words: EntryWords
  /** lets whatever else waits have its turn, between the steps of something long */
  pause: () => Promise<void>
}

const Joining = z.object({ keep: TagId, gone: TagId })
const Removing = z.object({ gone: TagId })

/** Entries that change in one step: some 20 ms of work. */
const LOT = 25

type Taking = { gone: TagId; keep?: TagId; exchange: TagExchange; known: Holding | undefined }

/** Takes a tag out of every entry in short steps. Each may be done again: what is done already is found to be so. */
function taker({ database, table, bodies, joins, words, pause }: TagsParts) {
  return async function take({ gone, keep, exchange, known }: Taking): Promise<void> {
    let last: EntryId[] = []
    for (let some = table.entriesWith(gone, LOT); some.length > 0; some = table.entriesWith(gone, LOT)) {
      const entries = some
      database.transaction(() => {
        bodies.exchange(exchange, entries)
        table.take(entries, { gone, ...(keep === undefined ? {} : { keep }) })
        words.leaveBehind(entries)
      })
      last = entries
      await pause()
    }
    const { found } = await bodies.versionsNaming(gone, pause, known)
    await bodies.exchangeInHistory(exchange, { versions: found, pause })
    database.transaction(() => {
      table.remove(gone)
      if (keep === undefined) joins.forget(gone)
      else joins.note({ gone, keep })
      words.retell(last)
    })
  }
}

/** Tags: found by name, renamed, joined, removed. */
export function tags(parts: TagsParts) {
  const { database, table, bodies, words, pause, now, newId } = parts

  const take = taker(parts)
  const joining = undertaking({
    ...parts,
    mark: 'joining-tags',
    shape: Joining,
    async work({ keep, gone }, known?: Holding) {
      if (table.get(keep) === undefined || table.get(gone) === undefined) return
      await take({ gone, keep, exchange: bodies.renaming({ gone, keep }), known })
    },
  })
  const removing = undertaking({
    ...parts,
    mark: 'removing-tag',
    shape: Removing,
    async work({ gone }, known?: Holding) {
      const tag = table.get(gone)
      if (tag === undefined) return
      await take({ gone, exchange: bodies.spellingOut(gone, `#${tag.name}`), known })
    },
  })

  function requireTag(id: TagId): Tag {
    const tag = table.get(id)
    if (tag === undefined) throw new Fault('not-found')
    return tag
  }

  function make(name: string): Tag {
    const id = TagId.parse(newId())
    table.insert({ id, name, at: now() })
    return requireTag(id)
  }

  function rename(id: TagId, name: string): Tag {
    requireTag(id)
    const other = table.named(name)
    if (other !== undefined && other.id !== id) throw new Fault('name-taken')
    table.rename(id, name)
    words.retell(table.entriesWith(id))
    return requireTag(id)
  }

  return {
    /** All of them by name, each with how many entries carry it. */
    list: (): Tag[] => table.all(),

    /** The tag of that name, made when there is none; or another name for the one it names. Fails with not-found, name-taken. */
    save: ({ id, name }: TagDraft): Tag =>
      database.transaction(() => (id === undefined ? (table.named(name) ?? make(name)) : rename(id, name))),

    /**
     * One tag where there were two, in texts and their history as well, in short steps, while everybody else waits for
     * `turns.quiet`. Fails with not-found, bad-request when both are the same.
     */
    async merge({ keep, gone }: { keep: TagId; gone: TagId }): Promise<void> {
      requireTag(keep)
      requireTag(gone)
      if (keep === gone) throw new Fault('bad-request')
      const known = await bodies.versionsNaming(gone, pause)
      await joining.begin(() => ({ keep: requireTag(keep).id, gone: requireTag(gone).id }), known)
    },

    /** Takes a tag off every entry, in steps as above. In texts and their history its name stays as plain words. Fails with not-found. */
    async remove(id: TagId): Promise<void> {
      requireTag(id)
      const known = await bodies.versionsNaming(id, pause)
      await removing.begin(() => ({ gone: requireTag(id).id }), known)
    },

    /** Finishes what was cut short, if anything was. */
    resume: (): Promise<unknown> => Promise.allSettled([joining.resume(), removing.resume()]),
  }
}
