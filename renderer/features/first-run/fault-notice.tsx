import type { FaultCode } from '../../../shared/faults.ts'
import { Notice } from '../../ui/notice.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'

type FaultNoticeProps = { readonly code: FaultCode }

/** What kept a step from being taken; the step's own buttons are the way on. */
export function FaultNotice({ code }: FaultNoticeProps) {
  const { title, text, safety } = useFaultWords(code)
  return (
    <Notice tone="danger" role="alert" title={title}>
      {text} {safety}
    </Notice>
  )
}
