import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import { addDays } from '../../shared/domain/days.ts'
import type { AgreementLook, AgreementReview, Commitment } from '../../shared/domain/loop.ts'
import type { Day } from '../../shared/domain/time.ts'
import { like, useFormField, useSealedForm } from '../bridge/forms.ts'
import { useTell } from '../bridge/queries.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { useNames } from '../names/use-names.ts'
import { useVeiledField } from '../names/use-veiled-field.ts'
import { RadioCards } from '../ui/options.tsx'
import { TextField } from '../ui/text-field.tsx'

type LookAtAgreementProps = {
  readonly agreement: Commitment
  readonly today: Day
  readonly onClose: () => void
}

/** Days until it is asked again, unless another day is chosen. */
const QUARTER = 91

type Result = AgreementReview['result']

/** Whether it is still how they want to work: as it is, with other words, or not any more. */
export function LookAtAgreement({ agreement, today, onClose }: LookAtAgreementProps) {
  const { t } = useLingui()
  const names = useNames()
  const form = useSealedForm('agreement-look', agreement.id)
  const [result, choose] = useFormField(form, like<Result | undefined>('result', undefined))
  const [standard, write] = useFormField(form, like('standard', agreement.standard))
  const [next, chooseNext] = useFormField(form, like<string>('next', addDays(today, QUARTER)))
  const words = useVeiledField(standard, write)
  const look = useTell(contract.lookAtAgreement)
  const isChanged = standard.trim() !== '' && standard.trim() !== agreement.standard
  function lookOf(): AgreementLook | undefined {
    const { id } = agreement
    const again = next === '' ? {} : { next }
    if (result === 'let-go') return { id, result }
    if (result === 'still-right') return { id, result, ...again }
    return result === 'changed' && isChanged ? { id, result, standard: standard.trim(), ...again } : undefined
  }
  const told = lookOf()
  return (
    <FormDialog
      form={form}
      title={t`Is this still how you want to work?`}
      isNameless
      error={look.error}
      isBusy={look.isPending}
      isReady={told !== undefined}
      onClose={onClose}
      onSave={() => {
        if (told !== undefined) look.mutate({ look: told, today }, { onSuccess: onClose })
      }}
    >
      <blockquote className="words commitment-words">{names.text(agreement.standard)}</blockquote>
      <RadioCards<Result>
        label={t`After you asked each other`}
        options={[
          { id: 'still-right', label: t`Still right` },
          { id: 'changed', label: t`Changed to …`, hint: t`What it said before stays in its history.` },
          {
            id: 'let-go',
            label: t`Let go`,
            hint: t`It no longer stands; it stays in sight with its people.`,
          },
        ]}
        value={result}
        onChange={choose}
      />
      {result === 'changed' ? <TextField label={t`What you agreed now`} maxLength={1000} {...words} /> : null}
      {result === undefined || result === 'let-go' ? null : (
        <TextField label={t`Ask again on`} type="date" value={next} onChange={chooseNext} />
      )}
    </FormDialog>
  )
}
