import { useLingui } from '@lingui/react/macro'
import * as z from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import { Urge } from '../../../shared/domain/loop.ts'
import { maybe, useFormField, useSealedForm, words } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { UrgeField } from '../../loop/urge-field.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toast } from '../../ui/toast.ts'
import { soonWords } from '../../words/days.ts'
import { useWhom } from './use-whom.ts'
import { WhomField } from './whom-field.tsx'

type HoldWordsProps = { readonly onClose: () => void }

const spans = ['20', '60', '240', '1440'] as const

/** Words written in heat: kept out of sight for a while before they can be sent. */
export function HoldWords({ onClose }: HoldWordsProps) {
  const { t } = useLingui()
  const form = useSealedForm('hold-words')
  const [text, type] = useFormField(form, words('text'))
  const whom = useWhom(form)
  const [urge, feel] = useFormField(form, maybe('urge', Urge))
  const [span, chooseSpan] = useFormField(form, { name: 'span', shape: z.enum(spans), first: '60' })
  const hold = useTell(contract.holdWords)
  const spanWords = { '20': t`20 minutes`, '60': t`1 hour`, '240': t`4 hours`, '1440': t`A day` }
  async function keep(): Promise<void> {
    const about = { ...(await whom.take()), ...(urge !== undefined && { urge }) }
    const { until } = await hold.mutateAsync({ text: text.trim(), minutes: Number(span), ...about })
    toast({ text: t`Held until ${soonWords(until)}. It waits under Follow-ups.` })
    onClose()
  }
  return (
    <FormDialog
      form={form}
      title={t`Keep words before sending`}
      error={whom.error ?? hold.error}
      isBusy={whom.isPending || hold.isPending}
      isReady={text.trim() !== ''}
      onClose={onClose}
      // What failed is said in the dialog.
      onSave={() => void keep().catch(() => undefined)}
    >
      <TextArea
        label={t`What you want to send`}
        description={t`Until the time is over it cannot be read or copied, here either. After that you copy it or throw it away.`}
        value={text}
        rows={5}
        maxLength={20_000}
        takesFocus
        onChange={type}
      />
      <UrgeField label={t`How strong is the urge to send it, if you like`} value={urge} onChange={feel} />
      <ChipChoice
        label={t`Hold it for`}
        options={spans.map(id => ({ id, label: spanWords[id] }))}
        value={span}
        onChange={chooseSpan}
      />
      <WhomField label={t`To whom, if you like`} {...whom.field} />
    </FormDialog>
  )
}
