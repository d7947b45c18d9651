import { useLocation } from 'wouter'
import type { CommandId } from '../../../shared/contract/announcements.ts'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { useCommand } from '../../bridge/commands.ts'
import { changeTextSize } from '../../bridge/preferences.ts'
import { goBack, goForward } from './journey.ts'

export type FrameDialog = 'palette' | 'shortcuts' | 'about'

type FrameParts = {
  readonly show: (dialog: FrameDialog) => void
  readonly toggleSidebar: () => void
}

const goes: readonly (readonly [CommandId, string])[] = [
  ['new-entry', '/write/new'],
  ['new-from-practice', '/practices'],
  ['go-today', '/today'],
  ['go-timeline', '/timeline'],
  ['go-practices', '/practices'],
  ['go-follow-ups', '/follow-ups'],
  ['go-insights', '/insights'],
  ['settings', '/settings'],
]

/** What the frame itself answers; a page adds its own commands while it is there. */
export function useFrameCommands({ show, toggleSidebar }: FrameParts): void {
  const [, go] = useLocation()
  // The table never changes while the window lives, so that the order of hooks does not either.
  for (const [id, path] of goes) useCommand(id, () => go(path))
  useCommand('go-back', goBack)
  useCommand('go-forward', goForward)
  useCommand('palette', () => show('palette'))
  useCommand('shortcuts', () => show('shortcuts'))
  useCommand('about', () => show('about'))
  useCommand('toggle-sidebar', toggleSidebar)
  useCommand('text-larger', () => void changeTextSize(1))
  useCommand('text-smaller', () => void changeTextSize(-1))
  useCommand('text-normal', () => void changeTextSize('normal'))
  useCommand('lock', () => void askShell(shellContract.lock, {}))
  useCommand('quit', () => void askShell(shellContract.quit, {}))
}
