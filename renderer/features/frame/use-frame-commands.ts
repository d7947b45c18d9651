import { useLocation } from 'wouter'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { useCommands } from '../../bridge/commands.ts'
import { changeTextSize } from '../../bridge/preferences.ts'
import { lookBack } from '../../entries/look-back.ts'
import { toggleVeil } from '../../names/veil.ts'
import { goBack, goForward } from './journey.ts'

export type FrameDialog = 'palette' | 'shortcuts' | 'about'

type FrameParts = {
  readonly show: (dialog: FrameDialog) => void
  readonly toggleSidebar: () => void
}

/** What the frame itself answers; a page adds its own commands while it is there. */
export function useFrameCommands({ show, toggleSidebar }: FrameParts): void {
  const [, go] = useLocation()
  useCommands({
    'new-entry': () => go('/write/new'),
    'new-from-practice': () => go('/practices'),
    'go-today': () => go('/today'),
    'go-timeline': () => go('/timeline'),
    'go-practices': () => go('/practices'),
    'go-follow-ups': () => go('/follow-ups'),
    'go-learning': () => go('/learning'),
    'go-insights': () => go('/insights'),
    'go-people': () => go('/people'),
    search: () => go('/search'),
    'toggle-veil': toggleVeil,
    settings: () => go('/settings'),
    'go-to-date': () => go('/timeline?go-to=date'),
    'look-back': () => void lookBack(go),
    'go-back': goBack,
    'go-forward': goForward,
    palette: () => show('palette'),
    shortcuts: () => show('shortcuts'),
    about: () => show('about'),
    'toggle-sidebar': toggleSidebar,
    'text-larger': () => void changeTextSize(1),
    'text-smaller': () => void changeTextSize(-1),
    'text-normal': () => void changeTextSize('normal'),
    lock: () => void askShell(shellContract.lock, {}),
    quit: () => void askShell(shellContract.quit, {}),
  })
}
