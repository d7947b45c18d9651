import { useLingui } from '@lingui/react/macro'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { useCommand } from '../../bridge/commands.ts'
import { toast } from '../../ui/toast.ts'

/** The page on paper, or as a PDF where the writer wants it. */
export function usePaper() {
  const { t } = useLingui()
  const print = (): void => {
    askShell(shellContract.print, {}).catch(() => toast({ text: t`The page could not be printed.` }))
  }
  const savePdf = (): void => {
    askShell(shellContract.savePdf, {}).then(
      isSaved => (isSaved ? toast({ text: t`Saved as a PDF. It is not encrypted.` }) : undefined),
      () => toast({ text: t`The PDF could not be written.` }),
    )
  }
  useCommand('print', print)
  useCommand('save-pdf', savePdf)
  return { print, savePdf }
}
