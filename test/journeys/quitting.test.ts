import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { go, makeJournalAndEnter, menu, start, unlock } from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'

test('an entry is there to its last key when the app is quit in the middle of a word, and started again', async () => {
  const home = mkdtempSync(join(tmpdir(), 'afterword-quitting-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const first = await start({ home, keep: true })
  await makeJournalAndEnter(first, passphrase)
  await menu(first.app, 'new-entry')
  await first.page.getByRole('textbox', { name: 'Title' }).fill('Cut short')
  await first.page.getByRole('textbox', { name: 'Text' }).click()
  await first.page.keyboard.type('Half a sen')
  const ended = first.app.waitForEvent('close')
  // the app may be gone before it can answer
  await menu(first.app, 'quit').catch(() => undefined)
  await ended

  const second = await start({ home, keep: true })
  onTestFinished(() => second.close())
  await unlock(second, passphrase)
  await go(second.page, 'Timeline')
  await second.page.getByRole('list', { name: 'Entries' }).getByRole('link', { name: 'Cut short' }).click()
  await expect.poll(() => second.page.getByRole('textbox', { name: 'Text' }).innerText()).toBe('Half a sen')
  expect([...first.troubles, ...second.troubles]).toEqual([])
})
