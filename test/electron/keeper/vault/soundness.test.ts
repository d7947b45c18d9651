import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSound } from '../../../../electron/keeper/vault/soundness.ts'
import { Fault } from '../../../../shared/faults.ts'
import { faultCode, freshVault, reopen } from '../../../support/temp-vault.ts'

const pageSize = 4096

async function fullVault(): Promise<string> {
  const { vault, folder } = await freshVault()
  vault.database.transaction(() => {
    vault.database.run('CREATE TABLE v.words (word TEXT NOT NULL) STRICT')
    for (let row = 0; row < 400; row += 1)
      vault.database.run('INSERT INTO v.words (word) VALUES (?)', [`word ${row} ${'x'.repeat(300)}`])
  })
  await vault.close({ backup: false })
  return folder
}

describe.each(['integrity_check', 'quick_check'] as const)('%s', check => {
  test('finds a whole vault sound, and one with a broken page damaged', async () => {
    const folder = await fullVault()
    const path = join(folder, 'journal.db')
    const whole = await reopen(folder)
    expect(isSound(whole.vault.database, check)).toBe(true)
    await whole.vault.close({ backup: false })
    const bytes = readFileSync(path)
    // the last page is one of words: opening does not read it
    const at = bytes.length - pageSize / 2
    bytes[at] = bytes.readUInt8(at) ^ 1
    writeFileSync(path, bytes)
    const { vault } = await reopen(folder)
    // where the page lies decides whether the check tells of it or ends at it
    const told = () => isSound(vault.database, check) || Promise.reject(new Fault('vault-damaged'))
    expect(await faultCode(told)).toBe('vault-damaged')
  })

  test('is no answer of a closed vault', async () => {
    const { vault } = await freshVault()
    await vault.close({ backup: false })
    expect(await faultCode(() => isSound(vault.database, check))).toBe('vault-locked')
  })
})
