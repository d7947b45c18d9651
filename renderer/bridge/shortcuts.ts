import { commandFor, keyHint } from '../../shared/command-keys.ts'
import { commands } from '../../shared/commands.ts'
import type { CommandId } from '../../shared/contract/announcements.ts'
import { canRun, runCommand } from './commands.ts'
import { platform, usePlatform } from './platform.ts'

/** The key of a command as people of this system write it (`Ctrl+B`, `⌘B`), or nothing when it has none. */
export function useShortcut(id: CommandId): string | undefined {
  const os = usePlatform()?.os ?? 'linux'
  const command = commands.find(other => other.id === id)
  return command === undefined ? undefined : keyHint(command, os)
}

function pressed(event: KeyboardEvent): void {
  if (event.isComposing) return
  const command = commandFor(event, { commands, os: platform()?.os ?? 'linux' })
  if (command === undefined || !canRun(command.id)) return
  // The menu and the editor must not act on the same press a second time.
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat) runCommand(command.id)
}

/** Lets the keys of the command table run their commands wherever the focus is; gives back the way to stop. */
export function answerKeys(): () => void {
  window.addEventListener('keydown', pressed, true)
  return () => window.removeEventListener('keydown', pressed, true)
}
