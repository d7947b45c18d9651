import * as z from 'zod'
import { EntryId } from '../../../shared/domain/ids.ts'
import type { Database, Row, Value } from '../vault/database.ts'
import { present, read } from './row.ts'

/** What a column's words are: plain, a body, the answers of a run, what a saved search looks for, or a practice. */
export type TextKind = 'text' | 'document' | 'answers' | 'query' | 'practice'
export type TextColumn = {
  readonly name: string
  readonly kind: TextKind
  /** characters a plain text may have at most */
  readonly most: number
}

/** A table that keeps words of the writer's own. */
export type TextHolder = {
  readonly table: string
  /** what tells its rows apart */
  readonly key: string
  /** the entry a row belongs to, and what the row is called when it is shown */
  readonly entry: string
  readonly title: string
  /** whose row it is, where that matters: a person's, or a practice's */
  readonly owner?: string
  readonly columns: readonly TextColumn[]
  /** what else is written with a change of its words, where that is on record */
  readonly alsoSet?: string
}

const text = (name: string, most: number): TextColumn => ({ name, kind: 'text', most })
const of = (kind: TextKind, name: string): TextColumn => ({ name, kind, most: 0 })

const TITLE = '(SELECT e.title FROM v.entries AS e WHERE e.id = entry)'
const ALIAS = '(SELECT p.alias FROM v.people AS p WHERE p.id = person)'
const ROW = 'rowid'

/**
 * Every column of the vault that holds words of the writer's own, but for three that are each erased in a way of their own:
 * the alias of a person, the name of a tag and the statement of a hunch. A test holds this list against the schema.
 */
export const textHolders = [
  {
    table: 'entries',
    key: ROW,
    entry: 'id',
    title: 'title',
    columns: [text('title', 200), text('prompt', 500)],
  },
  { table: 'bodies', key: ROW, entry: 'entry', title: TITLE, columns: [of('document', 'body')] },
  { table: 'addenda', key: ROW, entry: 'entry', title: TITLE, columns: [text('text', 20_000)] },
  {
    table: 'versions',
    key: ROW,
    entry: 'entry',
    title: TITLE,
    columns: [text('title', 200), of('document', 'body')],
  },
  {
    table: 'runs',
    key: ROW,
    entry: 'entry',
    title: `''`,
    owner: 'practice',
    columns: [of('answers', 'answers')],
  },
  {
    table: 'plans',
    key: ROW,
    entry: 'entry',
    title: TITLE,
    columns: [text('cue', 2000), text('action', 2000), text('reason', 1000)],
  },
  {
    table: 'people',
    key: ROW,
    entry: 'NULL',
    title: 'alias',
    owner: 'id',
    columns: [text('goal', 1000), text('note', 4000)],
  },
  {
    table: 'circumstances',
    key: `(person || ' ' || number)`,
    entry: 'NULL',
    title: ALIAS,
    owner: 'person',
    columns: [text('told', 2000)],
  },
  {
    table: 'moves',
    key: ROW,
    entry: 'NULL',
    title: `''`,
    columns: [text('need', 1000), text('agenda', 4000), text('result', 2000)],
  },
  { table: 'lessons', key: ROW, entry: 'entry', title: `''`, columns: [text('text', 500)] },
  {
    table: 'lesson_reviews',
    key: ROW,
    entry: 'NULL',
    title: `''`,
    columns: [text('believed', 500), text('because', 1000)],
  },
  {
    table: 'goals',
    key: ROW,
    entry: 'NULL',
    title: `''`,
    columns: [
      text('why', 1000),
      text('why_now', 1000),
      text('less', 500),
      text('now', 500),
      text('expected', 500),
      text('more', 500),
      text('experiment', 500),
    ],
    // The lines are sealed: that a name was taken out of them is the one exception, and it is counted.
    alsoSet: 'erased = erased + 1',
  },
  { table: 'goal_evidence', key: ROW, entry: 'NULL', title: `''`, columns: [text('text', 2000)] },
  {
    table: 'person_goals',
    key: ROW,
    entry: 'NULL',
    title: ALIAS,
    owner: 'person',
    columns: [text('words', 1000), text('why', 1000), text('next', 500)],
  },
  { table: 'person_goal_steps', key: ROW, entry: 'NULL', title: `''`, columns: [text('evidence', 500)] },
  {
    table: 'feedback',
    key: ROW,
    entry: 'entry',
    title: `''`,
    columns: [text('gist', 2000), text('did', 2000)],
  },
  {
    table: 'hunch_notes',
    key: ROW,
    entry: '(SELECT h.entry FROM v.hunches AS h WHERE h.id = hunch)',
    title: `''`,
    columns: [text('text', 2000)],
  },
  { table: 'commitments', key: ROW, entry: 'NULL', title: `''`, columns: [text('standard', 1000)] },
  { table: 'commitment_misses', key: ROW, entry: 'NULL', title: `''`, columns: [text('note', 1000)] },
  { table: 'commitment_reviews', key: ROW, entry: 'NULL', title: `''`, columns: [text('was', 1000)] },
  {
    table: 'pain_points',
    key: ROW,
    entry: 'NULL',
    title: ALIAS,
    owner: 'person',
    columns: [text('text', 1000), text('fix', 1000)],
  },
  {
    table: 'lens_marks',
    key: ROW,
    entry: 'entry',
    title: TITLE,
    columns: [text('before', 4000), text('after', 4000)],
  },
  { table: 'held', key: ROW, entry: 'entry', title: `''`, columns: [text('text', 20_000)] },
  {
    table: 'groups',
    key: ROW,
    entry: 'NULL',
    title: 'name',
    columns: [text('name', 80), text('need', 500)],
  },
  { table: 'notebooks', key: ROW, entry: 'NULL', title: 'name', columns: [text('name', 80)] },
  {
    table: 'searches',
    key: ROW,
    entry: 'NULL',
    title: 'name',
    columns: [text('name', 80), of('query', 'query')],
  },
  { table: 'bias_notes', key: ROW, entry: 'entry', title: TITLE, columns: [text('strategy', 200)] },
  {
    table: 'sessions',
    key: ROW,
    entry: 'entry',
    title: TITLE,
    columns: [text('goal', 2000), text('theirs', 2000)],
  },
  { table: 'own_practices', key: ROW, entry: 'NULL', title: `''`, columns: [of('practice', 'data')] },
  { table: 'practice_texts', key: ROW, entry: 'NULL', title: `''`, columns: [of('practice', 'data')] },
  {
    table: 'trackers',
    key: ROW,
    entry: 'NULL',
    title: 'name',
    columns: [text('name', 80), text('low', 80), text('high', 80)],
  },
] as const satisfies readonly TextHolder[]
export type HolderName = (typeof textHolders)[number]['table']

