import { useState, type Ref } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'
import './button.css'

type PassphraseFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly takesFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A passphrase, hidden until asked to be shown. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { t } = useLingui()
  const [shown, show] = useState(false)
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      maxLength={1000}
      end={
        <button type="button" className="button button-quiet passphrase-show" onClick={() => show(!shown)}>
          {shown ? t`Hide` : t`Show`}
        </button>
      }
    />
  )
}
