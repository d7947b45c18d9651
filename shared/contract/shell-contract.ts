import * as z from 'zod'
import { Preferences } from '../domain/preferences.ts'
import { GrantId } from '../domain/vault.ts'
import { nothing, request } from './request.ts'

/** A journal this computer knows of. The folder's name and place are shown, never sent back: an id names it. */
export const KnownJournal = z.strictObject({
  id: GrantId,
  name: z.string(),
  place: z.string(),
  current: z.boolean(),
})
export type KnownJournal = z.infer<typeof KnownJournal>

/** Everything the window may ask of the shell: what needs the operating system, and nothing of the journal. */
export const shellContract = {
  preferences: request('shell.preferences', nothing, Preferences),
  setPreferences: request('shell.setPreferences', Preferences.partial(), Preferences),
  platform: request(
    'shell.platform',
    nothing,
    z.strictObject({
      os: z.enum(['mac', 'windows', 'linux']),
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      /** start straight into the sample journal (`--sample`) */
      sample: z.boolean(),
    }),
  ),
  journals: request('shell.journals', nothing, z.array(KnownJournal)),
  /** where a new journal goes if nothing is chosen: Documents, a free name */
  defaultPlace: request('shell.defaultPlace', nothing, KnownJournal),
  /** asks with the system's dialog for a folder to put a new journal in; null when dismissed */
  choosePlace: request('shell.choosePlace', nothing, KnownJournal.nullable()),
  /** asks for an existing journal's folder and makes it the current one; the window is replaced */
  openOther: request('shell.openOther', nothing, z.boolean()),
  /** makes a known journal the current one; locks first, the window is replaced */
  switchTo: request('shell.switchTo', z.strictObject({ id: GrantId }), z.null()),
  /** puts first-run back for one more journal; locks first, the window is replaced */
  startNew: request('shell.startNew', nothing, z.null()),
  /** asks for a folder, locks and moves the current journal there; false when dismissed */
  moveJournal: request('shell.moveJournal', nothing, z.boolean()),
  /** takes a journal off the list; the folder stays where it is */
  forgetJournal: request('shell.forgetJournal', z.strictObject({ id: GrantId }), z.null()),
  /** the system's print dialog for the page as it would be printed; false when dismissed */
  print: request('shell.print', nothing, z.boolean()),
  /** asks where to, and writes the page there as a PDF, straight into that file; false when dismissed */
  savePdf: request('shell.savePdf', nothing, z.boolean()),
  /** asks where to, and writes a practice's questions there as a JSON file; false when dismissed */
  savePractice: request(
    'shell.savePractice',
    z.strictObject({ json: z.string().max(1_000_000) }),
    z.boolean(),
  ),
  /** whether a notice would be shown now: switched on, a journal open, its window not in front */
  mayNotify: request('shell.mayNotify', nothing, z.boolean()),
  /** the system's notification that something waits, always in the same words; false when it was not shown */
  notify: request('shell.notify', nothing, z.boolean()),
  showFolder: request('shell.showFolder', nothing, z.null()),
  lock: request('shell.lock', nothing, z.null()),
  /** the window has committed or sealed all text: the lock or quit that asked may go on; unless it could not be kept */
  flushed: request('shell.flushed', z.strictObject({ kept: z.boolean() }), z.null()),
  /** a picture is still on its way to the disk: the lock or quit that asked is patient anew, a minute at most */
  flushing: request('shell.flushing', nothing, z.null()),
  /** a key or pointer was used; also counts against the idle lock (at most one a second) */
  active: request('shell.active', nothing, z.null()),
  quit: request('shell.quit', nothing, z.null()),
}
export type ShellContract = typeof shellContract
