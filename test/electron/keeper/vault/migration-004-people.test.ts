import { expect, test } from 'vitest'
import { tablesOf } from '../../../../electron/keeper/services/journal.ts'
import { MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import { PersonId } from '../../../../shared/domain/ids.ts'
import { built } from '../../../support/built.ts'
import { freshVault, reopen } from '../../../support/temp-vault.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')
const AT = '2026-11-20T09:00:00.000Z'
const id = (number: number): string => `018f0000-0000-7000-8000-00000000000${number}`

test('schema 4 keeps with whom something was agreed, and its misses', async () => {
  const { folder, vault } = await freshVault({ migrations: MIGRATIONS.slice(0, 3), checker })
  vault.database.transaction(() => {
    vault.database.run(
      'INSERT INTO v.people (id, alias, created_at, saved_at) VALUES ($id, $alias, $at, $at)',
      {
        id: id(1),
        alias: 'P.',
        at: AT,
      },
    )
    for (const [number, person] of [
      [2, id(1)],
      [3, null],
    ] as const) {
      vault.database.run(
        `INSERT INTO v.commitments (id, person, standard, agreed_on, agreed_by_both, state, created_at)
         VALUES ($id, $person, 'Draft by noon', '2026-11-20', 1, 'open', $at)`,
        { id: id(number), person, at: AT },
      )
    }
    vault.database.run(
      `INSERT INTO v.commitment_misses (commitment, number, day) VALUES ($id, 1, '2026-11-20')`,
      { id: id(2) },
    )
  })
  await vault.close({ backup: false })
  const { vault: opened } = await reopen(folder, { checker })
  const { commitments } = tablesOf(opened.database)
  const people = commitments.open().map(one => one.people)
  expect(people.toSorted((one, other) => one.length - other.length)).toEqual([[], [id(1)]])
  const misses = [{ day: '2026-11-20' }]
  expect(commitments.of(PersonId.parse(id(1)))).toMatchObject([{ id: id(2), misses, reviews: [] }])
  await opened.close({ backup: false })
})
