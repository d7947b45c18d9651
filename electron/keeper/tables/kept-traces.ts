import * as z from 'zod'
import {
  Act,
  BiasNote,
  type Kept,
  KeptMeasure,
  MeasurePoint,
  Session,
} from '../../../shared/domain/learning-kept.ts'
import type { MeasureName } from '../../../shared/domain/practice.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

/** Rows of a list that are read at most; how many there are in all is told beside them. */
const LATEST = 200

/** The wording of a practice that a run was answered with. */
const Wording = z.object({ id: z.string(), version: z.int() })
export type Wording = z.infer<typeof Wording>

/** What belongs to an entry that is in the trash, or gone, is not shown. */
const SHOWN = 'JOIN v.entries AS e ON e.id = t.entry AND e.trashed_at IS NULL'

type Counts = Kept['biases']['kinds']
type Span = Pick<Kept['biases'], 'count' | 'first' | 'last'>

/** Reading what runs left behind to be looked at over time. */
export function keptTracesTable(database: Database) {
  function rows<T extends z.ZodType>(
    one: T,
    { table, columns }: { table: string; columns: string },
  ): z.output<T>[] {
    return database
      .all(
        `SELECT t.run AS run, t.entry AS entry, t.person AS person, t.day AS day, ${columns}
         FROM v.${table} AS t ${SHOWN} ORDER BY t.day DESC, t.run DESC LIMIT ${LATEST}`,
      )
      .map(row => read(one, spelledOut(row)))
  }

  const span = (table: string): Span => {
    const row = database.get(
      `SELECT count(*) AS count, min(t.day) AS first, max(t.day) AS last FROM v.${table} AS t ${SHOWN}`,
    )
    return read(
      z.object({ count: z.int(), first: z.string().optional(), last: z.string().optional() }),
      present(row ?? {}),
    )
  }

  const tally = (table: string, column: string, of = ''): Counts =>
    read(
      z.array(z.object({ id: z.string(), count: z.int() })),
      database.all(
        `SELECT ${column} AS id, count(*) AS count FROM v.${table} AS t ${SHOWN} ${of}
         WHERE ${column} IS NOT NULL GROUP BY ${column} ORDER BY count(*) DESC, ${column}`,
      ),
    )

  return {
    /** The numbers that were kept, by name: how often, from when to when, and the last of each. */
    measures: (): KeptMeasure[] =>
      read(
        z.array(KeptMeasure),
        database.all(
          `SELECT name, count(*) AS count, min(t.day) AS first, max(t.day) AS last,
             (SELECT l.value FROM v.measures AS l JOIN v.entries AS o ON o.id = l.entry AND o.trashed_at IS NULL
               WHERE l.name = t.name ORDER BY l.day DESC, l.run DESC, l.step DESC LIMIT 1) AS value
           FROM v.measures AS t ${SHOWN} GROUP BY name ORDER BY count(*) DESC, name`,
        ),
      ),

    /** The values of one measure, the earliest first. */
    points: (name: MeasureName): MeasurePoint[] =>
      read(
        z.array(MeasurePoint),
        database.all(
          `SELECT t.run AS run, step, t.entry AS entry, t.day AS day, value FROM v.measures AS t ${SHOWN}
           WHERE name = $name ORDER BY t.day, t.run, step`,
          { name },
        ),
      ),

    /** The wordings of practices that the lists below were answered with, the one used last first. */
    wordings: (): Wording[] =>
      read(
        z.array(Wording),
        database.all(
          `SELECT r.practice AS id, r.practice_version AS version FROM v.runs AS r
           WHERE r.id IN (SELECT run FROM v.bias_notes UNION SELECT run FROM v.acts UNION SELECT run FROM v.sessions)
           GROUP BY r.practice, r.practice_version ORDER BY max(r.started_at) DESC, r.practice, version DESC`,
        ),
      ),

    /** Patterns of judging that were noticed; a note may name several. */
    biases: (): Kept['biases'] => ({
      ...span('bias_notes'),
      kinds: tally('bias_notes', 'k.value', ', json_each(t.kinds) AS k'),
      timings: tally('bias_notes', 'timing'),
      latest: rows(BiasNote, { table: 'bias_notes', columns: 'kinds, timing, strategy' }),
    }),

    /** Things done for somebody who has less power. */
    acts: (): Kept['acts'] => ({
      ...span('acts'),
      kinds: tally('acts', 't.kind'),
      landed: tally('acts', 'landed'),
      latest: rows(Act, { table: 'acts', columns: 't.kind AS kind, asked, landed, lasting' }),
    }),

    /** Peer coaching sessions. */
    sessions: (): Kept['sessions'] => ({
      ...span('sessions'),
      seats: tally('sessions', 'seat'),
      latest: rows(Session, { table: 'sessions', columns: 'seat, agreed, goal, theirs, next' }),
    }),
  }
}
export type KeptTracesTable = ReturnType<typeof keptTracesTable>

/** A row with its lists as lists. */
function spelledOut({ kinds, agreed, ...row }: Row): Record<string, unknown> {
  return {
    ...present(row),
    ...(kinds === undefined ? {} : { kinds: json(kinds) }),
    ...(agreed === undefined ? {} : { agreed: json(agreed) }),
  }
}
