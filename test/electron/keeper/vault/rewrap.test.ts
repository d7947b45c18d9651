import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listBackups } from '../../../../electron/keeper/vault/vault.ts'
import { built } from '../../../support/built.ts'
import { bytesOf, faultCode, freshVault, passphrase, reopen } from '../../../support/temp-vault.ts'

const changer = await built('test/support/change-passphrase.ts')
const checker = await built('electron/keeper/vault/backup-check.ts')
const KILLS = 12

/** Lets a process change the passphrase until it has said so many lines and a little more; gives what it said. */
async function killedAfter(lines: number, args: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [fileURLToPath(changer), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    if (said.split('\n').length > lines) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return said.split('\n').filter(line => line !== '')
}

test(`H11: ${KILLS} kills while the passphrase changes leave the last one or the next, and no half backup counts`, async () => {
  const { folder, vault } = await freshVault({ passphrase: bytesOf('pass 0') })
  await vault.close({ backup: false })
  let number = 0
  let changes = 0
  const outcomes: string[][] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    // An odd number of lines ends in the middle of a change, an even one in the middle of a backup.
    const said = await killedAfter(1 + (kill % 5), [folder, String(number)])
    const kept = said.filter(line => line.endsWith('!')).map(line => Number.parseInt(line, 10))
    const begun = Number.parseInt(said.at(-1) ?? '', 10)
    const last = kept.at(-1) ?? number
    changes += kept.length
    const code = await opensWith(folder, last)
    outcomes.push(code === 'no fault' ? [code] : [code, await opensWith(folder, begun)])
    number = code === 'no fault' ? last : begun
  }
  const fine = [['no fault'], ['wrong-passphrase', 'no fault']]
  expect(outcomes.filter(outcome => !fine.some(one => one.join() === outcome.join()))).toEqual([])
  expect(changes).toBeGreaterThan(5)
  const { vault: again, notices } = await reopen(folder, {
    secret: passphrase(`pass ${number}`),
    now: () => '2099-01-01T00:00:00.000Z',
    checker,
  })
  expect(notices).toEqual([])
  await again.backup('manual')
  const backups = await again.verifyBackups()
  expect(new Set(backups.map(({ verified }) => verified))).toEqual(new Set([true]))
  expect(readdirSync(join(folder, 'backups')).toSorted()).toEqual(
    listBackups(folder)
      .map(({ id }) => id)
      .toSorted(),
  )
})

/** Opens with one of the passphrases and closes again; the code of what came of it. */
function opensWith(folder: string, number: number): Promise<string> {
  return faultCode(async () => {
    const { vault } = await reopen(folder, { secret: passphrase(`pass ${number}`) })
    await vault.close({ backup: false })
  })
}
