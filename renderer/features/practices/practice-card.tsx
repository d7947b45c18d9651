import { Plural, useLingui } from '@lingui/react/macro'
import type { PracticeLine } from '../../../shared/domain/library.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { practiceOf } from '../../../shared/practices/registry.ts'
import { sources } from '../../../shared/practices/sources.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Tag } from '../../ui/tag.tsx'
import { distanceWords } from '../../words/days.ts'
import { PracticeMenu } from './practice-menu.tsx'
import { Sources } from './sources.tsx'
import { useGradeNames, useGradeWords } from './use-grade-words.ts'

type PracticeCardProps = {
  readonly line: PracticeLine
  readonly onStart: (form: Run['form']) => void
}

/** One practice: when it helps, how long it takes, how often it was used, and what it rests on. */
export function PracticeCard({ line, onStart }: PracticeCardProps) {
  const { t } = useLingui()
  const grades = useGradeNames()
  const { title, tagline, grade, minutes, shortMinutes, when } = line
  return (
    <article className="card practice" aria-label={title}>
      <div className="practice-head">
        <div>
          <h3 className="practice-title">{title}</h3>
          {tagline === '' ? null : <p className="practice-tagline">{tagline}</p>}
        </div>
        <PracticeMenu line={line} />
      </div>
      <p className="practice-facts">
        <Tag tone={grade === 'good' ? 'green' : grade === 'own' ? 'plum' : 'plain'}>{grades[grade]}</Tag>
        <LastUsed line={line} />
      </p>
      <div className="practice-start">
        <Button variant="primary" onPress={() => onStart('full')}>{t`Start, ${minutes} min`}</Button>
        {shortMinutes < minutes ? (
          <Button onPress={() => onStart('short')}>{t`Short version, ${shortMinutes} min`}</Button>
        ) : null}
      </div>
      <Disclosure summary={when.length === 0 ? t`What it rests on` : t`When it helps, and what it rests on`}>
        {when.length === 0 ? null : (
          <ul className="practice-when">
            {when.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <Rests line={line} />
      </Disclosure>
    </article>
  )
}

type LineProps = { readonly line: PracticeLine }

function Rests({ line: { id, grade, own } }: LineProps) {
  const { t } = useLingui()
  const practice = own ? undefined : practiceOf(id)
  const words = useGradeWords({ grade, evidence: practice?.evidence ?? '' })
  const cited = new Set(practice?.steps.flatMap(step => step.sources) ?? [])
  const read = sources.filter(source => cited.has(source.id))
  return (
    <>
      <p>{words}</p>
      {read.length === 0 ? null : <Sources title={t`Read for this practice`} sources={read} />}
    </>
  )
}

function LastUsed({ line: { used, lastUsed } }: LineProps) {
  const { t } = useLingui()
  const today = useToday()
  if (lastUsed === undefined) return <span className="practice-used">{t`Not used yet`}</span>
  const when = distanceWords(lastUsed, today)
  return (
    <span className="practice-used">
      <Plural value={used} one="Used once" other="Used # times" /> · {t`last ${when}`}
    </span>
  )
}
