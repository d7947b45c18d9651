import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { journalOver } from '../../../../electron/keeper/services/journal.ts'
import { type Migration, MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import type { Vault } from '../../../../electron/keeper/vault/vault.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import { PersonId } from '../../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { built } from '../../../support/built.ts'
import { surroundings } from '../../../support/open-journal.ts'
import { faultCode, freshVault, reopen, tempFolder } from '../../../support/temp-vault.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')
const [first, second] = MIGRATIONS
if (first === undefined || second === undefined) throw new Error('there are two migrations')

const idOf = (number: number): string => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
const PERSON = PersonId.parse(idOf(900))
const journalOf = ({ database }: Pick<Vault, 'database'>) =>
  journalOver(database, { ...surroundings(), room: () => Number.MAX_SAFE_INTEGER })

type Old = { day: string; time?: string; text?: string; trashed?: boolean; about?: boolean }

/** A closed vault of schema 1 with these entries, numbered from 1, as version 1 wrote them. */
async function oldVault(entries: readonly Old[]): Promise<string> {
  const { folder, vault } = await freshVault({ migrations: [first as Migration], checker })
  const { database } = vault
  database.transaction(() => {
    database.run('INSERT INTO v.people (id, alias, created_at, saved_at) VALUES (?, ?, ?, ?)', [
      PERSON,
      'Zoë',
      'x',
      'x',
    ])
    for (const [
      at,
      { day, time = '18:00', text = '', trashed = false, about = false },
    ] of entries.entries()) {
      const id = idOf(at + 1)
      const moment = `2026-03-02T09:00:00.${String(at % 1000).padStart(3, '0')}Z`
      database.run(
        `INSERT INTO v.entries
           (id, kind, title, preview, day, time, zone, words, revision, created_at, saved_at, trashed_at)
         VALUES (?, 'free', ?, 'an old preview', ?, ?, 'Europe/Berlin', 1, 3, ?, ?, ?)`,
        [id, `title ${at + 1}`, day, time, moment, moment, trashed ? moment : null],
      )
      const body = JSON.stringify(documentOf(text))
      database.run('INSERT INTO v.bodies (entry, body) VALUES (?, ?)', [id, body])
      if (about) database.run('INSERT INTO v.entry_people (entry, person) VALUES (?, ?)', [id, PERSON])
    }
  })
  await vault.close({ backup: false })
  return folder
}

const found = ({ database }: Pick<Vault, 'database'>, word: string): number =>
  database.all('SELECT rowid FROM v.entry_index WHERE entry_index MATCH $word', { word }).length

const behind = ({ database }: Vault): number =>
  database.all('SELECT id FROM v.entries WHERE indexed <> revision').length

const few: readonly Old[] = [
  { day: '2026-03-02', text: 'apples', about: true },
  { day: '2026-03-02', text: 'pears' },
  { day: '1969-12-31', time: '23:59', text: 'plums' },
  { day: '1970-01-01', time: '00:00', text: 'figs', about: true },
  { day: '2026-03-02', time: '00:00', text: 'trashed nuts', trashed: true },
]

