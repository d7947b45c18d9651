import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { GoalId } from '../../../shared/domain/ids.ts'
import { LESSON_DAYS, type Lesson } from '../../../shared/domain/lesson.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Link } from 'wouter'
import { dayOf } from '../../bridge/calendar.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { distanceWords, shortDay } from '../../words/days.ts'
import { useLearningWords } from '../../words/use-learning-words.ts'

type LessonProps = { readonly lesson: Lesson; readonly today: Day }

/** Since when it is believed, with whom it was learned, and when it is asked about next. */
export function LessonFacts({ lesson, today }: LessonProps) {
  const { t } = useLingui()
  const names = useNames()
  const { person, entry, due, letGoAt, step = 0 } = lesson
  const since = lesson.since ?? dayOf(new Date(lesson.createdAt))
  const look = Math.min(step + 1, LESSON_DAYS.length)
  const who = person === undefined ? undefined : names.person(person)
  const next =
    letGoAt !== undefined
      ? t`Let go on ${shortDay(dayOf(new Date(letGoAt)))}`
      : due === undefined
        ? t`Not asked any more`
        : t`Look ${look} of 4 due ${distanceWords(due, today)}`
  return (
    <p className="learning-facts muted">
      <span>{t`Since ${shortDay(since)}`}</span>
      {who === undefined ? null : <span>{t`With ${who}`}</span>}
      <span>{next}</span>
      {lesson.goal === undefined ? null : <EdgeName id={lesson.goal} />}
      {entry === undefined ? null : <Link href={`/write/${entry}`}>{t`Read the entry`}</Link>}
    </p>
  )
}

/** What the edge is about that a lesson belongs to. */
function EdgeName({ id }: { readonly id: GoalId }) {
  const { t } = useLingui()
  const { areaWords } = useLearningWords()
  const area = useAsk(contract.goals, {}).data?.find(goal => goal.id === id)?.area
  return area === undefined ? null : <span>{t`Edge: ${areaWords[area]}`}</span>
}

/** The belief ledger: what was believed, when that changed, and why. */
export function Ledger({ lesson }: Pick<LessonProps, 'lesson'>) {
  const { t } = useLingui()
  const { text } = useNames()
  const changes = (lesson.reviews ?? []).flatMap(({ believed, ...rest }) =>
    believed === undefined ? [] : [{ ...rest, believed }],
  )
  if (changes.length === 0) return null
  return (
    <Disclosure summary={t`What you believed before`}>
      <ol className="learning-ledger">
        {changes.map(({ at, believed, because, result }) => (
          <li key={at}>
            <p className="words learning-words">{text(believed)}</p>
            <p className="muted">
              {result === 'let-go'
                ? t`Let go on ${shortDay(dayOf(new Date(at)))}.`
                : t`Changed on ${shortDay(dayOf(new Date(at)))}.`}{' '}
              {because === undefined ? null : t`Because: ${text(because)}`}
            </p>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
