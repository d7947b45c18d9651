import { constants, existsSync, mkdirSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, dialog, shell as system, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { msg } from '@lingui/core/macro'
import { shellContract } from '../shared/contract/shell-contract.ts'
import { Fault } from '../shared/faults.ts'
import type { Os } from '../shared/command-keys.ts'
import { freePlace, outsideJournals, type Journals } from './journals.ts'
import { moveAndTell } from './move-folder.ts'
import type { Notices } from './notices.ts'
import { visible, type PreferenceStore } from './preferences.ts'
import { printPage, savePdf } from './print.ts'
import { savePractice } from './save-practice.ts'
import type { Shell } from './shell.ts'
import { answer, type Routes } from './shell-routes.ts'
import { say } from './words.ts'

type Has = {
  os: Os
  sample: boolean
  shell: Shell
  journals: Journals
  preferences: PreferenceStore
  notices: Notices
  onPreferences: () => void
  onActive: () => void
}

/** A folder chosen in the system's dialog; the window never names one. */
async function chooseFolder({ shell }: Has, title: string): Promise<string | undefined> {
  const options: OpenDialogOptions = { title, properties: ['openDirectory', 'createDirectory'] }
  const window = shell.current()?.window
  // Always through the object: a test, like a person, answers at `dialog`.
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? undefined : filePaths[0]
}

function newJournal({ journals, shell }: Has, folder: string) {
  const { grant, shown } = journals.newAt(freePlace(folder, say(msg`My journal`)))
  shell.current()?.grant(grant)
  return shown
}

function defaultFolder(): string {
  const folder = join(app.getPath('documents'), 'Afterword')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** The open journal's folder; a sample has none that anyone should see or move. */
function currentFolder({ shell, journals }: Has): string {
  if (shell.current()?.isSample() === true) throw new Fault('not-found')
  return journals.currentPath()
}

function currentWindow(shell: Shell): BrowserWindow {
  const window = shell.current()?.window
  if (window === undefined) throw new Fault('not-found')
  return window
}

/** What would fail is said before anything is closed. */
async function checkPlace(folder: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Fault('vault-exists')
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new Fault('read-only', { cause })
  })
}

async function move(has: Has): Promise<boolean> {
  const { journals, shell } = has
  const from = currentFolder(has)
  const folder = await chooseFolder(has, say(msg`Move the journal to this folder`))
  if (folder === undefined) return false
  const to = join(outsideJournals(folder), basename(from))
  await checkPlace(outsideJournals(folder), to)
  void shell.replace(async () => moveAndTell({ from, to, onMoved: () => journals.moved(to) }))
  return true
}

/** A window that stays, for its words could be kept nowhere, goes on with the journal it has. */
async function replaceOr(shell: Shell, goBack: () => void): Promise<void> {
  if (!(await shell.replace(() => {}))) goBack()
}

/** The whole map: which function answers which request of the window to the shell. */
export function shellRoutes(has: Has): Routes {
  const { os, sample, shell, journals, preferences } = has
  const elsewhere = (choose: () => void) => {
    const goBack = journals.wayBack()
    choose()
    void replaceOr(shell, goBack)
    return null
  }
  return {
    preferences: answer(shellContract.preferences, () => visible(preferences.read())),
    setPreferences: answer(shellContract.setPreferences, change => {
      const next = visible(preferences.change(withoutUndefined(change)))
      has.onPreferences()
      return next
    }),
    platform: answer(shellContract.platform, () => ({
      os,
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      sample,
    })),
    journals: answer(shellContract.journals, () => journals.list()),
    defaultPlace: answer(shellContract.defaultPlace, () => newJournal(has, defaultFolder())),
    choosePlace: answer(shellContract.choosePlace, async () => {
      const folder = await chooseFolder(has, say(msg`Put the journal in this folder`))
      return folder === undefined ? null : newJournal(has, outsideJournals(folder))
    }),
    openOther: answer(shellContract.openOther, async () => {
      const folder = await chooseFolder(has, say(msg`Open a journal`))
      if (folder === undefined) return false
      elsewhere(() => journals.choosePath(folder))
      return true
    }),
    switchTo: answer(shellContract.switchTo, ({ id }) => elsewhere(() => journals.choose(id))),
    startNew: answer(shellContract.startNew, () => elsewhere(() => journals.chooseNone())),
    moveJournal: answer(shellContract.moveJournal, async () => move(has)),
    forgetJournal: answer(shellContract.forgetJournal, ({ id }) => {
      journals.forget(id)
      return null
    }),
    print: answer(shellContract.print, async () => printPage(currentWindow(shell))),
    savePdf: answer(shellContract.savePdf, async () => savePdf(currentWindow(shell))),
    savePractice: answer(shellContract.savePractice, async ({ json }) =>
      savePractice(currentWindow(shell), json),
    ),
    mayNotify: answer(shellContract.mayNotify, () => has.notices.isReady()),
    notify: answer(shellContract.notify, () => has.notices.show()),
    showFolder: answer(shellContract.showFolder, () => {
      system.showItemInFolder(currentFolder(has))
      return null
    }),
    lock: answer(shellContract.lock, () => {
      shell.lock()
      return null
    }),
    flushing: answer(shellContract.flushing, () => {
      shell.current()?.flushing()
      return null
    }),
    flushed: answer(shellContract.flushed, ({ kept }) => {
      shell.current()?.flushed(kept)
      return null
    }),
    active: answer(shellContract.active, () => {
      has.onActive()
      return null
    }),
    quit: answer(shellContract.quit, () => {
      app.quit()
      return null
    }),
  }
}

const withoutUndefined = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } => {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in value) {
    const one = value[key]
    if (one !== undefined) Object.assign(kept, { [key]: one })
  }
  return kept
}
