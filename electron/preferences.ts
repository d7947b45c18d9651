import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { ipcMain } from 'electron'
import Store from 'electron-store'
import * as z from 'zod'
import { AutoLock, Preferences, Theme } from '../shared/domain/preferences.ts'

export const Bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
})
export type Bounds = z.infer<typeof Bounds>

/** How far a journal had come when this computer last saw it: an older copy put in its place is noticed. */
export const LastSeen = z.strictObject({
  vaultId: z.string().max(200),
  counter: z.int(),
  at: z.iso.datetime(),
})
export type LastSeen = z.infer<typeof LastSeen>

const Remembered = z.strictObject({
  id: z.uuid(),
  path: z.string().min(1).max(4096),
  lastSeen: LastSeen.optional(),
})
export type Remembered = z.infer<typeof Remembered>

/** All that is kept outside a journal. No name, word, tag or count of one is here; adding a field is a privacy decision. */
const Stored = z.strictObject({
  theme: Theme,
  textSize: Preferences.shape.textSize,
  autoLock: AutoLock,
  // a file from before these is not a damaged one
  typewriter: Preferences.shape.typewriter.default(false),
  veilOnBlur: Preferences.shape.veilOnBlur.default(false),
  notices: Preferences.shape.notices.default(false),
  bounds: Bounds.optional(),
  journals: z.array(Remembered).max(200),
  current: z.uuid().optional(),
})
export type Stored = z.infer<typeof Stored>

const defaults: Stored = {
  theme: 'system',
  textSize: 18,
  autoLock: 5,
  typewriter: false,
  veilOnBlur: false,
  notices: false,
  journals: [],
}

/** Field by field, so that one bad value costs itself and not the list of journals. */
const Lenient = z.object({
  theme: Theme.catch(defaults.theme),
  textSize: Preferences.shape.textSize.catch(defaults.textSize),
  autoLock: AutoLock.catch(defaults.autoLock),
  typewriter: Preferences.shape.typewriter.catch(defaults.typewriter),
  veilOnBlur: Preferences.shape.veilOnBlur.catch(defaults.veilOnBlur),
  notices: Preferences.shape.notices.catch(defaults.notices),
  bounds: Bounds.optional().catch(undefined),
  journals: z
    .array(z.unknown())
    .catch([])
    .transform(list => list.flatMap(one => Remembered.safeParse(one).data ?? [])),
  current: z.uuid().optional().catch(undefined),
})

const withoutUndefined = (value: z.infer<typeof Lenient>): Stored => {
  const { bounds, current, ...rest } = value
  return { ...rest, ...(bounds && { bounds }), ...(current !== undefined && { current }) }
}

function openStore(folder: string) {
  const store = new Store<Record<string, unknown>>({
    name: 'preferences',
    cwd: folder,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
  })
  // electron-store would tell any page the path of this folder.
  ipcMain.removeAllListeners('electron-store-get-data')
  return store
}

const setAside = (file: string, now: Date): void => {
  try {
    if (existsSync(file)) renameSync(file, `${file}.bad-${now.toISOString().replaceAll(/[:.]/g, '-')}`)
  } catch {
    // Where nothing can be put aside nothing can be written either: the defaults hold for this run.
  }
}

export type PreferenceStore = { read: () => Stored; change: (change: Partial<Stored>) => Stored }

type File = ReturnType<typeof openStore>

/** The file, opened; one that cannot be read is put aside whole. Nothing when the disk refuses even that. */
function openFile(folder: string, now: () => Date): File | undefined {
  try {
    return openStore(folder)
  } catch {
    try {
      setAside(join(folder, 'preferences.json'), now())
      return openStore(folder)
    } catch {
      return undefined
    }
  }
}

/**
 * Opens the preferences of `folder`; a file that cannot be read is put aside whole, and the defaults hold. A disk that
 * refuses to write keeps nobody from locking or quitting: what was changed then holds for this run.
 */
export function openPreferences({ folder, now }: { folder: string; now: () => Date }): PreferenceStore {
  let file = openFile(folder, now)
  let unwritten: Stored | undefined

  const write = (next: Stored): Stored => {
    try {
      file ??= openFile(folder, now)
      if (file) file.store = next
      unwritten = file ? undefined : next
    } catch {
      unwritten = next
    }
    return next
  }

  const raw = (): Record<string, unknown> => {
    try {
      return file?.store ?? {}
    } catch {
      file = openFile(folder, now)
      return file?.store ?? {}
    }
  }

  const read = (): Stored => {
    if (unwritten) return unwritten
    const found = raw()
    if (Object.keys(found).length === 0) return defaults
    const strict = Stored.safeParse(found)
    if (strict.success) return strict.data
    setAside(join(folder, 'preferences.json'), now())
    return write(withoutUndefined(Lenient.parse(found)))
  }

  return {
    read,
    change: change => write(withoutUndefined(Lenient.parse({ ...read(), ...change }))),
  }
}

/** The part that the window may know. */
export const visible = ({
  theme,
  textSize,
  autoLock,
  typewriter,
  veilOnBlur,
  notices,
}: Stored): Preferences => ({
  theme,
  textSize,
  autoLock,
  typewriter,
  veilOnBlur,
  notices,
})
