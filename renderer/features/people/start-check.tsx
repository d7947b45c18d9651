import {
  type Icon,
  IconCircle,
  IconCircleDashed,
  IconCircleFilled,
  IconCircleHalf2,
  IconQuestionMark,
} from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { StartAnswer, StartAsked, StartCheck as Check } from '../../../shared/domain/practice-figure.ts'
import { faultInPassing } from '../../bridge/in-passing.ts'
import { useAsk } from '../../bridge/queries.ts'
import { beginPractice } from '../../loop/begin-practice.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { shortDay } from '../../words/days.ts'
import './start-check.css'

type StartCheckProps = { readonly person: Person }

/**
 * How somebody who started at a distance has it: five cells, with the day they were last looked at. Of somebody remote whom
 * the writer leads it says that they were not looked at yet; of anybody else it is silent then.
 */
export function StartCheck({ person }: StartCheckProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { data } = useAsk(contract.startCheck, { person: person.id })
  const [isBusy, setBusy] = useState(false)
  const mayNeedIt = person.place === 'remote' && person.relation === 'report'
  if (data === undefined || (data === null && !mayNeedIt)) return null
  function start(): void {
    setBusy(true)
    beginPractice({ practice: 'starting-at-a-distance', form: 'full', person: person.id }).then(go, error => {
      setBusy(false)
      faultInPassing(error)
    })
  }
  return (
    <Card title={t`Starting at a distance`}>
      {data === null ? (
        <p className="muted">{t`The five things that somebody who starts remotely can miss were not looked at yet.`}</p>
      ) : (
        <Cells check={data} />
      )}
      <div>
        <Button isBusy={isBusy} onPress={start}>
          {data === null ? t`Look at the five` : t`Look again`}
        </Button>
      </div>
    </Card>
  )
}

/** Shape says what colour would: none of the five answers is good or bad by its look. */
type Shown = StartAnswer | 'none'
type Part = { readonly id: string; readonly label: string; readonly answer: StartAnswer | undefined }

const icons: Readonly<Record<Shown, Icon>> = {
  there: IconCircleFilled,
  partly: IconCircleHalf2,
  missing: IconCircle,
  dk: IconQuestionMark,
  none: IconCircleDashed,
}

function Cells({ check }: { readonly check: Check }) {
  const { t } = useLingui()
  const answers: Record<Shown, string> = {
    there: t`There`,
    partly: t`Partly`,
    missing: t`Missing`,
    dk: t`Unknown`,
    none: t`Not said`,
  }
  const asked: Record<StartAsked, string> = {
    week: t`They had last been asked within a week.`,
    month: t`They had last been asked within a month.`,
    longer: t`They had last been asked longer ago.`,
    never: t`They had not been asked yet.`,
  }
  const parts: readonly Part[] = [
    { id: 'feedback', label: t`Timely feedback`, answer: check.feedback },
    { id: 'seeing', label: t`Seeing others work`, answer: check.seeing },
    { id: 'asking', label: t`Someone to ask`, answer: check.asking },
    { id: 'mentor', label: t`A mentor`, answer: check.mentor },
    { id: 'shared', label: t`Shared work`, answer: check.shared },
  ]
  const day = shortDay(check.day)
  return (
    <>
      <dl className="start-cells">
        {parts.map(({ id, label, answer }) => {
          const shown = answer ?? 'none'
          const Mark = icons[shown]
          return (
            <div key={id} className="start-cell">
              <dt>{label}</dt>
              <dd>
                <Mark size={16} aria-hidden />
                {answers[shown]}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="muted">
        {t`Looked at on ${day}.`} {check.asked === undefined ? null : asked[check.asked]}
      </p>
    </>
  )
}
