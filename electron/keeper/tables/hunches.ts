import { Hunch, type HunchSettlement, type Weights } from '../../../shared/domain/hunch.ts'
import { type HunchId, HunchId as HunchIds, type PersonId } from '../../../shared/domain/ids.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const points = (stage: 'before' | 'after'): string =>
  `(SELECT json_group_object(cause, points) FROM v.weights WHERE hunch = id AND stage = '${stage}')`

const OUTCOME = `id, run, entry, person, statement, category, confidence, due, sealed_at AS sealedAt, outcome, basis,
  resolved_at AS resolvedAt, let_go_at AS letGoAt`
const HUNCH = `${OUTCOME}, ${points('before')} AS before, ${points('after')} AS after`

function hunchOf({ before, after, ...row }: Row): Hunch {
  return read(Hunch, {
    ...present(row),
    ...(before === '{}' ? {} : { before: json(before) }),
    ...(after === '{}' ? {} : { after: json(after) }),
  })
}

/** Many hunches at once. */
const listing = (database: Database) => ({
  /** Hunches without an outcome that were not let go, the one due first first. */
  open(): Hunch[] {
    return database
      .all(`SELECT ${HUNCH} FROM v.hunches WHERE outcome IS NULL AND let_go_at IS NULL ORDER BY due, id`)
      .map(hunchOf)
  },

  /** Hunches about this person, the last sealed first. */
  about(person: PersonId): Hunch[] {
    return database
      .all(`SELECT ${HUNCH} FROM v.hunches WHERE person = $person ORDER BY sealed_at DESC, id DESC`, {
        person,
      })
      .map(hunchOf)
  },

  /** Hunches settled at or after that moment, the last one first. */
  settledSince(since: Instant): Hunch[] {
    return database
      .all(
        `SELECT ${HUNCH} FROM v.hunches WHERE outcome IS NOT NULL AND resolved_at >= $since
         ORDER BY resolved_at DESC, id DESC`,
        { since },
      )
      .map(hunchOf)
  },

  /** Every hunch without its points, in the order they were sealed: what figures about outcomes are made of. */
  outcomes(): Hunch[] {
    return database
      .all(`SELECT ${OUTCOME} FROM v.hunches ORDER BY sealed_at, id`)
      .map(row => read(Hunch, present(row)))
  },

  /** Every hunch, in the order they were sealed. */
  all(): Hunch[] {
    return database.all(`SELECT ${HUNCH} FROM v.hunches ORDER BY sealed_at, id`).map(hunchOf)
  },
})

/** Hunches that end without an outcome, and those that lose their words. */
const endings = (database: Database) => ({
  /** Puts an open hunch down without an outcome, or takes it up again. */
  letGo(id: HunchId, at: Instant | undefined): void {
    database.run('UPDATE v.hunches SET let_go_at = $at WHERE id = $id', { id, at: at ?? null })
  },

  /** Hunches let go at or after that moment. */
  letGoSince(since: Instant): Hunch[] {
    return database.all(`SELECT ${HUNCH} FROM v.hunches WHERE let_go_at >= $since`, { since }).map(hunchOf)
  },

  /**
   * Takes away the words of hunches, the one exception to the seal: what was thought likely, how sure, when, and how it turned
   * out stay (docs/decisions/0018); what was added to them goes. Those that were erased before stay as they are.
   */
  erase(ids: readonly HunchId[], at: Instant): void {
    for (const id of ids) {
      database.run(
        `UPDATE v.hunches SET statement = '', erased_at = $at WHERE id = $id AND erased_at IS NULL`,
        { id, at },
      )
      database.run('DELETE FROM v.hunch_notes WHERE hunch = $id', { id })
    }
  },

  /** Which hunches have lost their words. */
  erased(): Set<HunchId> {
    const rows = database.all('SELECT id FROM v.hunches WHERE erased_at IS NOT NULL')
    return new Set(rows.map(({ id }) => read(HunchIds, id)))
  },
})

/** First explanations and the points shared over causes. The database itself refuses to change what is sealed. */
export function hunchesTable(database: Database) {
  function share(hunch: HunchId, stage: 'before' | 'after', weights: Weights): void {
    for (const [cause, value] of Object.entries(weights)) {
      database.run(
        'INSERT INTO v.weights (hunch, stage, cause, points) VALUES ($hunch, $stage, $cause, $value)',
        { hunch, stage, cause, value },
      )
    }
  }

  return {
    ...listing(database),
    ...endings(database),

    /** Seals a hunch: from here on its words, category, confidence, time and first points cannot change. */
    insert(hunch: Hunch): void {
      if (hunch.before !== undefined) share(hunch.id, 'before', hunch.before)
      database.run(
        `INSERT INTO v.hunches (id, run, entry, person, statement, category, confidence, due, sealed_at, outcome,
           basis, resolved_at)
         VALUES ($id, $run, $entry, $person, $statement, $category, $confidence, $due, $sealed, $outcome, $basis,
           $resolved)`,
        {
          id: hunch.id,
          run: hunch.run ?? null,
          entry: hunch.entry ?? null,
          person: hunch.person ?? null,
          statement: hunch.statement,
          category: hunch.category,
          confidence: hunch.confidence,
          due: hunch.due,
          sealed: hunch.sealedAt,
          outcome: hunch.outcome ?? null,
          basis: hunch.basis ?? null,
          resolved: hunch.resolvedAt ?? null,
        },
      )
      if (hunch.after !== undefined) share(hunch.id, 'after', hunch.after)
    },

    /** Writes down how it turned out and how that is known. */
    settle({ id, outcome, basis, at }: HunchSettlement & { at: Instant }): void {
      database.run(
        'UPDATE v.hunches SET outcome = $outcome, basis = $basis, resolved_at = $at WHERE id = $id',
        { id, outcome, basis, at },
      )
    },

    /** Asks again on another day. */
    postpone(id: HunchId, due: Day): void {
      database.run('UPDATE v.hunches SET due = $due WHERE id = $id', { id, due })
    },

    /** Writes down how the points are shared after asking, in place of an earlier sharing. */
    shareAfter(id: HunchId, weights: Weights): void {
      database.run(`DELETE FROM v.weights WHERE hunch = $id AND stage = 'after'`, { id })
      share(id, 'after', weights)
    },

    /** The hunch with this id. */
    get(id: HunchId): Hunch | undefined {
      const row = database.get(`SELECT ${HUNCH} FROM v.hunches WHERE id = $id`, { id })
      return row === undefined ? undefined : hunchOf(row)
    },
  }
}
export type HunchesTable = ReturnType<typeof hunchesTable>
