import { shellContract } from '../../shared/contract/shell-contract.ts'
import type { Preferences } from '../../shared/domain/preferences.ts'
import { askShell } from './ask.ts'
import { store, useStore } from './store.ts'

const current = store<Preferences>({
  theme: 'system',
  textSize: 18,
  autoLock: 5,
  typewriter: false,
  veilOnBlur: false,
  notices: false,
})

/** The preferences as they are now: the shell's, once it has answered. */
export const usePreferences = (): Preferences => useStore(current)

/** Changes some of them; the shell keeps them and answers with all. */
export async function changePreferences(part: Partial<Preferences>): Promise<void> {
  current.set(await askShell(shellContract.setPreferences, part))
}

/** The size of the person's words, within what the preferences allow. */
export async function changeTextSize(by: number | 'normal'): Promise<void> {
  const size = by === 'normal' ? 18 : current.get().textSize + by
  await changePreferences({ textSize: Math.min(22, Math.max(15, size)) })
}

/** Puts them on the document: colours by attribute, size of writing by variable. */
function show({ theme, textSize }: Preferences): void {
  const { dataset, style } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  style.setProperty('--text-writing', `${textSize / 16}rem`)
}

/** Takes over what the preferences have become elsewhere. */
export const heedPreferences = (preferences: Preferences): void => current.set(preferences)

/** Reads the preferences, shows them, and keeps showing what they become. */
export async function showPreferences(): Promise<() => void> {
  const stop = current.watch(() => show(current.get()))
  current.set(await askShell(shellContract.preferences, {}))
  return stop
}
