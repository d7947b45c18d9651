import { Plural, useLingui } from '@lingui/react/macro'
import { addDays } from '../../../shared/domain/days.ts'
import type { Forecast } from '../../../shared/domain/run.ts'
import { answerWriting, stepsOf } from '../../../shared/practices/registry.ts'
import { isShown } from '../../../shared/practices/shown.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { dayWords, distanceWords } from '../../words/days.ts'
import { isGiven } from './answer-words.ts'
import { type RunEndingProps, useWordsOf } from './use-words-of.ts'

/** Whether the first guess is whole, so that it can be come back to; what is missing leads to its question. */
export function FirstGuess(props: RunEndingProps) {
  const { t } = useLingui()
  const { practice, draft, today } = props
  const wordsOf = useWordsOf(props)
  const due =
    answerWriting(practice, draft.answers, 'hunch.due') ??
    answerWriting(practice, draft.answers, 'return.due')
  const given = due?.kind === 'date' ? due.day : undefined
  const day = given ?? addDays(today, 7)
  const comesBack = t`You come back to this on ${dayWords(day, today)}, ${distanceWords(day, today)}.`
  const isWhole = wordsOf('hunch.statement') !== undefined && wordsOf('hunch.confidence') !== undefined
  const missing = draft.path.filter(
    ({ id, writes }) =>
      (writes === 'hunch.statement' || writes === 'hunch.confidence') && !isGiven(draft.answers[id]),
  )
  if (isWhole) {
    return (
      <p>
        {comesBack} {t`Until then your first explanation is sealed: it is kept as it is, and out of sight.`}
      </p>
    )
  }
  return (
    <>
      {given === undefined ? null : <p>{comesBack}</p>}
      <Notice tone="amber">
        {given === undefined
          ? t`It is kept as an entry. To come back to it as well, it needs your first explanation and how sure you are, or a day.`
          : t`No first explanation is sealed with it. That needs its words and how sure you are.`}
        <span className="run-missing">
          {missing.map(step => (
            <Button key={step.id} onPress={() => draft.goTo(step)}>
              {step.name}
            </Button>
          ))}
        </span>
      </Notice>
    </>
  )
}

const isWhole = ({ statement, confidence }: Forecast): boolean =>
  statement.trim() !== '' && confidence !== undefined

/** What a practice without a first guess is come back to for, and when. */
export function ComesBack({ practice, run, draft, today }: RunEndingProps) {
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
