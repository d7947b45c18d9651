import { useLingui } from '@lingui/react/macro'
import type { FaultCode } from '../../../shared/faults.ts'
import { Notice } from '../../ui/notice.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'

/** The move that locked the journal did not come about, and why. */
export function NotMoved({ code }: { readonly code: FaultCode }) {
  const { t } = useLingui()
  const { title, text } = useFaultWords(code)
  return (
    <Notice tone="amber" isNews title={t`The journal stays where it was`}>
      {t`It could not be moved: ${title}.`} {text}
    </Notice>
  )
}