describe('migration 2', () => {
  test('puts every entry into the first notebook and at its place in time, in the order it had', async () => {
    const { vault } = await reopen(await oldVault(few), { checker })
    const { timeline, tables } = journalOf(vault)
    const titles = timeline.page({ limit: 10 }).entries.map(({ title }) => title)
    expect(titles).toEqual(['title 2', 'title 1', 'title 4', 'title 3'])
    expect(timeline.page({ limit: 10, filter: { trashed: true } }).entries).toHaveLength(1)
    const about = timeline.page({ limit: 10, filter: { people: [PERSON] } })
    expect(about.entries.map(({ title, people }) => [title, people])).toEqual([
      ['title 1', [PERSON]],
      ['title 4', [PERSON]],
    ])
    expect(tables.notebooks.all()).toEqual([{ id: firstNotebook, name: '', entries: 4 }])
    const places = vault.database.all('SELECT DISTINCT place FROM v.entries WHERE place % 1048576 <> 0')
    expect(places).toHaveLength(few.length)
  })

  test('leaves every earlier row as it was', async () => {
    const folder = await oldVault(few)
    const columns =
      'id, kind, title, preview, day, time, zone, words, revision, created_at, saved_at, trashed_at'
    const rows = ({ database }: Vault) => [
      database.all(`SELECT ${columns} FROM v.entries ORDER BY id`),
      database.all('SELECT entry, body FROM v.bodies ORDER BY entry'),
      database.all('SELECT entry, person FROM v.entry_people ORDER BY entry'),
    ]
    const { vault: old } = await reopen(folder, { migrations: [first], checker })
    const before = rows(old)
    await old.close({ backup: false })
    const { vault } = await reopen(folder, { checker })
    expect(rows(vault)).toEqual(before)
  })

  test('that is cut off after any of its statements has changed nothing, and is done whole at the next opening', async () => {
    const folder = await oldVault(few)
    const statements: string[] = []
    second.up(sql => statements.push(sql))
    expect(statements.length).toBeGreaterThan(40)
    const copies = tempFolder()
    for (let after = 0; after < statements.length; after += 6) {
      const copy = join(copies, `after ${after}.afterword`)
      // What a kill at this moment leaves: the files as they are, with the journal of the transaction under way.
      const killed: Migration = {
        number: 2,
        up: run =>
          statements.forEach((sql, index) => {
            run(sql)
            if (index !== after) return
            cpSync(folder, copy, { recursive: true, filter: from => !from.endsWith('lock') })
            throw new Error('killed')
          }),
      }
      expect(await faultCode(() => reopen(folder, { migrations: [first, killed], checker }))).toBe(
        'migration-failed',
      )
      const { vault } = await reopen(copy, { checker })
      // what came after it follows at once
      expect(vault.database.get('PRAGMA v.user_version')).toEqual({ user_version: MIGRATIONS.length })
      expect(journalOf(vault).timeline.page({ limit: 10 }).entries).toHaveLength(4)
      expect(vault.database.get('PRAGMA v.integrity_check')).toEqual({ integrity_check: 'ok' })
      await vault.close({ backup: false })
    }
  })
})

describe('a journal of schema 1, once it is open', () => {
  test('finds every entry by its words, and shows its text, when it has caught up', async () => {
    const { vault } = await reopen(await oldVault(few), { checker })
    const journal = journalOf(vault)
    expect(found(vault, 'apples')).toBe(0)
    await journal.upkeep.wake()
    expect(['apples', 'pears', 'plums', 'figs', 'nuts'].map(word => found(vault, word))).toEqual([
      1, 1, 1, 1, 1,
    ])
    const lines = journal.timeline.page({ limit: 10 }).entries
    expect(lines.map(({ preview }) => preview)).toEqual(['pears', 'apples', 'figs', 'plums'])
    expect(lines.map(({ id }) => journal.entries.get(id).revision)).toEqual([3, 3, 3, 3])
    const counter = vault.counter()
    await journal.upkeep.wake()
    expect(vault.counter()).toBe(counter)
  })

  test('catches up in steps that are short whatever the entries are, and goes on where a kill left it', async () => {
    const long = `${'long '.repeat(15_000)}text`
    const entries = Array.from({ length: 90 }, (_, at) => ({
      day: '2026-03-02',
      text: at % 30 === 0 ? long : `word${at}`,
    }))
    const folder = await oldVault(entries)
    const steps: number[] = []
    const foundAt: number[] = []
    let more = true
    for (let opening = 0; more; opening += 1) {
      expect(opening).toBeLessThan(20)
      const { vault } = await reopen(folder, { checker })
      const { words } = journalOf(vault)
      // Two steps, and it is killed: nothing is closed in order.
      for (let step = 0; step < 2 && more; step += 1) {
        const before = behind(vault)
        more = words.catchUp()
        steps.push(before - behind(vault))
      }
      foundAt.push(found(vault, 'word*'))
      await vault.close({ backup: false })
    }
    expect(foundAt.at(-1)).toBe(87)
    expect(steps.reduce((sum, one) => sum + one)).toBe(90)
    expect(Math.max(...steps)).toBeLessThanOrEqual(20)
    expect(steps.length).toBeGreaterThan(4)
  })
})
