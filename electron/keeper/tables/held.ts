import type { HeldId } from '../../../shared/domain/ids.ts'
import { Held, HeldEnd } from '../../../shared/domain/loop.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { count, present, read } from './row.ts'

type HeldRow = Omit<Held, 'isChanged' | 'isCopied' | 'urgeLater'> & { text: string }

const COLUMNS = `id, person, entry, CASE WHEN until <= $now THEN text END AS text, held_at AS heldAt, until, urge,
  urge_later AS urgeLater, is_changed AS isChanged, is_copied AS isCopied`

const heldOf = ({ isChanged, isCopied, ...row }: Row): Held =>
  read(Held, { ...present(row), isChanged: isChanged === 1, isCopied: isCopied === 1 })

/** Words somebody wants to send, since when and until when they are held, and what became of those that are gone. */
export function heldTable(database: Database) {
  return {
    /** Holds words from one moment to another. */
    insert({ text, ...held }: HeldRow): void {
      database.run(
        `INSERT INTO v.held (id, person, entry, text, held_at, until, urge)
         VALUES ($id, $person, $entry, $text, $from, $until, $urge)`,
        {
          id: held.id,
          person: held.person ?? null,
          entry: held.entry ?? null,
          text,
          from: held.heldAt,
          until: held.until,
          urge: held.urge ?? null,
        },
      )
    },

    /** All that is held, the one that opens first first. The words of one whose time is not over at `now` are not read. */
    all: (now: Instant): Held[] =>
      database.all(`SELECT ${COLUMNS} FROM v.held ORDER BY until, id`, { now }).map(heldOf),

    /** One that is held, without its words while its time is not over at `now`. */
    get(id: HeldId, now: Instant): Held | undefined {
      const row = database.get(`SELECT ${COLUMNS} FROM v.held WHERE id = $id`, { id, now })
      return row === undefined ? undefined : heldOf(row)
    },

    /** Writes down what was done with them since. */
    update({ id, text, urgeLater, isChanged, isCopied }: Held & { text: string }): void {
      database.run(
        `UPDATE v.held SET text = $text, urge_later = $later, is_changed = $changed, is_copied = $copied
         WHERE id = $id`,
        {
          id,
          text,
          later: urgeLater ?? null,
          changed: isChanged ? 1 : 0,
          copied: isCopied ? 1 : 0,
        },
      )
    },

    /** Throws words away. */
    remove: (id: HeldId): void => {
      database.run('DELETE FROM v.held WHERE id = $id', { id })
    },

    /** Writes down what became of words that are gone. */
    end({ id, heldAt, endedAt, fate, urge, urgeLater }: HeldEnd): void {
      database.run(
        `INSERT INTO v.held_ends (id, held_at, ended_at, fate, urge, urge_later)
         VALUES ($id, $from, $at, $fate, $urge, $later)`,
        { id, from: heldAt, at: endedAt, fate, urge: urge ?? null, later: urgeLater ?? null },
      )
    },

    /** How many are held. */
    count: (): number => count(database.get('SELECT count(*) AS held FROM v.held'), 'held'),

    /** What became of so many, the latest first. */
    ends: (limit: number): HeldEnd[] =>
      database
        .all(
          `SELECT id, held_at AS heldAt, ended_at AS endedAt, fate, urge, urge_later AS urgeLater
           FROM v.held_ends ORDER BY ended_at DESC, id LIMIT $limit`,
          { limit },
        )
        .map(row => read(HeldEnd, present(row))),

    /** Forgets what became of any. */
    forgetEnds: (): void => {
      database.run('DELETE FROM v.held_ends')
    },
  }
}
export type HeldTable = ReturnType<typeof heldTable>
