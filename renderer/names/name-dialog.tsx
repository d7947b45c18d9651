import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { codeOf, type FaultCode } from '../../shared/faults.ts'
import { useFormField, useSealedForm, words } from '../bridge/forms.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useFaultWords } from '../words/use-fault-words.ts'
import { Begun, putAway } from './begun.tsx'
import { WhileLifted } from './lift-first.tsx'
import { useNames } from './use-names.ts'
import { useVeiledField } from './use-veiled-field.ts'

type NameDialogProps = {
  readonly title: string
  /** by which it is known where it is opened from (`useReopened`), and the id of what is named, when it has one */
  readonly form: string
  readonly about?: string
  /** the name it has, or one to begin with */
  readonly first?: string
  readonly maxLength?: number
  readonly children?: ReactNode
  readonly onClose: () => void
  /** keeps the name; a fault it rejects with is said beside the field */
  readonly onKeep: (name: string) => Promise<void>
}

/** Gives something its name. A name with a veiled one in it is not shown: the veil is to be lifted first. */
export function NameDialog(props: NameDialogProps) {
  const { title, form, about, first = '', maxLength = 80, children, onClose, onKeep } = props
  const { t } = useLingui()
  const { text } = useNames()
  const hand = useSealedForm(form, about)
  const [name, setName] = useFormField(hand, words('name', first))
  const field = useVeiledField(name, setName)
  const [code, setCode] = useState<FaultCode>()
  const [isBusy, setBusy] = useState(false)
  const given = name.trim()
  const close = hand.closing(onClose)
  async function keep(event: SyntheticEvent): Promise<void> {
    event.preventDefault()
    if (given === '' || isBusy) return
    setBusy(true)
    try {
      await onKeep(given)
      close()
    } catch (error) {
      setCode(codeOf(error))
      setBusy(false)
    }
  }
  return (
    <Dialog title={title} isOpen onClose={() => putAway({ form: hand, isBusy, onClose })}>
      <WhileLifted isVeiled={text(first) !== first} onClose={onClose}>
        <form onSubmit={event => void keep(event)}>
          <Begun form={hand} />
          {children}
          <TextField
            label={t`Name`}
            maxLength={maxLength}
            takesFocus
            {...(code === undefined ? {} : { error: <FaultWords code={code} /> })}
            {...field}
          />
          <div className="dialog-actions">
            <Button onPress={close}>{t`Cancel`}</Button>
            <Button
              variant="primary"
              type="submit"
              isBusy={isBusy}
              isDisabled={given === ''}
            >{t`Keep`}</Button>
          </div>
        </form>
      </WhileLifted>
    </Dialog>
  )
}

function FaultWords({ code }: { readonly code: FaultCode }) {
  const { title, text } = useFaultWords(code)
  return (
    <span role="alert">
      {title}. {text}
    </span>
  )
}
