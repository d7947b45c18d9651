import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { LaterMenu } from './later-menu.tsx'
import { RowFrame } from './row-frame.tsx'

type PainRowProps = { readonly item: Extract<FollowUp, { kind: 'pain-point' }>; readonly today: Day }

/** Something that wore on somebody: has it eased? */
export function PainRow({ item: { pain, due }, today }: PainRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const postpone = useDeed(contract.postponePainPoint)
  const ease = useDeed(contract.easePainPoint)
  const { id, person, text, fix } = pain
  const who = person === undefined ? t`Your own` : (names.person(person) ?? '')
  function later(day: Day): void {
    const undo = () => postpone.mutate({ id, due })
    const words = t`It comes back on ${dayWords(day, today)}.`
    postpone.mutate({ id, due: day }, { onSuccess: () => toast({ text: words, undo }) })
  }
  const eased = (): void =>
    ease.mutate(
      { id, easedOn: today },
      {
        onSuccess: () => toast({ text: t`Marked as eased.`, undo: () => ease.mutate({ id, easedOn: null }) }),
      },
    )
  return (
    <RowFrame
      kind={t`Pain point`}
      tone="amber"
      about={[t`Has it eased?`, who].filter(part => part !== '').join(' · ')}
      words={names.text(text)}
      when={t`Due ${distanceWords(due, today)}`}
      {...(fix !== undefined && { more: <p className="muted">{t`The fix: ${names.text(fix)}`}</p> })}
    >
      <LaterMenu today={today} onLater={later} />
      <Button onPress={eased}>{t`It has eased`}</Button>
    </RowFrame>
  )
}
