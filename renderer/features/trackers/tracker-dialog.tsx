import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Tracker, TrackerDraft } from '../../../shared/domain/library.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { TextField } from '../../ui/text-field.tsx'

type TrackerDialogProps = {
  readonly tracker?: Tracker
  /** what a new one starts from */
  readonly start?: TrackerDraft
  readonly onClose: () => void
}

const mostOfCount = 1000
const steps = ['3', '5', '7', '10'] as const

const empty: TrackerDraft = { name: '', kind: 'scale', min: 1, max: 5, low: '', high: '', hidden: false }

/** Makes a tracker, or gives one other words. Its kind stays once it has values, so that they go on to mean the same. */
export function TrackerDialog({ tracker, start = empty, onClose }: TrackerDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('tracker', tracker?.id)
  const [draft, setDraft] = useFormField(form, like<TrackerDraft>('draft', tracker ?? start))
  const save = useTell(contract.saveTracker)
  const change = (part: Partial<TrackerDraft>): void => setDraft({ ...draft, ...part })
  const name = draft.name.trim()
  const keep = (): void => save.mutate({ ...draft, name }, { onSuccess: onClose })
  return (
    <FormDialog
      form={form}
      title={tracker === undefined ? t`New tracker` : t`Change this tracker`}
      // that its kind is sealed is said below in words of its own
      error={save.error?.code === 'sealed' ? null : save.error}
      isBusy={save.isPending}
      isReady={name !== ''}
      onClose={onClose}
      onSave={keep}
    >
      <TextField
        label={t`Name`}
        value={draft.name}
        maxLength={80}
        takesFocus
        onChange={words => change({ name: words })}
      />
      <RadioCards
        label={t`Kind`}
        options={[
          { id: 'scale', label: t`A scale`, hint: t`a few steps between two ends` },
          { id: 'count', label: t`A count`, hint: t`how often, how many, how long` },
        ]}
        value={draft.kind}
        onChange={kind =>
          change(kind === 'scale' ? { kind, min: 1, max: 5 } : { kind, min: 0, max: mostOfCount })
        }
      />
      {draft.kind === 'scale' ? <Scale draft={draft} onChange={change} /> : null}
      {save.error?.code === 'sealed' ? (
        <p className="field-error" role="alert">
          {t`It has values already, so its kind and its steps stay as they are. A new tracker can have others.`}
        </p>
      ) : null}
    </FormDialog>
  )
}

type ScaleProps = { readonly draft: TrackerDraft; readonly onChange: (part: Partial<TrackerDraft>) => void }

function Scale({ draft, onChange }: ScaleProps) {
  const { t } = useLingui()
  return (
    <>
      <label className="field">
        <span className="field-label">{t`From 1 to`}</span>
        <select
          className="input"
          value={String(draft.max)}
          onChange={({ currentTarget: { value } }) => onChange({ min: 1, max: Number(value) })}
        >
          {[...new Set([...steps, String(draft.max)])].map(step => (
            <option key={step} value={step}>
              {step}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t`What the lowest means`}
        value={draft.low}
        maxLength={80}
        onChange={low => onChange({ low })}
      />
      <TextField
        label={t`What the highest means`}
        value={draft.high}
        maxLength={80}
        onChange={high => onChange({ high })}
      />
    </>
  )
}
