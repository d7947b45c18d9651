import { useState, type ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../button.tsx'
import { TextField } from '../text-field.tsx'
import { placesToAsk } from './recovery-words.ts'
import { systemRandom } from './strength.ts'
import './secrets.css'

type WordsAskedBackProps = {
  readonly words: readonly string[]
  readonly onKnown: () => void
  /** a way back to the words */
  readonly back: ReactNode
  readonly isBusy?: boolean
}

const same = (typed: string | undefined, word: string | undefined): boolean =>
  typed?.trim().toLowerCase() === word

/** Asks for three of the words, so that a page nobody wrote on is found out today. */
export function WordsAskedBack({ words, onKnown, back, isBusy = false }: WordsAskedBackProps) {
  const { t } = useLingui()
  const [places] = useState(() => placesToAsk(systemRandom))
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const [isChecked, setChecked] = useState(false)
  const check = (): void => {
    setChecked(true)
    if (places.every(place => same(typed[place], words[place]))) onKnown()
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        check()
      }}
    >
      <div className="asked-back">
        {places.map((place, at) => {
          const number = place + 1
          return (
            <TextField
              key={place}
              label={t`Word ${number}`}
              value={typed[place] ?? ''}
              takesFocus={at === 0}
              onChange={text => {
                setChecked(false)
                setTyped({ ...typed, [place]: text })
              }}
              error={isChecked && !same(typed[place], words[place]) ? t`Not this one` : undefined}
            />
          )
        })}
      </div>
      <div className="threshold-actions threshold-actions-between">
        {back}
        <Button variant="primary" type="submit" isBusy={isBusy}>{t`These are right`}</Button>
      </div>
    </form>
  )
}
