import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import type { PracticeFigures } from '../../../shared/domain/practice-figure.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Card } from '../../ui/card.tsx'
import { DecisionFigures } from './decision-figures.tsx'
import { HeardFigure } from './heard-figure.tsx'
import { LoadFigure } from './load-figure.tsx'
import { RecoveryFigure } from './recovery-figure.tsx'
import './from-practices.css'

type FromPracticesProps = {
  readonly range: DayRange
  /** the period in words */
  readonly period: string
}

/** What single practices left behind, counted: each with how many it is made of, and silent about what it has nothing of. */
export function FromPractices({ range, period }: FromPracticesProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.practiceFigures, range)
  return data === undefined ? null : (
    <Card title={t`From your practices`}>
      {isEmpty(data) ? (
        <p className="muted">{t`Nothing in these days yet. A decision, a setback, who was heard in a meeting, or how full a week was: what you note in those practices is counted here.`}</p>
      ) : (
        <>
          <p className="muted">{t`Your own notes, counted (${period}). They tell of what you chose to note, not of how people are.`}</p>
          <DecisionFigures figures={data} />
          <HeardFigure heard={data.heard} />
          <RecoveryFigure recovery={data.recovery} />
          <LoadFigure load={data.load} />
        </>
      )}
    </Card>
  )
}

const isEmpty = ({ night, autonomy, advice, dissent, recovery, load, heard }: PracticeFigures): boolean =>
  night.n + autonomy.n + autonomy.same + advice.outside.n + dissent.n + recovery.days.length === 0 &&
  load.mine.n + load.theirs.n + heard.meetings === 0
