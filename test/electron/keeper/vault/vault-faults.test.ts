import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../../shared/faults.ts'
import { checksum } from '../../../../electron/keeper/vault/keys.ts'
import { inspectFolder, listBackups, type Vault } from '../../../../electron/keeper/vault/vault.ts'
import { readOnlyView, smallDisk } from '../../../support/disks.ts'
import {
  bytesOf,
  faultCode,
  freshVault,
  PASSPHRASE,
  passphrase,
  recovery,
  reopen,
  tempFolder,
} from '../../../support/temp-vault.ts'

const save = (vault: Vault, word: string) =>
  vault.database.transaction(() => vault.database.run('INSERT INTO v.words (word) VALUES (?)', [word]))
const words = (vault: Vault) =>
  vault.database.all('SELECT word FROM v.words ORDER BY rowid').map(({ word }) => word)

function saveOne(vault: Vault): void {
  vault.database.transaction(() => vault.database.run('CREATE TABLE v.words (word TEXT NOT NULL) STRICT'))
  save(vault, 'kept')
}

async function closedVault(saved: readonly string[] = ['kept'], folder?: string) {
  const { vault, ...made } = await freshVault(folder === undefined ? {} : { folder })
  vault.database.transaction(() => vault.database.run('CREATE TABLE v.words (word TEXT NOT NULL) STRICT'))
  for (const word of saved) save(vault, word)
  const mark = await vault.close({ backup: false })
  return { ...made, id: vault.id, mark }
}
function rewriteHeader(folder: string, change: (copy: Buffer) => void): void {
  const bytes = readFileSync(join(folder, 'header'))
  change(bytes)
  writeFileSync(
    join(folder, 'header'),
    Buffer.concat([bytes.subarray(0, -32), checksum(bytes.subarray(0, -32))]),
  )
}
const flipBit = (path: string, bit: number) => {
  const bytes = readFileSync(path)
  bytes[bit >> 3] = bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7))
  writeFileSync(path, bytes)
}

