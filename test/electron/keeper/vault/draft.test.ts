import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDraft, writeDraft } from '../../../../electron/keeper/vault/draft.ts'
import { decrypt, deriveSubkey, SUBKEY } from '../../../../electron/keeper/vault/keys.ts'
import { bytesOf, tempFolder } from '../../../support/temp-vault.ts'

const VAULT_ID = '00112233445566778899aabbccddeeff'
const DATA_KEY = Buffer.alloc(32, 7)
const place = () => ({ path: join(tempFolder(), 'recovery.draft'), vaultId: VAULT_ID, dataKey: DATA_KEY })

test('D1: a draft is its magic, a nonce and what sub-key 5 seals for this vault', () => {
  const at = place()
  writeDraft(at, bytesOf('words'))
  const file = readFileSync(at.path)
  expect(file.toString('latin1', 0, 8)).toBe('AFTRDRF1')
  const opened = decrypt({
    key: deriveSubkey(DATA_KEY, SUBKEY.draft),
    nonce: file.subarray(8, 32),
    ciphertext: file.subarray(32),
    additional: Buffer.concat([Buffer.from('AFTRDRF1'), Buffer.from(VAULT_ID, 'hex')]),
  })
  expect(opened?.toString()).toBe('words')
})

test('D1: two drafts of the same words look different', () => {
  const at = place()
  const written = [0, 1].map(() => {
    writeDraft(at, bytesOf('words'))
    return readFileSync(at.path).toString('hex')
  })
  expect(new Set(written).size).toBe(2)
})

test('there is none where none was written', () => {
  expect(readDraft(place())).toBeUndefined()
})

test('a draft that could not be read again does not take the place of one that can', () => {
  const at = place()
  writeDraft(at, bytesOf('words'))
  expect(() => writeDraft(at, Buffer.alloc(64 * 1024 * 1024 - 47))).toThrow('too-large')
  expect(readDraft(at)?.toString()).toBe('words')
  writeDraft(at, Buffer.alloc(64 * 1024 * 1024 - 48, 1))
  expect(readDraft(at)?.length).toBe(64 * 1024 * 1024 - 48)
})
