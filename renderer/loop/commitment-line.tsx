import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import { type Commitment, MISSES_SAID } from '../../shared/domain/loop.ts'
import type { Day } from '../../shared/domain/time.ts'
import { useTell } from '../bridge/queries.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { shortDay } from '../words/days.ts'
import './commitment-line.css'

type CommitmentLineProps = {
  readonly commitment: Commitment
  readonly today: Day
  /** say with whom it was agreed */
  readonly named?: boolean
  readonly onChange?: () => void
}

/** An agreed standard and what was counted against it. */
export function CommitmentLine({ commitment, today, named = false, onChange }: CommitmentLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const [isMissing, miss] = useState(false)
  const { person, standard, agreedOn, agreedByBoth, misses, state } = commitment
  const who = named && person !== undefined ? names.person(person) : undefined
  const agreed = agreedByBoth
    ? t`Agreed by both on ${shortDay(agreedOn)}`
    : t`Said on ${shortDay(agreedOn)}, not yet agreed by both`
  return (
    <li className="commitment">
      <div className="commitment-text">
        <p className="words commitment-words">{names.text(standard)}</p>
        <p className="muted">
          {state === 'open' ? null : <Tag>{state === 'kept' ? t`Kept` : t`Let go`}</Tag>}{' '}
          {[who, agreed].filter(Boolean).join(' · ')}
        </p>
        <Misses commitment={commitment} />
        {state === 'open' && misses.length >= MISSES_SAID ? <Plainly commitment={commitment} /> : null}
      </div>
      <div className="commitment-ways">
        {state === 'open' ? <Button onPress={() => miss(true)}>{t`Count a miss`}</Button> : null}
        <Ways commitment={commitment} {...(onChange && { onChange })} />
      </div>
      {isMissing ? <MissDialog commitment={commitment} today={today} onClose={() => miss(false)} /> : null}
    </li>
  )
}

type OfProps = { readonly commitment: Commitment }

function Plainly({ commitment: { misses, agreedByBoth } }: OfProps) {
  const { t } = useLingui()
  const times = misses.length
  return (
    <p className="commitment-plainly">
      {agreedByBoth
        ? t`This was agreed and has been missed ${times} times. More charity is not what is needed now: go back to the standard with them, and settle whether it still stands, what it needs, and what follows if it is missed again.`
        : t`This has been missed ${times} times, and it was never agreed by both. Agree on the standard first; until then the misses count against nothing they said yes to.`}
    </p>
  )
}

function Misses({ commitment: { misses } }: OfProps) {
  const { t } = useLingui()
  const names = useNames()
  const { length } = misses
  if (length === 0) return null
  return (
    <Disclosure summary={length === 1 ? t`Missed once` : t`Missed ${length} times`}>
      <ul>
        {misses.map(({ day, note }, at) => (
          <li key={at}>
            <span className="tabular">{shortDay(day)}</span>
            {note === undefined ? null : <> · {names.text(note)}</>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

type WaysProps = OfProps & { readonly onChange?: () => void }
type Way = 'kept' | 'let-go' | 'open' | 'back' | 'change' | 'remove'

function Ways({ commitment, onChange }: WaysProps) {
  const { t } = useLingui()
  const { id, state, misses } = commitment
  const settle = useTell(contract.settleCommitment)
  const takeBack = useTell(contract.takeBackMiss)
  const remove = useTell(contract.removeCommitment)
  const words = { kept: t`Marked as kept.`, 'let-go': t`Let go.`, open: t`Open again.` }
  function act(way: Way): void {
    if (way === 'change') return onChange?.()
    if (way === 'back') return takeBack.mutate({ id })
    if (way === 'remove')
      return remove.mutate({ id }, { onSuccess: () => toast({ text: t`The commitment was removed.` }) })
    settle.mutate(
      { id, state: way },
      { onSuccess: () => toast({ text: words[way], undo: () => settle.mutate({ id, state }) }) },
    )
  }
  const settling: readonly { id: Way; label: string }[] =
    state === 'open'
      ? [
          { id: 'kept', label: t`It was kept` },
          { id: 'let-go', label: t`Let it go` },
        ]
      : [{ id: 'open', label: t`Open again` }]
  return (
    <MenuButton<Way>
      label={t`More for this commitment`}
      icon={<IconDots size={18} />}
      items={[
        ...settling,
        ...(misses.length > 0 ? [{ id: 'back' as const, label: t`Take the last miss back` }] : []),
        ...(onChange === undefined ? [] : [{ id: 'change' as const, label: t`Change…` }]),
        { id: 'remove', label: t`Remove`, danger: true },
      ]}
      onAction={act}
    />
  )
}

type MissDialogProps = OfProps & { readonly today: Day; readonly onClose: () => void }

function MissDialog({ commitment: { id, misses }, today, onClose }: MissDialogProps) {
  const { t } = useLingui()
  const [day, setDay] = useState(today)
  const [note, setNote] = useState('')
  const add = useTell(contract.addMiss)
  const takeBack = useTell(contract.takeBackMiss)
  const count = misses.length + 1
  const keep = (): void =>
    add.mutate(
      { id, miss: { day, ...(note.trim() === '' ? {} : { note: note.trim() }) } },
      {
        onSuccess: () => {
          const text = count === 1 ? t`One miss is counted.` : t`${count} misses are counted.`
          toast({ text, undo: () => takeBack.mutate({ id }) })
          onClose()
        },
      },
    )
  return (
    <FormDialog
      title={t`Count a miss`}
      error={add.error}
      isBusy={add.isPending}
      isReady={day !== '' && day <= today}
      onClose={onClose}
      onSave={keep}
    >
      <TextField label={t`On which day`} type="date" value={day} onChange={setDay} />
      <TextField
        label={t`What was agreed and did not happen, if you like`}
        description={t`What anyone could have seen; not why.`}
        value={note}
        maxLength={1000}
        takesFocus
        onChange={setNote}
      />
    </FormDialog>
  )
}
