import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import { tablesOf } from '../../../../electron/keeper/services/journal.ts'
import { built } from '../../../support/built.ts'
import { freshVault, reopen } from '../../../support/temp-vault.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')
const earlier = MIGRATIONS.slice(0, 2)
const AT = '2026-11-20T09:00:00.000Z'
const id = (number: number): string => `018f0000-0000-7000-8000-00000000000${number}`

/** Rows as schema 2 kept them. */
const rows: readonly [sql: string, ...values: (string | number | null)[]][] = [
  ['INSERT INTO v.people (id, alias, created_at, saved_at) VALUES (?, ?, ?, ?)', id(1), 'P.', AT, AT],
  [
    `INSERT INTO v.entries (id, kind, run, title, preview, day, time, zone, words, revision, created_at, saved_at)
     VALUES (?, 'practice', ?, 'Check', '', '2026-11-20', '10:00', 'Europe/Berlin', 0, 1, ?, ?)`,
    id(2),
    id(3),
    AT,
    AT,
  ],
  [
    `INSERT INTO v.runs (id, practice, practice_version, form, state, at, answers, started_at, saved_at, entry)
     VALUES (?, 'positive-intent', 1, 'full', 'waiting', 'r_talk', ?, ?, ?, ?)`,
    id(3),
    JSON.stringify({ story: { kind: 'text', text: 'They did not care.' } }),
    AT,
    AT,
    id(2),
  ],
  [`INSERT INTO v.weights (hunch, stage, cause, points) VALUES (?, 'before', 'will', 60)`, id(4)],
  [
    `INSERT INTO v.hunches (id, run, entry, person, statement, category, confidence, due, sealed_at)
     VALUES (?, ?, ?, ?, 'They did not care.', 'will', 80, '2026-11-27', ?)`,
    id(4),
    id(3),
    id(2),
    id(1),
    AT,
  ],
  ['UPDATE v.runs SET hunch = ?', id(4)],
  [
    'INSERT INTO v.plans (id, run, cue, action, due, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    id(5),
    id(3),
    'it is Thursday',
    'ask first',
    '2026-11-27',
    AT,
  ],
  [
    `INSERT INTO v.moves (id, kind, state, created_at, saved_at) VALUES (?, 'mentor', 'planned', ?, ?)`,
    id(6),
    AT,
    AT,
  ],
  ['INSERT INTO v.move_people (move, number, person) VALUES (?, 0, ?)', id(6), id(1)],
  ['INSERT INTO v.lessons (id, text, created_at, saved_at) VALUES (?, ?, ?, ?)', id(7), 'Ask sooner', AT, AT],
]

/** Every column that schema 2 had, as text. */
const known = {
  hunches: 'id, run, entry, person, statement, category, confidence, due, sealed_at, outcome, erased_at',
  weights: 'hunch, stage, cause, points',
  runs: 'id, practice, practice_version, form, state, at, answers, started_at, saved_at, entry, hunch',
  plans: 'id, run, cue, action, due, created_at, result',
  moves: 'id, kind, state, need, result, due, created_at, saved_at',
  lessons: 'id, text, person, entry, created_at, saved_at',
} as const

test('schema 3 leaves every record of schema 2 as it was, byte by byte what is sealed, and reads each', async () => {
  const { folder, vault } = await freshVault({ migrations: earlier, checker })
  const all = ({ database }: Pick<typeof vault, 'database'>) =>
    Object.entries(known).map(([table, columns]) => database.all(`SELECT ${columns} FROM v.${table}`))
  vault.database.transaction(() => {
    for (const [sql, ...values] of rows) vault.database.run(sql, values)
  })
  const before = all(vault)
  expect(before.every(found => found.length === 1)).toBe(true)
  await vault.close({ backup: false })

  const { vault: today } = await reopen(folder, { checker })
  expect(today.database.get('PRAGMA v.user_version')).toEqual({ user_version: MIGRATIONS.length })
  expect(all(today)).toEqual(before)

  const tables = tablesOf(today.database)
  const [run] = tables.runs.list({ state: 'waiting' })
  expect(run).toMatchObject({ id: id(3), practiceVersion: 1, hunch: id(4) })
  expect([run?.forecasts, run?.due]).toEqual([undefined, undefined])
  expect(tables.hunches.open()).toMatchObject([{ statement: 'They did not care.', before: { will: 60 } }])
  expect(tables.lessons.all()).toMatchObject([{ text: 'Ask sooner', reviews: [] }])
  expect(today.database.get('PRAGMA v.foreign_key_check')).toBeUndefined()
})
