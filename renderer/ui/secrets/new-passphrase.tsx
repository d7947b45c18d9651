import { useEffect, useEffectEvent, useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../button.tsx'
import { PassphraseField } from '../passphrase-field.tsx'
import { TextField } from '../text-field.tsx'
import { strengthOf, suggestPassphrase, systemRandom, type Strength } from './strength.ts'
import './secrets.css'

export type PassphraseChoice = {
  readonly passphrase: string
  readonly again: string
  readonly strength: Strength | undefined
}

export const noPassphrase: PassphraseChoice = { passphrase: '', again: '', strength: undefined }

/** True for a passphrase that was typed twice alike and does not fall at the first guesses. */
export const isChosen = ({ passphrase, again, strength }: PassphraseChoice): boolean =>
  passphrase !== '' && passphrase === again && (strength ?? 0) >= 2

function useStrength(passphrase: string, onStrength: (strength: Strength) => void): void {
  const onFound = useEffectEvent(onStrength)
  useEffect(() => {
    if (passphrase === '') return undefined
    let wanted = true
    const timer = setTimeout(() => {
      void strengthOf(passphrase).then(strength => wanted && onFound(strength))
    }, 150)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [passphrase])
}

type StrengthLineProps = { readonly strength: Strength | undefined }

function StrengthLine({ strength }: StrengthLineProps) {
  const { t } = useLingui()
  const sentences: Record<Strength, string> = {
    0: t`This would be guessed at once. Three or four words that have nothing to do with each other are far better.`,
    1: t`This would be guessed quickly. Add a word or two that nobody would put beside it.`,
    2: t`This holds against a curious person, not against a patient machine. One more word would help.`,
    3: t`This is hard to guess, even for a machine with time.`,
    4: t`This is as hard to guess as it needs to be.`,
  }
  const level = strength ?? 0
  return (
    <output className="strength">
      {strength === undefined ? null : (
        <>
          <span className="strength-bar" aria-hidden="true">
            {[1, 2, 3, 4].map(step => (
              <span key={step} className={step <= level ? 'strength-step strength-on' : 'strength-step'} />
            ))}
          </span>
          {sentences[strength]}
        </>
      )}
    </output>
  )
}

type NewPassphraseProps = {
  readonly value: PassphraseChoice
  readonly onChange: (value: PassphraseChoice) => void
  /** pressed on with what will not do: say so */
  readonly isChecked: boolean
  readonly label?: string
  readonly takesFocus?: boolean
}

/** A passphrase to be made: typed twice, or suggested; with a sentence about how well it holds. */
export function NewPassphrase({ value, onChange, isChecked, label, takesFocus = false }: NewPassphraseProps) {
  const { t } = useLingui()
  const { passphrase, again, strength } = value
  const [suggested, setSuggested] = useState<string>()
  useStrength(passphrase, found => onChange({ ...value, strength: found }))
  const suggest = async (): Promise<void> => {
    const words = await suggestPassphrase(systemRandom)
    setSuggested(words)
    onChange({ passphrase: words, again: '', strength: undefined })
  }
  const tooWeak = isChecked && (passphrase === '' || (strength !== undefined && strength < 2))
  const differs = isChecked && passphrase !== again
  return (
    <div className="new-passphrase">
      <PassphraseField
        label={label ?? t`Passphrase`}
        description={t`A few words only you would put together. Spaces count.`}
        value={passphrase}
        takesFocus={takesFocus}
        onChange={text =>
          onChange({ ...value, passphrase: text, strength: text === '' ? undefined : strength })
        }
        error={
          tooWeak
            ? t`Choose something harder to guess: three or four words that have nothing to do with each other.`
            : undefined
        }
        corner={<Button variant="quiet" onPress={() => void suggest()}>{t`Suggest one`}</Button>}
      />
      {suggested !== undefined && suggested === passphrase ? (
        <TextField
          label={t`Suggested: keep it somewhere safe until you know it by heart`}
          value={suggested}
          onChange={() => {}}
          isReadOnly
        />
      ) : null}
      {tooWeak ? null : <StrengthLine strength={strength} />}
      <PassphraseField
        label={t`The same again`}
        value={again}
        onChange={text => onChange({ ...value, again: text })}
        error={differs ? t`These two are not the same. Show them to see where they differ.` : undefined}
      />
    </div>
  )
}
