import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Card } from '../../ui/card.tsx'
import { BeyondFigure } from './beyond-figure.tsx'
import { HeldFigure } from './held-figure.tsx'
import { MovesFigure } from './moves-figure.tsx'
import { PairFigure } from './pair-figure.tsx'
import { RaisedFigure } from './raised-figure.tsx'
import { SkillFigure } from './skill-figure.tsx'
import { WholeFigure } from './whole-figure.tsx'
import './from-practices.css'

type BetweenPeopleProps = {
  readonly range: DayRange
  /** the period in words */
  readonly period: string
}

/** How the writer is with others, counted: each with how many it is made of, and silent about what it has nothing of. */
export function BetweenPeople({ range, period }: BetweenPeopleProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.betweenFigures, range)
  return data === undefined ? null : (
    <Card title={t`Between you and others`}>
      {isEmpty(data) ? (
        <p className="muted">{t`Nothing in these days yet. Words you held before sending, talks you noted, moves that connected people: they are counted here.`}</p>
      ) : (
        <>
          <p className="muted">{t`What you noted, counted (${period}). Nobody is rated, and no two people are compared.`}</p>
          <HeldFigure held={data.held} />
          <RaisedFigure raised={data.raised} />
          <BeyondFigure beyond={data.beyond} />
          <MovesFigure moves={data.moves} />
          <PairFigure pairs={data.pairs} />
          <WholeFigure whole={data.whole} />
          <SkillFigure skills={data.skills} />
        </>
      )}
    </Card>
  )
}

const isEmpty = ({ held, raised, whole, skills, pairs, beyond, moves }: BetweenFigures): boolean =>
  held.fates.n + raised.days.length + raised.undated + raised.byOthers + raised.notYet + raised.letBe === 0 &&
  whole.pairs.length + skills.craft + skills.people + skills.self + skills.several === 0 &&
  pairs.eased + pairs.same + pairs.harder + pairs.cant + pairs.open === 0 &&
  beyond.talks.n + moves.over.n + moves.underWay === 0
