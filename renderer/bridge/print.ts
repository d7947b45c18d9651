import { useRef } from 'react'
import { shellContract } from '../../shared/contract/shell-contract.ts'
import { codeOf, type FaultCode } from '../../shared/faults.ts'
import { askShell } from './ask.ts'
import { useCommand } from './commands.ts'

/** How it ended: dismissed is no news. */
export type PrintEnd =
  | { readonly kind: 'printed' | 'saved' | 'dismissed' }
  | { readonly kind: 'fault'; readonly code: FaultCode }

type PrintParts = {
  /** has the sheet ready as it is to be printed; gives back the way to put it away */
  readonly prepare: () => Promise<() => void>
  readonly onEnd: (end: PrintEnd) => void
}

/** Answers the commands "Print…" and "Save as PDF…", one at a time. */
export function usePrint({ prepare, onEnd }: PrintParts): void {
  const isBusy = useRef(false)
  async function run(way: 'printed' | 'saved'): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    let putAway: (() => void) | undefined
    try {
      putAway = await prepare()
      const isDone = await askShell(way === 'printed' ? shellContract.print : shellContract.savePdf, {})
      onEnd({ kind: isDone ? way : 'dismissed' })
    } catch (error) {
      onEnd({ kind: 'fault', code: codeOf(error) })
    } finally {
      putAway?.()
      isBusy.current = false
    }
  }
  useCommand('print', () => void run('printed'))
  useCommand('save-pdf', () => void run('saved'))
}
