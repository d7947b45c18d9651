import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { smallDisk } from '../support/disks.ts'
import {
  go,
  lock,
  makeJournalAndEnter,
  menu,
  newEntry,
  type Running,
  start,
  unlock,
  writeEntry,
} from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
const last = 'These words have nowhere to go.'

/** The app with an open journal and one entry in it. */
async function running(home?: string): Promise<Running> {
  const app = await start(home === undefined ? {} : { home, keep: true })
  onTestFinished(() => app.close())
  await makeJournalAndEnter(app, passphrase)
  await writeEntry(app, { title: 'Before', text: 'This was saved.' })
  return app
}

const journals = (home: string): string => join(home, 'Documents', 'Afterword')
const spare = (home: string): string => join(home, 'profile', 'spare')
const status = ({ page }: Running, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()

async function typeUnsaved(app: Running): Promise<void> {
  await (await newEntry(app)).fill('After')
  await app.page.getByRole('textbox', { name: 'Text' }).click()
  await app.page.keyboard.type(last)
  await status(app, 'Not saved')
}

async function findAgain(app: Running): Promise<void> {
  await unlock(app, passphrase)
  await app.page.getByText('They were kept safe and are an entry now.').waitFor()
  await app.page.getByRole('button', { name: 'Open it' }).click()
  await app.page.getByText(last).waitFor()
  await go(app.page, 'Timeline')
  await app.page.getByRole('link', { name: /Before/ }).waitFor()
}

function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize, 1))
}

/** A home whose Documents, or all of it, lie on a small disk. */
function homeOn(disk: string): string {
  const home = mkdtempSync(join(tmpdir(), 'afterword-nowhere-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  mkdirSync(join(home, 'Documents'))
  execFileSync('mount', ['--bind', disk, join(home, 'Documents')])
  onTestFinished(() => void execFileSync('umount', ['-l', join(home, 'Documents')]))
  return home
}

test('words typed on a full disk are there again after a lock, when there is room', async () => {
  const disk = smallDisk('locking on a full disk', 4000)
  if (disk === undefined) return
  const home = homeOn(disk)
  const app = await running(home)
  fill(disk)
  await typeUnsaved(app)
  await lock(app)
  expect(readdirSync(spare(home))).toHaveLength(1)
  rmSync(join(disk, 'ballast'))
  await findAgain(app)
  expect(readdirSync(spare(home))).toEqual([])
})

test('words typed after the folder was moved are there again after a lock, when it is back', async () => {
  const app = await running()
  const [name = ''] = readdirSync(journals(app.home))
  const folder = join(journals(app.home), name)
  renameSync(folder, `${folder}.elsewhere`)
  await typeUnsaved(app)
  await lock(app)
  await app.page.getByText('The journal is not where it was').waitFor()
  expect(existsSync(folder)).toBe(false)
  renameSync(`${folder}.elsewhere`, folder)
  await app.page.getByRole('button', { name: 'Try again' }).click()
  await findAgain(app)
})

test('a journal whose last words can be kept nowhere stays open and says so, until they can be', async () => {
  const app = await running()
  const [name = ''] = readdirSync(journals(app.home))
  const folder = join(journals(app.home), name)
  // What is no folder can hold no draft.
  writeFileSync(spare(app.home), '')
  renameSync(folder, `${folder}.elsewhere`)
  await typeUnsaved(app)
  const { page } = app
  await menu(app.app, 'lock')
  await page.getByText('Your journal stays open').waitFor()
  await page.getByText(last).waitFor()
  rmSync(spare(app.home))
  renameSync(`${folder}.elsewhere`, folder)
  await lock(app)
  await unlock(app, passphrase)
  await go(app.page, 'Timeline')
  await app.page.getByRole('link', { name: /After/ }).waitFor()
})
