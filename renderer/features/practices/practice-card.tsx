import { Plural, useLingui } from '@lingui/react/macro'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { sources } from '../../../shared/practices/sources.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Tag } from '../../ui/tag.tsx'
import { distanceWords } from '../../words/days.ts'
import { Sources } from './sources.tsx'
import { useGradeWords } from './use-grade-words.ts'

type PracticeCardProps = {
  readonly practice: Practice
  readonly runs: readonly Run[]
  readonly onStart: (form: Run['form']) => void
}

/** One practice: when it helps, how long it takes, how often it was used, and what it rests on. */
export function PracticeCard({ practice, runs, onStart }: PracticeCardProps) {
  const { t } = useLingui()
  const grade = useGradeWords(practice)
  const cited = new Set(practice.steps.flatMap(step => step.sources))
  const { minutes, shortMinutes } = practice
  return (
    <article className="card practice">
      <div className="practice-main">
        <Tag>{practice.aim}</Tag>
        <h2 className="practice-title">{practice.title}</h2>
        <p className="practice-tagline">{practice.tagline}</p>
        <div className="practice-start">
          <Button variant="primary" onPress={() => onStart('full')}>{t`Start, ${minutes} min`}</Button>
          <Button onPress={() => onStart('short')}>{t`Short version, ${shortMinutes} min`}</Button>
        </div>
        <LastUsed runs={runs} />
      </div>
      <div className="practice-when">
        <h3>{t`It helps when`}</h3>
        <ul>
          {practice.when.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="practice-rests">
        <Disclosure summary={t`What this rests on`}>
          <p>{grade}</p>
          <Sources title={t`Read for this practice`} sources={sources.filter(({ id }) => cited.has(id))} />
        </Disclosure>
      </div>
    </article>
  )
}

type LastUsedProps = { readonly runs: readonly Run[] }

function LastUsed({ runs }: LastUsedProps) {
  const { t } = useLingui()
  const today = useToday()
  const last = runs
    .map(run => run.startedAt)
    .toSorted()
    .at(-1)
  if (last === undefined) return <p className="practice-used">{t`Not used yet`}</p>
  const when = distanceWords(dayOf(new Date(last)), today)
  return (
    <p className="practice-used">
      <Plural value={runs.length} one="Used once" other="Used # times" /> · {t`last ${when}`}
    </p>
  )
}
