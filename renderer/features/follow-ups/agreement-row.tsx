import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useWithWhom } from '../../loop/commitment-line.tsx'
import { LookAtAgreement } from '../../loop/look-at-agreement.tsx'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { LaterMenu } from './later-menu.tsx'
import { RowFrame } from './row-frame.tsx'

type AgreementRowProps = { readonly item: Extract<FollowUp, { kind: 'agreement' }>; readonly today: Day }

/** An agreement whose day has come: is this still how they want to work? */
export function AgreementRow({ item: { commitment, due }, today }: AgreementRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const who = useWithWhom()(commitment)
  const [isLooking, look] = useState(false)
  const postpone = useDeed(contract.postponeAgreement)
  const { id } = commitment
  function later(review: Day): void {
    const undo = () => postpone.mutate({ id, review: due })
    const text = t`It comes back on ${dayWords(review, today)}.`
    postpone.mutate({ id, review }, { onSuccess: () => toast({ text, undo }) })
  }
  return (
    <RowFrame
      kind={t`Agreement`}
      tone="green"
      about={[t`Is this still how you want to work?`, who].filter(part => part !== '').join(' · ')}
      words={names.text(commitment.standard)}
      when={t`Due ${distanceWords(due, today)}`}
    >
      <LaterMenu today={today} onLater={later} />
      <Button onPress={() => look(true)}>{t`Look at it`}</Button>
      {isLooking ? (
        <LookAtAgreement agreement={commitment} today={today} onClose={() => look(false)} />
      ) : null}
    </RowFrame>
  )
}
