import { describe, expect, it } from 'vitest'
import type { Database } from '../../../../electron/keeper/vault/database.ts'
import { MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import { Fault } from '../../../../shared/faults.ts'
import { built } from '../../../support/built.ts'
import { freshVault, reopen } from '../../../support/temp-vault.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')

/** Two hunches as a vault of the first schema keeps them, one settled; their words would be changed by any trimming or casing. */
function seal(database: Database): void {
  database.transaction(() => {
    for (const [id, statement] of [
      ['open', ' Zoë “did not” care.\u00a0'],
      ['done', '偏见\n\n'],
    ] as const) {
      database.run('INSERT INTO v.weights (hunch, stage, cause, points) VALUES ($id, $stage, $cause, 60)', {
        id,
        stage: 'before',
        cause: 'will',
      })
      database.run(
        `INSERT INTO v.hunches (id, statement, category, confidence, due, sealed_at)
         VALUES ($id, $statement, 'will', 80, '2026-03-09', '2026-03-02T17:00:00.123Z')`,
        { id, statement },
      )
    }
    database.run(
      `UPDATE v.hunches SET outcome = 'not', basis = 'saw', resolved_at = '2026-03-09T17:00:00.000Z' WHERE id = 'done'`,
    )
  })
}

/** An edge as the third schema keeps it. */
const sealGoal = (database: Database): void =>
  database.transaction(() => {
    database.run(
      `INSERT INTO v.goals (id, area, why, why_now, less, now, expected, more, experiment, due, state, created_at)
       VALUES ('g', 'empathy', ' Why ', 'Now', 'Less', 'As it is', 'Better\u00a0', 'Best', '', '2026-06-01', 'open',
         '2026-03-02T17:00:00.000Z')`,
    )
  })

const hunchesIn = (database: Database) => [
  database.all(
    `SELECT id, hex(statement) AS bytes, category, confidence, sealed_at, outcome, basis, resolved_at
     FROM v.hunches ORDER BY id`,
  ),
  database.all(`SELECT hunch, stage, cause, points FROM v.weights ORDER BY hunch`),
]
const goalsIn = (database: Database) =>
  database.all(`SELECT id, hex(why || less || now || expected || more) AS bytes, created_at FROM v.goals`)

describe.each(MIGRATIONS.slice(0, -1).map(({ number }) => ({ number })))(
  'what was sealed under schema $number',
  ({ number }) => {
    it('is the same, byte by byte, in a vault that is brought to today', async () => {
      const { folder, vault } = await freshVault({ migrations: MIGRATIONS.slice(0, number), checker })
      seal(vault.database)
      if (number >= 3) sealGoal(vault.database)
      const before = [hunchesIn(vault.database), ...(number >= 3 ? [goalsIn(vault.database)] : [])]
      expect(JSON.stringify(before)).toContain('2026-03-02T17:00:00.123Z')
      await vault.close({ backup: false })
      const { database } = (await reopen(folder, { checker })).vault
      expect(database.get('PRAGMA v.user_version')).toEqual({ user_version: MIGRATIONS.length })
      expect([hunchesIn(database), ...(number >= 3 ? [goalsIn(database)] : [])]).toEqual(before)
      // And it is sealed still.
      for (const sql of [
        "UPDATE v.hunches SET statement = 'Other' WHERE id = 'open'",
        "UPDATE v.hunches SET confidence = 1 WHERE id = 'done'",
        'DELETE FROM v.hunches',
        'DELETE FROM v.weights',
        ...(number >= 3 ? ["UPDATE v.goals SET expected = 'Other'", 'DELETE FROM v.goals'] : []),
      ]) {
        expect(() => database.transaction(() => database.run(sql))).toThrow(Fault)
      }
      expect(hunchesIn(database)).toEqual(before[0])
    })
  },
)
