import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract } from '../../shared/contract/contract.ts'
import { passphrase, testKeeper, type TestKeeper } from './keeper.ts'

/** What opens a journal that was begun before. */
export const BEFORE = 'violet harbour nineteen lanterns'

export const daysFromNow = (days: number): Date => new Date(Date.now() + days * 86_400_000)

/** The writer's own day, so many days from now. */
export function dayFromNow(days: number): string {
  const at = daysFromNow(days)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-')
}

/**
 * A home with a journal that was begun before today: filled through a keeper of the test's own, whose clock stands wherever
 * the test sets it, and known to the app as the last one that was open.
 */
export async function homeWith(fill: (keeper: TestKeeper) => Promise<void>): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'afterword-journey-'))
  const [documents, profile] = [join(home, 'Documents'), join(home, 'profile')]
  for (const folder of [documents, profile]) mkdirSync(folder, { recursive: true })
  const keeper = testKeeper(documents)
  keeper.clock.set(daysFromNow(-30).toISOString())
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase(BEFORE) })
  await fill(keeper)
  await keeper.vault.close()
  const journals = [{ id: keeper.grant, path: join(documents, 'journal.afterword') }]
  const preferences = { theme: 'system', textSize: 18, autoLock: 60, typewriter: false, veilOnBlur: false }
  writeFileSync(
    join(profile, 'preferences.json'),
    JSON.stringify({ ...preferences, notices: false, journals, current: keeper.grant }),
  )
  return home
}
