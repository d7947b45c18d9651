import { useLingui } from '@lingui/react/macro'
import { copyText } from '../ui/copy-text.ts'
import { toast } from '../ui/toast.ts'
import { MASK } from './mask.ts'
import { useNames } from './use-names.ts'

/** Puts words on the clipboard as they stand on the screen, under the veil without names, and says so; false when it was not done. */
export function useCopy(): (words: string, told?: string) => boolean {
  const { t } = useLingui()
  const { text, isVeiled } = useNames()
  return (words, told = t`Copied.`) => {
    const shown = text(words)
    const isCopied = copyText(shown)
    if (!isCopied) toast({ text: t`It could not be copied.` })
    else toast({ text: isVeiled && shown.includes(MASK) ? t`${told} Names in it are veiled.` : told })
    return isCopied
  }
}
