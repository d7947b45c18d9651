import { Plural, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { RecordField } from '../../../shared/domain/practice.ts'
import type { Forecast } from '../../../shared/domain/run.ts'
import { answerWriting, stepsOf } from '../../../shared/practices/registry.ts'
import { isShown } from '../../../shared/practices/shown.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { addDays } from '../../../shared/domain/days.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { answerWords, isGiven, type WordsAround } from './answer-words.ts'
import { pointsMoved } from './points-beside.tsx'
import { isNextDay } from './run-path.ts'
import type { RunViewProps } from './run-page.tsx'
import type { RunDraft } from './use-run-draft.ts'

type RunEndingProps = Omit<RunViewProps, 'onRun'> & WordsAround & { readonly draft: RunDraft }

/** What comes of the answers, before they are kept for good. */
export function RunEnding(props: RunEndingProps) {
  const { t } = useLingui()
  const isReturn = props.run.state === 'returning'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="run-ending">
      <h2 ref={heading} tabIndex={-1} className="question">
        {isReturn
          ? isNextDay(props.practice, props.run)
            ? t`After a night`
            : t`How it turned out`
          : t`What I will do`}
      </h2>
      {isReturn ? <ReturnSummary {...props} /> : <OpeningSummary {...props} />}
    </section>
  )
}

/** The words of the answer that writes a record's field, if there is one that is asked. */
function useWordsOf({ practice, draft, people, today }: RunEndingProps) {
  const { text } = useNames()
  return (field: RecordField): string | undefined => {
    const step = practice.steps.find(one => one.writes === field || one.also === field)
    const answer = step === undefined ? undefined : draft.answers[step.id]
    return step && isGiven(answer) && isShown(practice, step, draft.answers)
      ? text(answerWords({ field: step.field, answer, people, today, practice, answers: draft.answers }))
      : undefined
  }
}

function OpeningSummary(props: RunEndingProps) {
  const wordsOf = useWordsOf(props)
  const { practice } = props
  const plans = [wordsOf('plan'), wordsOf('plan.tries')].filter(words => words !== undefined)
  return (
    <>
      {plans.map(words => (
        <p key={words} className="run-plan">
          {words}
        </p>
      ))}
      {practice.steps.some(({ writes }) => writes === 'hunch.statement') ? (
        <FirstGuess {...props} />
      ) : (
        <ComesBack {...props} />
      )}
      <Kept {...props} />
      <Figures {...props} />
    </>
  )
}

/** Whether the first guess is whole, so that it can be come back to; what is missing leads to its question. */
function FirstGuess(props: RunEndingProps) {
  const { t } = useLingui()
  const { practice, draft, today } = props
  const wordsOf = useWordsOf(props)
  const due = answerWriting(practice, draft.answers, 'hunch.due')
  const day = due?.kind === 'date' ? due.day : addDays(today, 7)
  const isWhole = wordsOf('hunch.statement') !== undefined && wordsOf('hunch.confidence') !== undefined
  const missing = draft.path.filter(
    ({ id, writes }) =>
      (writes === 'hunch.statement' || writes === 'hunch.confidence') && !isGiven(draft.answers[id]),
  )
  return isWhole ? (
    <p>
      {t`You come back to this on ${dayWords(day, today)}, ${distanceWords(day, today)}.`}{' '}
      {t`Until then your first explanation is sealed: it is kept as it is, and out of sight.`}
    </p>
  ) : (
    <Notice tone="amber">
      {t`It is kept as an entry. To come back to it as well, it needs your first explanation and how sure you are.`}
      <span className="run-missing">
        {missing.map(step => (
          <Button key={step.id} onPress={() => draft.goTo(step)}>
            {step.name}
          </Button>
        ))}
      </span>
    </Notice>
  )
}

const isWhole = ({ statement, confidence }: Forecast): boolean =>
  statement.trim() !== '' && confidence !== undefined

/** What a practice without a first guess is come back to for, and when. */
function ComesBack({ practice, run, draft, today }: RunEndingProps) {
  const { t } = useLingui()
  const forecasts = answerWriting(practice, draft.answers, 'hunch.forecasts')
  const sealed = forecasts?.kind === 'hunches' ? forecasts.items.filter(isWhole).length : 0
  const due =
    answerWriting(practice, draft.answers, 'return.due') ??
    answerWriting(practice, draft.answers, 'hunch.due')
  const returns = [
    ...stepsOf(practice, run.form, 'return-blind'),
    ...stepsOf(practice, run.form, 'return-revealed'),
  ]
  const day = due?.kind === 'date' ? due.day : returns.length > 0 ? addDays(today, 7) : undefined
  const asksTomorrow = stepsOf(practice, run.form, 'next-day').some(step =>
    isShown(practice, step, draft.answers),
  )
  return (
    <>
      {asksTomorrow ? <p>{t`Tomorrow you are asked whether you would still say the same.`}</p> : null}
      {sealed === 0 ? null : (
        <p>
          <Plural
            value={sealed}
            one="# statement is sealed until you come back to it."
            other="# statements are sealed until you come back to them."
          />
        </p>
      )}
      <HalfForecasts practice={practice} draft={draft} />
      {day === undefined ? null : (
        <p>{t`You come back to this on ${dayWords(day, today)}, ${distanceWords(day, today)}.`}</p>
      )}
      <p>{t`Your answers are kept as an entry.`}</p>
    </>
  )
}

