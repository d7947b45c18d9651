import { useLingui } from '@lingui/react/macro'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { useCommand } from '../../bridge/commands.ts'
import { showAllPictures } from '../../editor/images/shown.ts'
import { toast } from '../../ui/toast.ts'

/** Pictures far out of sight are not there until they are wanted: paper has all of them. */
async function withPictures(put: () => Promise<boolean>): Promise<boolean> {
  const release = await showAllPictures()
  try {
    return await put()
  } finally {
    release()
  }
}

/** The page on paper, or as a PDF where the writer wants it. */
export function usePaper() {
  const { t } = useLingui()
  const print = (): void => {
    withPictures(async () => askShell(shellContract.print, {})).catch(() =>
      toast({ text: t`The page could not be printed.` }),
    )
  }
  const savePdf = (): void => {
    withPictures(async () => askShell(shellContract.savePdf, {})).then(
      isSaved => (isSaved ? toast({ text: t`Saved as a PDF. It is not encrypted.` }) : undefined),
      () => toast({ text: t`The PDF could not be written.` }),
    )
  }
  useCommand('print', print)
  useCommand('save-pdf', savePdf)
  return { print, savePdf }
}
