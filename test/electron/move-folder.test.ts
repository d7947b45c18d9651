import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { moveAndTell, moveFolder } from '../../electron/move-folder.ts'
import { smallDisk } from '../support/disks.ts'
import { freshVault, reopen } from '../support/temp-vault.ts'

// A second disk is not there on every machine: renaming can be made to say that it is one.
const disks = vi.hoisted(() => ({ apart: false, spoil: false }))
vi.mock('node:fs/promises', async actual => {
  const fs = await actual<typeof import('node:fs/promises')>()
  return {
    ...fs,
    rename: async (from: string, to: string) => {
      if (disks.apart && !from.endsWith('.moving'))
        throw Object.assign(new Error('cross-device link'), { code: 'EXDEV' })
      await fs.rename(from, to)
    },
    cp: async (from: string, to: string, options: object) => {
      await fs.cp(from, to, options)
      if (disks.spoil) await fs.writeFile(join(to, 'journal.db'), 'spoilt')
    },
  }
})

let folder = ''
let from = ''
let to = ''
beforeEach(() => {
  disks.apart = false
  disks.spoil = false
  folder = mkdtempSync(join(tmpdir(), 'afterword-move-'))
  from = join(folder, 'here', 'My journal.afterword')
  to = join(folder, 'there', 'My journal.afterword')
  mkdirSync(join(from, 'backups'), { recursive: true })
  writeFileSync(join(from, 'header'), 'header')
  writeFileSync(join(from, 'journal.db'), Buffer.alloc(300_000, 7))
  writeFileSync(join(from, 'backups', 'b1'), 'backup')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const content = (place: string) =>
  ['header', 'journal.db', 'backups/b1'].map(name => readFileSync(join(place, name)).toString('base64'))

test.each([false, true])('A journal moves whole (another disk: %s)', async apart => {
  disks.apart = apart
  const before = content(from)
  await moveFolder(from, to)
  expect(content(to)).toEqual(before)
  expect(existsSync(from)).toBe(false)
  expect(readdirSync(join(folder, 'there'))).toEqual(['My journal.afterword'])
})

test.each([false, true])('What is there already is never written over (another disk: %s)', async apart => {
  disks.apart = apart
  mkdirSync(to, { recursive: true })
  writeFileSync(join(to, 'header'), 'another journal')
  await expect(moveFolder(from, to)).rejects.toMatchObject({ code: 'vault-exists' })
  expect(readFileSync(join(to, 'header'), 'utf8')).toBe('another journal')
  expect(content(from)).toHaveLength(3)
})

test('A copy that is not the same to the byte is thrown away, and the journal stays where it was', async () => {
  disks.apart = true
  disks.spoil = true
  const before = content(from)
  await expect(moveFolder(from, to)).rejects.toMatchObject({ code: 'io-error' })
  expect(content(from)).toEqual(before)
  expect(readdirSync(join(folder, 'there'))).toEqual([])
})

test('A journal that is gone cannot be moved', async () => {
  rmSync(from, { recursive: true })
  await expect(moveFolder(from, to)).rejects.toMatchObject({ code: 'vault-missing' })
})

test('Moving to where it stands changes nothing', async () => {
  const before = content(from)
  await moveFolder(from, from)
  expect(content(from)).toEqual(before)
})

test('A journal that was moved to another disk opens there', async () => {
  disks.apart = true
  const { folder: real, vault } = await freshVault()
  await vault.close({ backup: true })
  await moveFolder(real, to)
  expect((await reopen(to)).vault.id).toBe(vault.id)
  expect(existsSync(real)).toBe(false)
})

test('To a disk that is too small a journal does not go, and stays where it was', async () => {
  const disk = smallDisk('moving to a full disk', 60)
  if (disk === undefined) return
  const before = content(from)
  await expect(moveFolder(from, join(disk, 'moved.afterword'))).rejects.toMatchObject({ code: 'disk-full' })
  expect(readdirSync(disk)).toEqual([])
  expect(content(from)).toEqual(before)
})

test('A move that fails tells why and moves nothing; one that succeeds has nothing to tell', async () => {
  const moved: string[] = []
  const move = async () => moveAndTell({ from, to, onMoved: () => moved.push(to) })
  mkdirSync(to, { recursive: true })
  expect(await move()).toEqual([{ kind: 'not-moved', code: 'vault-exists' }])
  expect([moved, existsSync(join(from, 'header'))]).toEqual([[], true])
  rmSync(to, { recursive: true })
  expect(await move()).toEqual([])
  expect([moved, existsSync(join(to, 'header'))]).toEqual([[to], true])
})