/** A statement without how sure one is cannot be settled later; it leads back to its question. */
function HalfForecasts({ practice, draft }: Pick<RunEndingProps, 'practice' | 'draft'>) {
  const { t } = useLingui()
  const answer = answerWriting(practice, draft.answers, 'hunch.forecasts')
  const step = draft.path.find(({ writes, also }) => [writes, also].includes('hunch.forecasts'))
  if (step === undefined || answer?.kind !== 'hunches' || answer.items.every(isWhole)) return null
  return (
    <Notice tone="amber">
      {t`To come back to a statement it needs its words and how sure you are. One of yours has only one of them.`}
      <span className="run-missing">
        <Button onPress={() => draft.goTo(step)}>{step.name}</Button>
      </span>
    </Notice>
  )
}

/** What is kept as a record of its own, beside the entry. */
function Kept(props: RunEndingProps) {
  const { t } = useLingui()
  const wordsOf = useWordsOf(props)
  const records: readonly (readonly [RecordField, string])[] = [
    ['lesson', t`A lesson that comes back to be looked at again:`],
    ['lesson.revised', t`Your lesson, as it is now:`],
    ['feedback.gist', t`Kept with your feedback:`],
    ['move.kind', t`Kept with your moves to connect:`],
    ['goal.expected', t`Your edge, with lines that stay as you wrote them:`],
    ['goal.level', t`Your edge is judged by your own line:`],
    ['hunch.resolutions', t`What you expected:`],
    ['person.goal', t`Kept with them as what they want to learn:`],
    ['person.circumstance', t`Kept with them as what they told you:`],
  ]
  return records.map(([field, label]) => {
    const words = wordsOf(field)
    return words === undefined ? null : (
      <p key={field} className="run-kept">
        <span className="muted">{label}</span> {words}
      </p>
    )
  })
}

/** The figures that can be looked at over time, plainly. */
function Figures({ practice, draft, people, today }: RunEndingProps) {
  const { t } = useLingui()
  const told = draft.path.flatMap(({ id, name, field, measure }) => {
    const answer = draft.answers[id]
    return measure !== undefined && isGiven(answer)
      ? [{ id, name, words: answerWords({ field, answer, people, today, practice, answers: draft.answers }) }]
      : []
  })
  if (told.length === 0) return null
  return (
    <section className="run-figures" aria-label={t`Figures kept with this`}>
      <h3 className="run-figures-title">{t`Figures kept with this`}</h3>
      <dl>
        {told.map(({ id, name, words }) => (
          <div key={id} className="run-figure">
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What makes a return come again in a week, if anything does. */
function leftOpen({ practice, draft, run }: RunEndingProps): 'not-behind' | 'too-early' | undefined {
  const optionOf = (field: RecordField): string | undefined => {
    const answer = answerWriting(practice, draft.answers, field)
    return answer?.kind === 'choice' ? answer.option : undefined
  }
  if (optionOf('setback.behind') === 'not-yet') return 'not-behind'
  const asksForOutcome = practice.steps.some(({ writes }) => writes === 'hunch.outcome')
  if (!asksForOutcome || run.hunch === undefined || isNextDay(practice, run)) return undefined
  return (optionOf('hunch.outcome') ?? 'too-early') === 'too-early' ? 'too-early' : undefined
}

function ReturnSummary(props: RunEndingProps) {
  const { t } = useLingui()
  const wordsOf = useWordsOf(props)
  const open = leftOpen(props)
  if (open === 'not-behind') return <p>{t`You are asked again in a week. What you wrote is kept.`}</p>
  if (open === 'too-early')
    return <p>{t`It is too early to settle this. It comes back in a week; what you found out is kept.`}</p>
  return (
    <>
      {wordsOf('hunch.outcome') === undefined ? null : (
        <p className="run-plan">
          {t`Your first explanation: ${wordsOf('hunch.outcome')}`}
          {wordsOf('hunch.basis') === undefined ? null : ` · ${wordsOf('hunch.basis')}`}
        </p>
      )}
      <PointsMoved {...props} />
      {wordsOf('plan.next') === undefined ? null : <p className="run-plan">{wordsOf('plan.next')}</p>}
      <Kept {...props} />
      <Figures {...props} />
      <p>{t`What you found out is kept with the entry.`}</p>
    </>
  )
}

function PointsMoved({ practice, run, draft }: RunEndingProps) {
  const { t } = useLingui()
  const before = answerWriting(practice, run.answers, 'weights.before')
  const after = answerWriting(practice, draft.answers, 'weights.after')
  if (before?.kind !== 'weights' || after?.kind !== 'weights') return null
  const moved = pointsMoved({ before: before.weights, after: after.weights })
  return <p>{t`${moved} of your 100 points moved to another explanation.`}</p>
}
