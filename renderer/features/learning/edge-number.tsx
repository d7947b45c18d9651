import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { GoalId } from '../../../shared/domain/ids.ts'
import type { Goal } from '../../../shared/domain/learning.ts'
import type { Tracker } from '../../../shared/domain/library.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { like, useFormField, useReopened, useSealedForm } from '../../bridge/forms.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { ValueTrend } from '../../charts/value-trend.tsx'

type EdgeNumberProps = { readonly goal: Goal }

/** The writer's own number beside an edge, over the time of the edge; and a way to choose one, as long as it is open. */
export function EdgeNumber({ goal: { id, state, createdAt } }: EdgeNumberProps) {
  const { t } = useLingui()
  const numbers = useAsk(contract.goalNumbers, {}).data
  const { data: trackers = [] } = useAsk(contract.trackers, {})
  const [isOpen, open] = useState(false)
  useReopened('goal-number', () => open(true), id)
  const tracker = trackers.find(one => one.id === numbers?.[id])
  const isOffered = state === 'open' && trackers.length > 0
  if (numbers === undefined || (tracker === undefined && !isOffered)) return null
  return (
    <div>
      {tracker === undefined ? null : <NumberSince tracker={tracker} since={dayOf(new Date(createdAt))} />}
      {isOffered ? (
        <Button variant="quiet" onPress={() => open(true)}>
          {tracker === undefined ? t`Choose a number for it` : t`Choose another number`}
        </Button>
      ) : null}
      {isOpen ? (
        <NumberDialog id={id} tied={tracker} trackers={trackers} onClose={() => open(false)} />
      ) : null}
    </div>
  )
}

type NumberSinceProps = { readonly tracker: Tracker; readonly since: string }

function NumberSince({ tracker, since }: NumberSinceProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const { data } = useAsk(contract.trackerSeries, { id: tracker.id })
  if (data === undefined) return null
  const name = text(tracker.name)
  const points = data.filter(({ day }) => day >= since)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined)
    return <p className="muted">{t`Its number: ${name}. No value since you wrote this edge.`}</p>
  const before = data.length - points.length
  return (
    <>
      <p>
        {t`Its number: ${name}.`}{' '}
        <Plural
          value={points.length}
          one={`# value since you wrote this edge: ${first.value}.`}
          other={`# values since you wrote this edge, the first ${first.value}, the last ${last.value}.`}
        />{' '}
        {before === 0 ? null : (
          <span className="muted">
            <Plural value={before} one="# before it is not shown." other="# before it are not shown." />
          </span>
        )}
      </p>
      <Disclosure summary={t`How it went`}>
        <ValueTrend
          scale={{ ...tracker, name, low: text(tracker.low), high: text(tracker.high) }}
          points={points.map(point => ({ ...point, id: point.entry }))}
        />
      </Disclosure>
    </>
  )
}

type NumberDialogProps = {
  readonly id: GoalId
  readonly tied: Tracker | undefined
  readonly trackers: readonly Tracker[]
  readonly onClose: () => void
}

const none = 'none'

function NumberDialog({ id, tied, trackers, onClose }: NumberDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const form = useSealedForm('goal-number', id)
  const [choice, choose] = useFormField(form, like<string>('choice', tied?.id ?? none))
  const save = useTell(contract.setGoalNumber)
  const tracker = trackers.find(one => one.id === choice)?.id
  const keep = (): void =>
    save.mutate({ id, ...(tracker === undefined ? {} : { tracker }) }, { onSuccess: onClose })
  return (
    <FormDialog
      form={form}
      title={t`A number for this edge`}
      error={save.error}
      isBusy={save.isPending}
      isReady
      onClose={onClose}
      onSave={keep}
    >
      <RadioCards<string>
        label={t`Which of your trackers tells of it?`}
        description={t`It stands beside your own lines and decides nothing: which line came true you say yourself.`}
        options={[
          ...trackers.map(one => ({ id: one.id, label: names.text(one.name) })),
          { id: none, label: t`No number` },
        ]}
        value={choice}
        onChange={choose}
      />
    </FormDialog>
  )
}
