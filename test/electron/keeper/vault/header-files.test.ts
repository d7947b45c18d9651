import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encodeHeader, wrapKey } from '../../../../electron/keeper/vault/envelope.ts'
import { findHeaders, readHeaderFile, replaceHeader } from '../../../../electron/keeper/vault/header-files.ts'
import { FAST_KDF, faultCode, tempFolder } from '../../../support/temp-vault.ts'

const VAULT_ID = '00112233445566778899aabbccddeeff'
const KEY = Buffer.alloc(32, 7)

function header(sequence: bigint): Buffer {
  const parameters = {
    kind: 'passphrase',
    cost: FAST_KDF,
    salt: Buffer.alloc(16),
    nonce: Buffer.alloc(24),
  } as const
  const slot = wrapKey({ vaultId: VAULT_ID, dataKey: KEY, wrappingKey: KEY, slot: parameters })
  return encodeHeader({ vaultId: VAULT_ID, sequence, slots: [slot] }, KEY)
}
const sequenceAt = (path: string) => {
  const reading = readHeaderFile(path)
  return reading.state === 'whole' ? reading.header.sequence : reading.state
}

test('H11: both files hold a header that proved itself, and nothing else is left', () => {
  const folder = tempFolder()
  for (const sequence of [1n, 2n]) replaceHeader({ folder, bytes: header(sequence), proves: () => true })
  expect(readdirSync(folder).toSorted()).toEqual(['header', 'header.previous'])
  expect([sequenceAt(join(folder, 'header')), sequenceAt(join(folder, 'header.previous'))]).toEqual([2n, 2n])
})

test('H11: one that does not prove itself when read back gives way to the old one', async () => {
  const folder = tempFolder()
  replaceHeader({ folder, bytes: header(1n), proves: () => true })
  const replace = () => replaceHeader({ folder, bytes: header(2n), proves: () => false })
  expect(await faultCode(replace)).toBe('io-error')
  expect([sequenceAt(join(folder, 'header')), sequenceAt(join(folder, 'header.previous'))]).toEqual([1n, 1n])
})

test('H11: the proof is given what stands on the disk while the old copy is still there', () => {
  const folder = tempFolder()
  replaceHeader({ folder, bytes: header(1n), proves: () => true })
  const seen: unknown[] = []
  const proves = (reading: { bytes: Buffer }) => {
    seen.push(
      reading.bytes.equals(readFileSync(join(folder, 'header'))),
      sequenceAt(join(folder, 'header.previous')),
    )
    return true
  }
  replaceHeader({ folder, bytes: header(2n), proves })
  expect(seen).toEqual([true, 1n])
})

test('H10: headers come best first, and damaged ones not at all', () => {
  const folder = tempFolder()
  const backups = [tempFolder(), tempFolder()]
  writeFileSync(join(folder, 'header'), 'damaged')
  writeFileSync(join(folder, 'header.previous'), header(3n))
  writeFileSync(join(backups[1]!, 'header'), header(1n))
  expect(findHeaders(folder, backups).map(found => found.header.sequence)).toEqual([3n, 1n])
})
