import { shellContract } from '../../shared/contract/shell-contract.ts'
import { askShell } from './ask.ts'

const shellWays: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = {
  'choose-folder': async () => askShell(shellContract.openOther, {}),
  'start-new': async () => askShell(shellContract.startNew, {}),
  'show-folder': async () => askShell(shellContract.showFolder, {}),
  lock: async () => askShell(shellContract.lock, {}),
  quit: async () => askShell(shellContract.quit, {}),
}

/** The ways that only the shell can go; the others belong to the screen that shows them. */
export async function goWay(way: string): Promise<void> {
  await shellWays[way]?.()
}

/** The ways of the shell there is sense in while a journal is open: none of them leads away from it unsaved. */
export const waysWhileOpen = ['show-folder', 'lock'] as const
