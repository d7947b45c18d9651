import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { FaultCode } from '../../shared/faults.ts'
import { useFaultWords } from '../words/use-fault-words.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

type UnsavedNoticeProps = {
  readonly code: FaultCode
  readonly isBusy: boolean
  /** a sealed copy of the words was kept already */
  readonly isSealed: boolean
  readonly onRetry: () => void
  /** rejects when no place takes the copy */
  readonly onSeal: () => Promise<void>
  /** further ways on, each a button */
  readonly ways: ReactNode
  /** for words too long to be sealed: what can be done with them instead */
  readonly tooLong: ReactNode
  readonly look?: 'notice' | 'banner'
  /** what more there is to know here */
  readonly children?: ReactNode
}

/** Stays until the words are saved. They remain on the page meanwhile, and a sealed copy of them can be kept. */
export function UnsavedNotice(props: UnsavedNoticeProps) {
  const { code, isBusy, isSealed, onRetry, onSeal, ways, tooLong, look = 'notice', children } = props
  const { t } = useLingui()
  const { title, text } = useFaultWords(code)
  const [isRefused, refuse] = useState(false)
  const seal = (): void => {
    onSeal().then(
      () => refuse(false),
      () => refuse(true),
    )
  }
  const about = isSealed
    ? t`A sealed copy is kept beside the journal, or, where that was not possible, among this program’s own files. It opens with your journal: as soon as saving works, or when you next unlock it.`
    : ''
  return (
    <Notice
      look={look}
      tone="danger"
      role="alert"
      title={t`Not saved: ${title}`}
      actions={
        <>
          <Button isBusy={isBusy} onPress={onRetry}>{t`Try again`}</Button>
          {ways}
          {code === 'too-large' ? (
            tooLong
          ) : (
            <Button onPress={seal}>{isSealed ? t`Keep a newer sealed copy` : t`Keep a sealed copy`}</Button>
          )}
        </>
      }
    >
      {text} {t`Your words stay on this page until they are saved.`}{' '}
      {isRefused ? t`No sealed copy could be kept: no place takes it.` : about} {children}
    </Notice>
  )
}
