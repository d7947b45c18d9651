import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import { type Commitment, MISSES_SAID } from '../../shared/domain/loop.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { Day } from '../../shared/domain/time.ts'
import { useReopened } from '../bridge/forms.ts'
import { useAsk, useDeed } from '../bridge/queries.ts'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { toast } from '../ui/toast.ts'
import { distanceWords, shortDay } from '../words/days.ts'
import { AgreementDialog } from './agreement-dialog.tsx'
import { LookAtAgreement } from './look-at-agreement.tsx'
import { MissDialog } from './miss-dialog.tsx'
import { RemoveAgreement } from './remove-agreement.tsx'
import './commitment-line.css'

type CommitmentLineProps = {
  readonly commitment: Commitment
  readonly today: Day
  /** on whose page it stands: they need not be named */
  readonly on?: PersonId
}

/** With whom it was made, but for the person on whose page it stands. */
export function useWithWhom(): (commitment: Commitment, on?: PersonId) => string {
  const names = useNames()
  const groups = useAsk(contract.groups, {}).data ?? []
  return ({ people, group }, on) => {
    const circle = groups.find(({ id }) => id === group)
    if (circle !== undefined) return names.text(circle.name)
    return people.flatMap(id => (id === on ? [] : (names.person(id) ?? []))).join(' · ')
  }
}

type Open = 'miss' | 'look' | 'change' | 'remove'

/** An agreement, when it is looked at again, and what was counted against it. */
export function CommitmentLine({ commitment, today, on }: CommitmentLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const withWhom = useWithWhom()
  const [open, setOpen] = useState<Open>()
  useReopened('miss', () => setOpen('miss'), commitment.id)
  useReopened('agreement-look', () => setOpen('look'), commitment.id)
  useReopened('agreement', () => setOpen('change'), commitment.id)
  const close = (): void => setOpen(undefined)
  const { standard, review, misses, state } = commitment
  return (
    <li className="commitment">
      <div className="commitment-text">
        <p className="words commitment-words">{names.text(standard)}</p>
        <p className="muted">
          {state === 'open' ? null : <Tag>{state === 'kept' ? t`Kept` : t`Let go`}</Tag>}{' '}
          {[withWhom(commitment, on), useAgreed(commitment)].filter(part => part !== '').join(' · ')}
        </p>
        {review === undefined || state !== 'open' ? null : (
          <p className="muted">{t`To look at again ${distanceWords(review, today)}`}</p>
        )}
        <Misses commitment={commitment} />
        <Looks commitment={commitment} />
        {state === 'open' && misses.length >= MISSES_SAID ? <Plainly commitment={commitment} /> : null}
      </div>
      <div className="commitment-ways">
        {state === 'open' ? <Button onPress={() => setOpen('miss')}>{t`Count a miss`}</Button> : null}
        <Ways commitment={commitment} onOpen={setOpen} />
      </div>
      {open === 'miss' ? <MissDialog commitment={commitment} today={today} onClose={close} /> : null}
      {open === 'look' ? <LookAtAgreement agreement={commitment} today={today} onClose={close} /> : null}
      {open === 'change' ? <AgreementDialog agreement={commitment} today={today} onClose={close} /> : null}
      {open === 'remove' ? <RemoveAgreement agreement={commitment} onClose={close} /> : null}
    </li>
  )
}

const isOfMany = ({ people, group }: Commitment): boolean => people.length > 1 || group !== undefined

function useAgreed(commitment: Commitment): string {
  const { t } = useLingui()
  const { agreedByBoth, agreedOn } = commitment
  const day = shortDay(agreedOn)
  if (isOfMany(commitment))
    return agreedByBoth ? t`Agreed by all on ${day}` : t`Said on ${day}, not yet agreed by all`
  return agreedByBoth ? t`Agreed by both on ${day}` : t`Said on ${day}, not yet agreed by both`
}

type OfProps = { readonly commitment: Commitment }

function Plainly({ commitment }: OfProps) {
  const { t } = useLingui()
  const { misses, agreedByBoth } = commitment
  const times = misses.length
  const never = isOfMany(commitment)
    ? t`This has been missed ${times} times, and it was never agreed by all. Agree on the standard first; until then the misses count against nothing they said yes to.`
    : t`This has been missed ${times} times, and it was never agreed by both. Agree on the standard first; until then the misses count against nothing they said yes to.`
  return (
    <p className="commitment-plainly">
      {agreedByBoth
        ? t`This was agreed and has been missed ${times} times. More charity is not what is needed now: go back to the standard with them, and settle whether it still stands, what it needs, and what follows if it is missed again.`
        : never}
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

/** What it said before, and when it was found still right. */
function Looks({ commitment: { reviews } }: OfProps) {
  const { t } = useLingui()
  const names = useNames()
  const words = { 'still-right': t`Still right`, changed: t`Changed`, 'let-go': t`Let go` }
  const { length } = reviews
  if (length === 0) return null
  return (
    <Disclosure summary={length === 1 ? t`Looked at again once` : t`Looked at again ${length} times`}>
      <ul>
        {reviews.map(({ day, result, was }, at) => (
          <li key={at}>
            <span className="tabular">{shortDay(day)}</span> · {words[result]}
            {was === undefined ? null : <>{t`, from: ${names.text(was)}`}</>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

type WaysProps = OfProps & { readonly onOpen: (what: 'look' | 'change' | 'remove') => void }
type Way = 'kept' | 'let-go' | 'open' | 'back' | 'look' | 'change' | 'remove'

function Ways({ commitment, onOpen }: WaysProps) {
  const { t } = useLingui()
  const { id, state, misses } = commitment
  const settle = useDeed(contract.settleCommitment)
  const takeBack = useDeed(contract.takeBackMiss)
  const add = useDeed(contract.addMiss)
  function takeLastBack(): void {
    const miss = misses.at(-1)
    if (miss === undefined) return
    const undo = () => add.mutate({ id, miss })
    takeBack.mutate({ id }, { onSuccess: () => toast({ text: t`The last miss was taken back.`, undo }) })
  }
  const words = { kept: t`Marked as kept.`, 'let-go': t`Let go.`, open: t`Open again.` }
  function act(way: Way): void {
    if (way === 'change' || way === 'look' || way === 'remove') return onOpen(way)
    if (way === 'back') return takeLastBack()
    settle.mutate(
      { id, state: way },
      { onSuccess: () => toast({ text: words[way], undo: () => settle.mutate({ id, state }) }) },
    )
  }
  const settling: readonly { id: Way; label: string }[] =
    state === 'open'
      ? [
          { id: 'look', label: t`Is it still right?…` },
          { id: 'kept', label: t`It was kept` },
          { id: 'let-go', label: t`Let it go` },
        ]
      : [{ id: 'open', label: t`Open again` }]
  return (
    <MenuButton<Way>
      label={t`More for this agreement`}
      icon={<IconDots size={18} />}
      items={[
        ...settling,
        ...(misses.length > 0 ? [{ id: 'back' as const, label: t`Take the last miss back` }] : []),
        { id: 'change', label: t`Change…` },
        { id: 'remove', label: t`Remove…`, danger: true },
      ]}
      onAction={act}
    />
  )
}