describe('a header', () => {
  test('H10: that is damaged is recovered from its copy, said once, and whole again', async () => {
    const { folder } = await closedVault()
    const good = readFileSync(join(folder, 'header'))
    flipBit(join(folder, 'header'), 300)
    const { vault, notices } = await reopen(folder)
    expect([notices, words(vault)]).toEqual([['header-recovered'], ['kept']])
    await vault.close({ backup: false })
    expect(readFileSync(join(folder, 'header')).equals(good)).toBe(true)
    expect((await reopen(folder)).notices).toEqual([])
  })

  test.each([
    ['gone', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['cut short', (path: string) => truncateSync(path, 112)],
    ['much too long', (path: string) => truncateSync(path, 1_000_000)],
  ])('H10: that is %s is recovered from its copy', async (_what, harm) => {
    const { folder } = await closedVault()
    harm(join(folder, 'header'))
    expect((await reopen(folder)).notices).toEqual(['header-recovered'])
  })

  test('H8: that is damaged never makes the right passphrase a wrong one, nor a wrong one a damaged header', async () => {
    const { folder } = await closedVault()
    flipBit(join(folder, 'header'), 1000)
    expect(await faultCode(() => reopen(folder, { secret: passphrase('another') }))).toBe('wrong-passphrase')
    flipBit(join(folder, 'header.previous'), 1000)
    expect(await faultCode(() => reopen(folder))).toBe('header-damaged')
    expect(await faultCode(() => reopen(folder, { secret: passphrase('another') }))).toBe('header-damaged')
  })

  test('H8: of a later version is refused and not touched', async () => {
    const { folder } = await closedVault()
    rewriteHeader(folder, copy => copy.writeUInt16LE(2, 8))
    const before = readFileSync(join(folder, 'header'))
    expect(await faultCode(() => reopen(folder))).toBe('vault-newer-version')
    expect(readFileSync(join(folder, 'header')).equals(before)).toBe(true)
  })

  test('H5: that was put together from two of them is passed over', async () => {
    const { folder } = await closedVault()
    rewriteHeader(folder, copy => copy.writeBigUInt64LE(9n, 26))
    expect((await reopen(folder)).notices).toEqual(['header-recovered'])
  })

  test('H11: whose copy is missing gets it back without a word', async () => {
    const { folder } = await closedVault()
    rmSync(join(folder, 'header.previous'))
    expect((await reopen(folder)).notices).toEqual([])
    expect(existsSync(join(folder, 'header.previous'))).toBe(true)
  })
})

describe('changing the ways in', () => {
  test('H11: leaves no file that an old passphrase opens', async () => {
    const { folder, vault } = await freshVault()
    await vault.changePassphrase({ current: bytesOf(PASSPHRASE), next: bytesOf('of today') })
    await vault.close({ backup: false })
    rmSync(join(folder, 'header'))
    expect(await faultCode(() => reopen(folder))).toBe('wrong-passphrase')
    expect((await reopen(folder, { secret: passphrase('of today') })).notices).toEqual(['header-recovered'])
  })

  test('needs the passphrase of now, and changes nothing without it', async () => {
    const { folder, vault } = await freshVault()
    const before = readFileSync(join(folder, 'header'))
    const wrong = bytesOf('another')
    expect(await faultCode(() => vault.changePassphrase({ current: wrong, next: bytesOf('x') }))).toBe(
      'wrong-passphrase',
    )
    expect(await faultCode(() => vault.newRecoveryKey({ passphrase: wrong }))).toBe('wrong-passphrase')
    const nothing = new Uint8Array()
    expect(
      await faultCode(() => vault.changePassphrase({ current: bytesOf(PASSPHRASE), next: nothing })),
    ).toBe('bad-request')
    expect(readFileSync(join(folder, 'header')).equals(before)).toBe(true)
  })

  test('gives new recovery words for the old ones', async () => {
    const { folder, vault, recoveryKey } = await freshVault()
    const fresh = await vault.newRecoveryKey({ passphrase: bytesOf(PASSPHRASE) })
    await vault.close({ backup: false })
    expect(await faultCode(() => reopen(folder, { secret: recovery(recoveryKey) }))).toBe(
      'wrong-recovery-words',
    )
    const again = await reopen(folder, { secret: recovery(fresh) })
    await again.vault.close({ backup: false })
    expect((await reopen(folder)).vault.id).toBe(vault.id)
  })

  test('lets whoever forgot the passphrase set another one with the words', async () => {
    const { folder, vault, recoveryKey } = await freshVault()
    const next = bytesOf('remembered')
    expect(await faultCode(() => vault.resetPassphrase({ recoveryKey: new Uint8Array(32), next }))).toBe(
      'wrong-recovery-words',
    )
    await vault.resetPassphrase({ recoveryKey, next })
    await vault.close({ backup: false })
    expect((await reopen(folder, { secret: passphrase('remembered') })).vault.id).toBe(vault.id)
  })

  test('writes nothing when the vault was closed meanwhile', async () => {
    const { folder, vault } = await freshVault()
    const before = readFileSync(join(folder, 'header'))
    const change = faultCode(() =>
      vault.changePassphrase({ current: bytesOf(PASSPHRASE), next: bytesOf('late') }),
    )
    await vault.close({ backup: false })
    expect(await change).toBe('vault-locked')
    expect(readFileSync(join(folder, 'header')).equals(before)).toBe(true)
    expect((await reopen(folder)).vault.id).toBe(vault.id)
  })

  test('on a full disk says so and leaves the old passphrase', async () => {
    const disk = smallDisk('passphrase on a full disk', 1000)
    if (disk === undefined) return
    const { folder, vault } = await freshVault({ folder: join(disk, 'journal.afterword') })
    const room = () => {
      let at = 0
      for (const size of [100_000, 4096]) {
        for (;;) {
          try {
            writeFileSync(join(disk, `ballast-${(at += 1)}`), Buffer.alloc(size))
          } catch {
            break
          }
        }
      }
    }
    room()
    const change = () => vault.changePassphrase({ current: bytesOf(PASSPHRASE), next: bytesOf('of today') })
    expect(await faultCode(change)).toBe('disk-full')
    expect(await faultCode(() => vault.backup('manual'))).toBe('disk-full')
    expect(await faultCode(() => vault.drafts.beside.write(Buffer.alloc(200_000)))).toBe('disk-full')
    await vault.close({ backup: true })
    for (const name of readdirSync(disk)) if (name.startsWith('ballast')) rmSync(join(disk, name))
    expect(readdirSync(folder).toSorted()).toEqual([
      'backups',
      'header',
      'header.previous',
      'journal.db',
      'journal.db-journal',
    ])
    expect(listBackups(folder)).toEqual([])
    expect((await reopen(folder)).notices).toEqual([])
  })
})

describe('the wrong database beside a header', () => {
  test('J3: of another vault is damage, for no key of this one opens it', async () => {
    const [{ folder }, other] = [await closedVault(), await closedVault()]
    copyFileSync(join(other.folder, 'journal.db'), join(folder, 'journal.db'))
    expect(await faultCode(() => reopen(folder))).toBe('vault-damaged')
  })

  test('F4: another vault in the place of the one that is meant is foreign', async () => {
    const [{ folder }, other] = [await closedVault(), await closedVault()]
    expect(await faultCode(() => reopen(folder, { expectedId: other.id }))).toBe('vault-foreign')
    const secret = passphrase('the one of the journal that was expected')
    expect(await faultCode(() => reopen(folder, { expectedId: other.id, secret }))).toBe('vault-foreign')
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  test('J4: an older copy is noticed by its counter, and opened when that is wanted', async () => {
    const { folder, mark } = await closedVault(['old'])
    const copy = readFileSync(join(folder, 'journal.db'))
    const { vault } = await reopen(folder)
    save(vault, 'new')
    const lastSeen = await vault.close({ backup: false })
    expect(lastSeen.counter).toBe(mark.counter + 1)
    writeFileSync(join(folder, 'journal.db'), copy)
    expect(await faultCode(() => reopen(folder, { lastSeen }))).toBe('vault-older-than-seen')
    const { vault: older, notices } = await reopen(folder, { lastSeen, acceptOlder: true })
    expect([notices, words(older)]).toEqual([['older-than-seen-accepted'], ['old']])
  })

  test('every flipped bit is found, or every word is still right', async () => {
    const saved = Array.from({ length: 60 }, (_, index) => `word ${index} ${'x'.repeat(300)}`)
    const { folder } = await closedVault(saved)
    const path = join(folder, 'journal.db')
    const good = readFileSync(path)
    const found = { 'vault-damaged': 0, harmless: 0 }
    for (let trial = 0; trial < 100; trial += 1) {
      // A fixed stride that is prime to the file's size, so that every page gets its turn.
      flipBit(path, (trial * 79_999 * 8 + (trial % 8)) % (good.length * 8))
      const code = await faultCode(async () => {
        const { vault } = await reopen(folder)
        try {
          expect(words(vault)).toEqual(saved)
          const check = vault.database.get('PRAGMA v.quick_check')
          if (check?.['quick_check'] !== 'ok') throw new Fault('vault-damaged')
        } finally {
          await vault.close({ backup: false })
        }
      })
      expect(['vault-damaged', 'no fault']).toContain(code)
      found[code === 'no fault' ? 'harmless' : 'vault-damaged'] += 1
      writeFileSync(path, good)
    }
    expect(found['vault-damaged']).toBeGreaterThan(30)
  })

  test.each([1, 100, 4095, 4096, 5000, 8192])('one cut to %i bytes is damage', async bytes => {
    const { folder } = await closedVault()
    truncateSync(join(folder, 'journal.db'), bytes)
    expect(await faultCode(() => reopen(folder))).toBe('vault-damaged')
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })
})

describe('a place where nothing can be written', () => {
  test('refuses to open or to make a vault, and says why', async () => {
    const { folder } = await closedVault()
    const view = readOnlyView('opening on a read-only disk', join(folder, '..'))
    if (view === undefined) return
    const there = join(view, basename(folder))
    expect(inspectFolder(there)).toBe('closed')
    expect(await faultCode(() => reopen(there))).toBe('read-only')
    expect(await faultCode(() => freshVault({ folder: join(view, 'new.afterword') }))).toBe('read-only')
    expect(readdirSync(folder).filter(name => name.startsWith('lock'))).toEqual([])
  })

  test('a disk too small for a vault keeps nothing of it', async () => {
    const disk = smallDisk('making on a full disk', 40)
    if (disk === undefined) return
    const folder = join(disk, 'journal.afterword')
    expect(await faultCode(() => freshVault({ folder }))).toBe('disk-full')
    expect(readdirSync(disk)).toEqual([])
  })
})

describe('words that could not be committed', () => {
  test('D1: are sealed beside the journal, said at the next opening, and taken once they are kept', async () => {
    const { folder, vault } = await freshVault()
    vault.drafts.beside.write(bytesOf('unmistakable draft'))
    await vault.close({ backup: false })
    expect(readFileSync(join(folder, 'recovery.draft')).includes('unmistakable')).toBe(false)
    const { vault: again, notices } = await reopen(folder)
    expect(notices).toEqual(['draft-recovered'])
    expect(again.drafts.beside.read()?.toString()).toBe('unmistakable draft')
    again.drafts.beside.remove()
    expect(again.drafts.beside.read()).toBeUndefined()
    expect(readdirSync(folder)).not.toContain('recovery.draft')
  })

  test('D1: that were changed or belong to another journal are set aside, not deleted', async () => {
    const { folder, vault } = await freshVault()
    const other = await freshVault()
    other.vault.drafts.beside.write(bytesOf('theirs'))
    copyFileSync(join(other.folder, 'recovery.draft'), join(folder, 'recovery.draft'))
    expect(vault.drafts.beside.read()).toBeUndefined()
    vault.drafts.beside.write(bytesOf('mine'))
    flipBit(join(folder, 'recovery.draft'), 300)
    expect(vault.drafts.beside.read()).toBeUndefined()
    expect(existsSync(join(folder, 'recovery.draft-damaged'))).toBe(true)
  })

  test('D2: have a spare place, under the id of the journal and sealed as beside it, which is said at the next opening', async () => {
    const spare = join(tempFolder(), 'spare')
    const { folder, vault } = await freshVault({ spare })
    vault.drafts.spare?.write(bytesOf('unmistakable draft'))
    await vault.close({ backup: false })
    expect(readdirSync(spare)).toEqual([`${vault.id}.draft`])
    const path = join(spare, `${vault.id}.draft`)
    expect([statSync(spare).mode & 0o777, statSync(path).mode & 0o777]).toEqual([0o700, 0o600])
    expect(readFileSync(path).includes('unmistakable')).toBe(false)
    expect((await reopen(folder)).vault.drafts.spare).toBeUndefined()
  })

  test('D2: are told of and read from the spare place', async () => {
    const spare = join(tempFolder(), 'spare')
    const { folder, vault } = await freshVault({ spare })
    vault.drafts.spare?.write(bytesOf('unmistakable draft'))
    await vault.close({ backup: false })
    const { vault: again, notices } = await reopen(folder, { spare })
    expect(notices).toEqual(['draft-recovered'])
    expect(again.drafts.spare?.read()?.toString()).toBe('unmistakable draft')
  })
})

describe('a folder that was moved while its journal was open', () => {
  test('is not made again in the old place, neither by a draft nor by the last backup', async () => {
    const { folder, vault } = await freshVault()
    saveOne(vault)
    renameSync(folder, `${folder}.elsewhere`)
    expect(await faultCode(() => vault.drafts.beside.write(bytesOf('late')))).toBe('vault-moved')
    expect(await faultCode(() => vault.backup('manual'))).toBe('vault-moved')
    await vault.close({ backup: true })
    expect(existsSync(folder)).toBe(false)
    renameSync(`${folder}.elsewhere`, folder)
    rmSync(join(folder, 'lock'))
    expect(words((await reopen(folder)).vault)).toEqual(['kept'])
  })

  test('leaves what was put in its place alone', async () => {
    const { folder, vault } = await freshVault()
    saveOne(vault)
    renameSync(folder, `${folder}.elsewhere`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'journal.db'), 'another')
    expect(await faultCode(() => vault.drafts.beside.write(bytesOf('late')))).toBe('vault-moved')
    await vault.close({ backup: true })
    expect(readdirSync(folder)).toEqual(['journal.db'])
  })
})

describe('a closed vault', () => {
  test('does nothing any more and says that it is locked', async () => {
    const { folder, vault } = await freshVault()
    const mark = await vault.close({ backup: false })
    expect(await vault.close({ backup: true })).toEqual(mark)
    expect(listBackups(folder)).toEqual([])
    const calls = [
      () => vault.database.get('SELECT 1'),
      () => vault.drafts.beside.write(bytesOf('late')),
      () => vault.drafts.beside.read(),
      () => vault.backup('manual'),
      () => vault.verifyBackups(),
      () => vault.newRecoveryKey({ passphrase: bytesOf(PASSPHRASE) }),
    ]
    for (const call of calls) expect(await faultCode(call)).toBe('vault-locked')
  })

  test('F2: opens wherever it was copied or renamed to', async () => {
    const { folder } = await closedVault()
    const copy = join(tempFolder(), 'Kopie mit Ü.afterword')
    cpSync(folder, copy, { recursive: true })
    renameSync(folder, `${folder}-renamed`)
    expect(words((await reopen(copy)).vault)).toEqual(['kept'])
    expect(words((await reopen(`${folder}-renamed`)).vault)).toEqual(['kept'])
  })
})
