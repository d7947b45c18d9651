import * as z from 'zod'
import { EntryId, PersonId } from '../../../shared/domain/ids.ts'
import { RecordKind } from '../../../shared/domain/search.ts'
import type { Database } from '../vault/database.ts'
import { present, read } from './row.ts'

const Row = z.object({
  kind: RecordKind,
  id: z.string(),
  person: PersonId.optional(),
  entry: EntryId.optional(),
  waits: z.int(),
  text: z.string(),
})
/** The words of one record, whom it is about, the entry it came from if that is not in the trash, and whether it still waits. */
export type RecordWords = Omit<z.infer<typeof Row>, 'waits'> & { waits: boolean }

/** Between the columns of a record, as it is shown too; empty ones are passed over. */
const BETWEEN = `' · '`
const joined = (...columns: string[]): string =>
  `concat_ws(${BETWEEN}, ${columns.map(column => `nullif(trim(${column}), '')`).join(', ')})`
const listed = (words: string, from: string): string =>
  `(SELECT group_concat(nullif(trim(${words}), ''), ${BETWEEN}) FROM ${from})`
const firstOf = (table: string, of: string): string =>
  `(SELECT person FROM v.${table} WHERE ${of} = r.id ORDER BY number LIMIT 1)`
const kept = (entry: string): string =>
  `(SELECT e.id FROM v.entries AS e WHERE e.id = ${entry} AND e.trashed_at IS NULL)`

type Source = {
  readonly kind: RecordKind
  /** its rows are called r */
  readonly from: string
  readonly text: string
  readonly id?: string
  readonly at?: string
  readonly person?: string
  readonly entry?: string
  readonly waits?: string
}

const OPEN_HUNCH = 'h.outcome IS NULL AND h.let_go_at IS NULL'

/**
 * Where each kind has its words. What is sealed until it is settled, or held for its time, is no source; what was erased has
 * no words left.
 */
const sources: readonly Source[] = [
  {
    kind: 'lesson',
    from: 'v.lessons AS r',
    text: joined('r.text', listed(joined('believed', 'because'), 'v.lesson_reviews WHERE lesson = r.id')),
    person: 'r.person',
    entry: kept('r.entry'),
  },
  {
    kind: 'feedback',
    from: 'v.feedback AS r',
    text: joined('r.gist', 'r.did'),
    person: 'r.person',
    entry: kept('r.entry'),
  },
  {
    kind: 'plan',
    from: 'v.plans AS r',
    text: joined('r.cue', 'r.action', 'r.reason'),
    person: 'r.person',
    entry: kept('r.entry'),
    waits: 'r.result IS NULL',
  },
  {
    kind: 'agreement',
    from: 'v.commitments AS r',
    text: joined(
      'r.standard',
      listed('note', 'v.commitment_misses WHERE commitment = r.id'),
      listed('was', 'v.commitment_reviews WHERE commitment = r.id'),
    ),
    person: firstOf('commitment_people', 'commitment'),
    waits: `r.state = 'open'`,
  },
  {
    kind: 'pain-point',
    from: 'v.pain_points AS r',
    text: joined('r.text', 'r.fix'),
    person: 'r.person',
  },
  {
    kind: 'edge',
    from: 'v.goals AS r',
    text: joined(
      ...['why', 'why_now', 'less', 'now', 'expected', 'more', 'experiment'].map(name => `r.${name}`),
      listed('text', 'v.goal_evidence WHERE goal = r.id'),
    ),
  },
  {
    kind: 'person-goal',
    from: 'v.person_goals AS r',
    text: joined('r.words', 'r.why', 'r.next', listed('evidence', 'v.person_goal_steps WHERE goal = r.id')),
    person: 'r.person',
  },
  {
    kind: 'move',
    from: 'v.moves AS r',
    text: joined('r.need', 'r.agenda', 'r.result'),
    person: firstOf('move_people', 'move'),
  },
  {
    kind: 'person',
    from: 'v.people AS r',
    text: joined('r.note', 'r.goal', listed('told', 'v.circumstances WHERE person = r.id')),
    person: 'r.id',
  },
  { kind: 'group', from: 'v.groups AS r', text: 'r.need', at: `''` },
  {
    kind: 'hunch',
    from: 'v.hunches AS r',
    text: `iif(r.outcome IS NULL OR r.erased_at IS NOT NULL, '', r.statement)`,
    at: 'r.sealed_at',
    person: 'r.person',
    entry: kept('r.entry'),
  },
  {
    kind: 'hunch-note',
    from: 'v.hunch_notes AS r JOIN v.hunches AS h ON h.id = r.hunch',
    text: 'r.text',
    id: 'h.id',
    at: 'r.at',
    person: 'h.person',
    entry: kept('h.entry'),
    waits: OPEN_HUNCH,
  },
  { kind: 'notebook', from: 'v.notebooks AS r', text: 'r.name' },
]

const selectOf = (source: Source): string => {
  const { kind, from, text, id = 'r.id', at = 'r.created_at' } = source
  const { person = 'NULL', entry = 'NULL', waits = '0' } = source
  return `SELECT '${kind}' AS kind, ${id} AS id, ${person} AS person, ${entry} AS entry, ${waits} AS waits,
    ${text} AS text, ${at} AS at FROM ${from}`
}
const ALL = `SELECT kind, id, person, entry, waits, text FROM (${sources.map(selectOf).join(' UNION ALL ')})
  WHERE text <> '' ORDER BY at DESC, id DESC`

/** What the writer wrote down beside the entries, as one list of words. */
export function recordWordsTable(database: Database) {
  return {
    /** All of it that may be read now, the newest first. */
    all: (): RecordWords[] =>
      database.all(ALL).map(row => {
        const { waits, ...rest } = read(Row, present(row))
        return { ...rest, waits: waits === 1 }
      }),
  }
}
export type RecordWordsTable = ReturnType<typeof recordWordsTable>