const Held = z.object({
  key: z.union([z.int(), z.string()]),
  entry: EntryId.optional(),
  owner: z.string().optional(),
})
/** One row of a holder; `values` has its columns that are not empty. */
export type HeldText = z.infer<typeof Held> & { values: Record<string, string> }

function heldOf(row: Row, { columns }: TextHolder): HeldText {
  const values: Record<string, string> = {}
  for (const { name } of columns) {
    const value = row[`c_${name}`]
    if (typeof value === 'string') values[name] = value
  }
  return { ...read(Held, present(row)), values }
}

const cellsOf = ({ key, entry, owner = 'NULL', columns }: TextHolder): string =>
  [
    `${key} AS key, ${entry} AS entry, ${owner} AS owner`,
    ...columns.map(({ name }) => `${name} AS c_${name}`),
  ].join(', ')

/** All the words of a vault, table after table, as they are stored. */
export function textsTable(database: Database) {
  return {
    /** So many rows of a holder, after the one with that key. */
    rows(
      holder: TextHolder,
      { after, limit }: { after: HeldText['key'] | undefined; limit: number },
    ): HeldText[] {
      const { table, key } = holder
      return database
        .all(
          `SELECT ${cellsOf(holder)} FROM v.${table}
           WHERE ${key} > $after ORDER BY ${key} LIMIT $limit`,
          // A number is less than any text.
          { after: after ?? -1, limit },
        )
        .map(row => heldOf(row, holder))
    },

    /** The rows of a holder with these keys, in their order. */
    rowsAt(holder: TextHolder, keys: readonly number[]): HeldText[] {
      const { table, key } = holder
      return database
        .all(
          `SELECT ${cellsOf(holder)} FROM v.${table}
           WHERE ${key} IN (SELECT value FROM json_each($keys)) ORDER BY ${key}`,
          { keys: JSON.stringify(keys) },
        )
        .map(row => heldOf(row, holder))
    },

    /** What a row is called when it is shown; looked up by itself, for in a long list it would be a page of its own for each. */
    titleOf({ table, key, title }: TextHolder, row: HeldText['key']): string {
      const found = database.get(`SELECT ${title} AS title FROM v.${table} WHERE ${key} = $row`, { row })
      return typeof found?.['title'] === 'string' ? found['title'] : ''
    },

    /** Writes some columns of a row over. */
    write(
      { table, key, alsoSet }: TextHolder,
      row: HeldText['key'],
      values: Readonly<Record<string, string>>,
    ): void {
      const set = Object.keys(values).map(name => `${name} = $${name}`)
      if (alsoSet !== undefined) set.push(alsoSet)
      const params: Record<string, Value> = { ...values, row }
      database.run(`UPDATE v.${table} SET ${set.join(', ')} WHERE ${key} = $row`, params)
    },

    /** Takes a row out. */
    remove({ table, key }: TextHolder, row: HeldText['key']): void {
      database.run(`DELETE FROM v.${table} WHERE ${key} = $row`, { row })
    },
  }
}
export type TextsTable = ReturnType<typeof textsTable>
