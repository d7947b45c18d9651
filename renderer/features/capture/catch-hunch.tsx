import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import * as z from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { Cause } from '../../../shared/domain/hunch.ts'
import { causesOrNotSure } from '../../../shared/practices/causes.ts'
import { maybe, useFormField, useSealedForm, words } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { Slider } from '../../ui/slider.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords } from '../../words/days.ts'
import { useWhom } from './use-whom.ts'
import { WhomField } from './whom-field.tsx'

type CatchHunchProps = { readonly onClose: () => void }

const spans = ['3', '7', '14', '30'] as const

/** A first explanation before it hardens: one sentence, how sure, and when to look again. */
export function CatchHunch({ onClose }: CatchHunchProps) {
  const { t } = useLingui()
  const today = useToday()
  const form = useSealedForm('capture-hunch')
  const [statement, say] = useFormField(form, words('statement'))
  const whom = useWhom(form)
  const [category, chooseCategory] = useFormField(form, maybe('category', Cause))
  const [confidence, beSure] = useFormField(form, maybe('confidence', z.number()))
  const [span, chooseSpan] = useFormField(form, { name: 'span', shape: z.enum(spans), first: '7' })
  const capture = useTell(contract.captureHunch)
  const due = addDays(today, Number(span))
  const spanWords = { '3': t`In 3 days`, '7': t`In a week`, '14': t`In 2 weeks`, '30': t`In a month` }
  async function keep(): Promise<void> {
    if (confidence === undefined) return
    const about = { ...(await whom.take()), ...(category && { category }) }
    await capture.mutateAsync({ statement: statement.trim(), confidence, due, ...about })
    toast({ text: t`Sealed. It comes back on ${dayWords(due, today)}.` })
    onClose()
  }
  return (
    <FormDialog
      form={form}
      title={t`Catch a first explanation`}
      error={whom.error ?? capture.error}
      isBusy={whom.isPending || capture.isPending}
      isReady={statement.trim() !== '' && confidence !== undefined}
      onClose={onClose}
      // What failed is said in the dialog.
      onSave={() => void keep().catch(() => undefined)}
    >
      <TextField
        label={t`I think …`}
        description={t`One sentence about why it happened, or what will happen, that can turn out not to be so. Once kept it cannot be changed; you can add to it.`}
        value={statement}
        maxLength={2000}
        takesFocus
        onChange={say}
      />
      <Slider
        label={t`How sure are you?`}
        value={confidence}
        step={5}
        anchors={[t`A guess`, t`Certain`]}
        format={value => t`${value}%`}
        unset={t`Not set`}
        onChange={beSure}
      />
      <ChipChoice
        label={t`When to look again`}
        options={spans.map(id => ({ id, label: spanWords[id] }))}
        value={span}
        onChange={chooseSpan}
      />
      <WhomField label={t`About whom, if anybody`} {...whom.field} />
      <CauseField value={category} onChange={chooseCategory} />
    </FormDialog>
  )
}

type CauseFieldProps = {
  readonly value: Cause | undefined
  readonly onChange: (cause: Cause | undefined) => void
}

function CauseField({ value, onChange }: CauseFieldProps) {
  const { t } = useLingui()
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{t`Closest to, if you like`}</label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(causesOrNotSure.find(cause => cause.id === currentTarget.value)?.id)
        }
      >
        <option value="">{t`Not said`}</option>
        {causesOrNotSure.map(cause => (
          <option key={cause.id} value={cause.id}>
            {cause.label}
          </option>
        ))}
      </select>
    </div>
  )
}
