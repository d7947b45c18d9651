import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import type { Way } from '../../words/faults.ts'

/** The ways that only the shell can go; the others belong to the screen that shows them. */
export async function goWay(way: Way): Promise<void> {
  switch (way) {
    case 'choose-folder':
      await askShell(shellContract.openOther, {})
      return
    case 'start-new':
      await askShell(shellContract.startNew, {})
      return
    case 'show-folder':
      await askShell(shellContract.showFolder, {})
      return
    case 'lock':
      await askShell(shellContract.lock, {})
      return
    case 'quit':
      await askShell(shellContract.quit, {})
      return
    case 'try-again':
    case 'use-recovery-words':
    case 'use-passphrase':
    case 'use-older':
    case 'restore-backup':
  }
}
