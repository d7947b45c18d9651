import * as z from 'zod'
import { EntryId } from '../../../shared/domain/ids.ts'
import type { Database, Row, Value } from '../vault/database.ts'
import { present, read } from './row.ts'

/** What a column's words are: plain, a body, the answers of a run, or what a saved search looks for. */
export type TextKind = 'text' | 'document' | 'answers' | 'query'
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
    columns: [text('cue', 2000), text('action', 2000)],
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
    columns: [text('need', 1000), text('result', 2000)],
  },
  { table: 'lessons', key: ROW, entry: 'entry', title: `''`, columns: [text('text', 500)] },
  { table: 'groups', key: ROW, entry: 'NULL', title: 'name', columns: [text('name', 80)] },
  { table: 'notebooks', key: ROW, entry: 'NULL', title: 'name', columns: [text('name', 80)] },
  {
    table: 'searches',
    key: ROW,
    entry: 'NULL',
    title: 'name',
    columns: [text('name', 80), of('query', 'query')],
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

/** All the words of a vault, table after table, as they are stored. */
export function textsTable(database: Database) {
  return {
    /** So many rows of a holder, after the one with that key. */
    rows(
      holder: TextHolder,
      { after, limit }: { after: HeldText['key'] | undefined; limit: number },
    ): HeldText[] {
      const { table, key, entry, owner = 'NULL', columns } = holder
      const cells = columns.map(({ name }) => `${name} AS c_${name}`).join(', ')
      return database
        .all(
          `SELECT ${key} AS key, ${entry} AS entry, ${owner} AS owner,
             ${cells} FROM v.${table}
           WHERE ${key} > $after ORDER BY ${key} LIMIT $limit`,
          // A number is less than any text.
          { after: after ?? -1, limit },
        )
        .map(row => heldOf(row, holder))
    },

    /** What a row is called when it is shown; looked up by itself, for in a long list it would be a page of its own for each. */
    titleOf({ table, key, title }: TextHolder, row: HeldText['key']): string {
      const found = database.get(`SELECT ${title} AS title FROM v.${table} WHERE ${key} = $row`, { row })
      return typeof found?.['title'] === 'string' ? found['title'] : ''
    },

    /** Writes some columns of a row over. */
    write({ table, key }: TextHolder, row: HeldText['key'], values: Readonly<Record<string, string>>): void {
      const set = Object.keys(values).map(name => `${name} = $${name}`)
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
