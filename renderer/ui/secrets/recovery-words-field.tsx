import { useLingui } from '@lingui/react/macro'
import { TextArea } from '../text-area.tsx'
import { splitWords, type ReadWords } from './recovery-words.ts'

type RecoveryWordsFieldProps = {
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly error: string | undefined
  readonly takesFocus?: boolean
}

/** The 24 words, typed or pasted in any shape. */
export function RecoveryWordsField({ value, onChange, error, takesFocus = false }: RecoveryWordsFieldProps) {
  const { t } = useLingui()
  const count = splitWords(value).length
  return (
    <TextArea
      label={t`Your 24 recovery words`}
      description={t`In their order, with spaces or line breaks between them. Numbers do no harm.`}
      value={value}
      rows={5}
      takesFocus={takesFocus}
      maxLength={2000}
      corner={<span className="muted tabular">{t`${count} of 24`}</span>}
      onChange={onChange}
      error={error === undefined ? undefined : <span role="alert">{error}</span>}
    />
  )
}

/** What does not fit about the words that were typed; nothing when they spell a key. */
export function useComplaint(): (read: ReadWords) => string | undefined {
  const { t } = useLingui()
  return read => {
    if (read.kind === 'key') return undefined
    if (read.kind === 'count') {
      const { count } = read
      return t`There are ${count} words here; the recovery words are 24.`
    }
    if (read.kind === 'order') {
      return t`These are real words, but they do not belong together. Look for two that are swapped, or one that is another.`
    }
    const { word, at, near } = read
    return near === undefined
      ? t`Word ${at}, “${word}”, is not one of the recovery words. Look at how it is spelt.`
      : t`Word ${at}, “${word}”, is not one of the recovery words. Is it “${near}”?`
  }
}
