import type { ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { FaultCode } from '../../shared/faults.ts'
import { useFaultWords } from '../words/use-fault-words.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

type FaultNoticeProps = {
  readonly code: FaultCode
  /** offered where trying again is the way on; otherwise the page's own buttons are */
  readonly onRetry?: () => void
  /** more ways on than trying again */
  readonly ways?: ReactNode
}

/** What went wrong, in a person's words, and that nothing is lost by it. */
export function FaultNotice({ code, onRetry, ways }: FaultNoticeProps) {
  const { t } = useLingui()
  const { title, text, safety } = useFaultWords(code)
  const retry = onRetry === undefined ? null : <Button onPress={onRetry}>{t`Try again`}</Button>
  const actions =
    retry === null && ways === undefined
      ? {}
      : {
          actions: (
            <>
              {retry}
              {ways}
            </>
          ),
        }
  return (
    <Notice tone={onRetry === undefined ? 'danger' : 'amber'} role="alert" title={title} {...actions}>
      {text} {safety}
    </Notice>
  )
}
