import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hunchesTable } from '../../../../electron/keeper/tables/hunches.ts'
import { type Hunch, Weights } from '../../../../shared/domain/hunch.ts'
import { HunchId } from '../../../../shared/domain/ids.ts'
import { codeOf } from '../../../../shared/faults.ts'
import { freshVault } from '../../../support/temp-vault.ts'

const hunch: Hunch = {
  id: HunchId.parse(randomUUID()),
  statement: 'They did not care.',
  category: 'will',
  confidence: 80,
  due: '2026-03-09',
  sealedAt: '2026-03-02T17:00:00.000Z',
  before: Weights.parse({ will: 60, means: 40 }),
}

async function sealed() {
  const { vault } = await freshVault()
  const table = hunchesTable(vault.database)
  vault.database.transaction(() => table.insert(hunch))
  return { database: vault.database, table }
}

/** What the database itself says when it refuses, and the fault that comes of it. */
function refusal(work: () => unknown): { said: string; fault: string } {
  try {
    work()
    return { said: 'not refused', fault: 'none' }
  } catch (error) {
    return { said: error instanceof Error ? String(error.cause) : 'no error', fault: codeOf(error) }
  }
}

describe('a sealed hunch', () => {
  it.each([
    ['statement', "UPDATE v.hunches SET statement = 'They cared.'"],
    ['category', "UPDATE v.hunches SET category = 'mine'"],
    ['confidence', 'UPDATE v.hunches SET confidence = 20'],
    ['time', "UPDATE v.hunches SET sealed_at = '2020-01-01T00:00:00.000Z'"],
    ['id', "UPDATE v.hunches SET id = 'another'"],
    ['first points', 'UPDATE v.weights SET points = 1'],
    ['first points, one by one', "DELETE FROM v.weights WHERE cause = 'will'"],
    ['first points, by adding one', `INSERT INTO v.weights VALUES ('${hunch.id}', 'before', 'mine', 5)`],
    ['first points, by giving them another stage', "UPDATE v.weights SET stage = 'after'"],
    ['being there', 'DELETE FROM v.hunches'],
    [
      'words, by writing it over',
      `INSERT OR REPLACE INTO v.hunches (id, statement, category, confidence, due, sealed_at)
       VALUES ('${hunch.id}', 'They cared.', 'mine', 5, '2026-03-09', '2026-03-02T17:00:00.000Z')`,
    ],
    [
      'words, by an upsert',
      `INSERT INTO v.hunches (id, statement, category, confidence, due, sealed_at)
       VALUES ('${hunch.id}', 'They cared.', 'mine', 5, '2026-03-09', '2026-03-02T17:00:00.000Z')
       ON CONFLICT (id) DO UPDATE SET statement = excluded.statement`,
    ],
  ])('does not change its %s, whoever asks the database', async (_what, sql) => {
    const { database, table } = await sealed()
    expect(refusal(() => database.transaction(() => database.run(sql)))).toMatchObject({
      said: expect.stringContaining('sealed'),
      fault: 'sealed',
    })
    expect(table.get(hunch.id)).toEqual(hunch)
  })

  it('can still be put off, settled, and given points after asking', async () => {
    const { database, table } = await sealed()
    const settlement = {
      id: hunch.id,
      outcome: 'not',
      basis: 'asked',
      at: '2026-03-12T10:00:00.000Z',
    } as const
    database.transaction(() => {
      table.postpone(hunch.id, '2026-03-12')
      table.settle(settlement)
      table.shareAfter(hunch.id, Weights.parse({ means: 100 }))
      table.shareAfter(hunch.id, Weights.parse({ means: 70, mine: 30 }))
    })
    expect(table.get(hunch.id)).toEqual({
      ...hunch,
      due: '2026-03-12',
      outcome: 'not',
      basis: 'asked',
      resolvedAt: settlement.at,
      after: { means: 70, mine: 30 },
    })
  })

  it('is never half settled', async () => {
    const { database, table } = await sealed()
    expect(
      refusal(() => database.transaction(() => database.run("UPDATE v.hunches SET outcome = 'held'"))).said,
    ).toContain('CHECK')
    expect(table.get(hunch.id)).toEqual(hunch)
  })

  it('does not outlive a failed beginning: points without their hunch are refused', async () => {
    const { vault } = await freshVault()
    const stray = "INSERT INTO v.weights VALUES ('nobody', 'before', 'mine', 5)"
    expect(refusal(() => vault.database.transaction(() => vault.database.run(stray))).said).toContain(
      'FOREIGN KEY',
    )
    expect(vault.database.all('SELECT * FROM v.weights')).toEqual([])
  })
})

describe('erasing a hunch', () => {
  const at = '2026-04-01T09:00:00.000Z'
  const later = '2026-05-01T09:00:00.000Z'

  it('takes its words, once, and nothing else', async () => {
    const { database, table } = await sealed()
    database.transaction(() => {
      table.erase([hunch.id], at)
      table.erase([hunch.id], later)
    })
    expect(table.get(hunch.id)).toEqual({ ...hunch, statement: '' })
    expect(table.erased()).toEqual(new Set([hunch.id]))
    expect(database.get('SELECT erased_at FROM v.hunches')).toEqual({ erased_at: at })
  })

  const ERASE = `statement = '', erased_at = '${at}'`
  it.each([
    ['its category', `${ERASE}, category = 'mine'`],
    ['its confidence', `${ERASE}, confidence = 1`],
    ['its time', `${ERASE}, sealed_at = '2020-01-01T00:00:00.000Z'`],
    ['its words to others', `statement = 'They cared.', erased_at = '${at}'`],
    ['its words without saying so', `statement = ''`],
    ['that it was erased, its words still there', `erased_at = '${at}'`],
  ])('is no way to change %s', async (_what, set) => {
    const { database, table } = await sealed()
    expect(
      refusal(() => database.transaction(() => database.run(`UPDATE v.hunches SET ${set}`))),
    ).toMatchObject({ said: expect.stringContaining('sealed'), fault: 'sealed' })
    expect(table.get(hunch.id)).toEqual(hunch)
  })

  it.each([
    ['given words again', `statement = 'They cared.'`],
    [
      'given its own words again, as if nothing had been',
      `statement = 'They did not care.', erased_at = NULL`,
    ],
    ['called whole again', 'erased_at = NULL'],
    ['erased at another time', `erased_at = '${later}'`],
    ['changed in its confidence', 'confidence = 1'],
  ])('leaves one that cannot be %s', async (_what, set) => {
    const { database, table } = await sealed()
    database.transaction(() => table.erase([hunch.id], at))
    expect(refusal(() => database.transaction(() => database.run(`UPDATE v.hunches SET ${set}`))).fault).toBe(
      'sealed',
    )
    expect(table.get(hunch.id)).toEqual({ ...hunch, statement: '' })
  })

  it('leaves one that can still be put off and settled', async () => {
    const { database, table } = await sealed()
    const settlement = { id: hunch.id, outcome: 'held', basis: 'saw', at: later } as const
    database.transaction(() => {
      table.erase([hunch.id], at)
      table.postpone(hunch.id, '2026-05-05')
      table.settle(settlement)
    })
    expect(table.get(hunch.id)).toMatchObject({ statement: '', due: '2026-05-05', outcome: 'held' })
  })
})
