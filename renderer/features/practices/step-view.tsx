import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { HunchId } from '../../../shared/domain/ids.ts'
import type { Step } from '../../../shared/domain/practice.ts'
import type { Answer, Run } from '../../../shared/domain/run.ts'
import { answerWriting } from '../../../shared/practices/registry.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { isGiven } from './answer-words.ts'
import { StepField } from './fields/step-field.tsx'
import type { Surroundings } from './fields/field-props.ts'
import { LastTime } from './last-time.tsx'
import { Reveal } from './reveal.tsx'
import { StepLens } from './step-lens.tsx'
import { useAutofill } from './use-autofill.ts'
import { WeekShown } from './week-shown.tsx'
import type { RunDraft } from './use-run-draft.ts'

type StepViewProps = Omit<Surroundings, 'answers' | 'hunches' | 'place'> & {
  readonly step: Step
  readonly run: Run
  readonly draft: RunDraft
}

const focusable =
  'input:not([tabindex="-1"]), textarea, [role="textbox"], select, button:not([tabindex="-1"])'

const enter = (field: HTMLElement | null): void =>
  (field?.querySelector<HTMLElement>(focusable) ?? field)?.focus()

/** One question. The focus moves into it when it takes the place of another. */
export function StepView({ step, run, draft, ...around }: StepViewProps) {
  const { t } = useLingui()
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Not when the page opens: then its title is read first.
    if (document.activeElement?.tagName !== 'H1') enter(field.current)
  }, [])
  const answer = draft.answers[step.id]
  const place = `${run.id} ${step.id}`
  const [at, of] = [draft.index + 1, draft.path.length]
  const hunches = draft.isRevealed ? hunchesOf(run) : undefined
  // A field that settles each hunch shows each itself.
  const hunch = step.field.kind === 'hunch-resolve' ? undefined : hunches?.[0]
  const after = answerWriting(around.practice, draft.answers, 'weights.after')
  const { isFilled, clear } = useStart({ step, draft, around })
  return (
    <section className="run-step" aria-label={t`Step ${at} of ${of}: ${step.name}`}>
      <p className="run-position">{t`Step ${at} of ${of}`}</p>
      {hunch === undefined ? null : (
        <Reveal
          hunch={hunch}
          after={after?.kind === 'weights' ? after.weights : undefined}
          isWhole={step.writes === 'hunch.outcome'}
        />
      )}
      {step.shows === 'week' ? <WeekShown today={around.today} /> : null}
      <div ref={field} tabIndex={-1} className={isLong(step) ? 'run-field run-long' : 'run-field'}>
        <StepField
          {...around}
          step={step}
          place={place}
          answers={draft.answers}
          hunches={hunches}
          answer={answer}
          onAnswer={next => draft.answer(step, next)}
        />
      </div>
      <LeaveOut
        step={step}
        answer={answer}
        onLeaveOut={() => {
          draft.answer(step, undefined)
          // The button goes with the answer.
          enter(field.current)
        }}
      />
      <StepLens place={place} step={step} answer={answer} onAnswer={next => draft.answer(step, next)} />
      {isFilled ? (
        <div className="filled-in">
          <output>{t`Filled in from your journal, as a start.`}</output>
          <Button variant="quiet" onPress={clear}>{t`Clear it`}</Button>
        </div>
      ) : null}
      {step.lastTime === true ? <LastTime step={step} run={run} {...around} /> : null}
    </section>
  )
}

/** Where an answer is chosen, and nothing in the field itself takes it back. */
const chosenOnce: readonly Step['field']['kind'][] = [
  'choice',
  'scale',
  'slider',
  'confidence',
  'weights',
  'date',
  'person',
  'own-lines',
  'hunch-resolve',
]

type LeaveOutProps = Pick<StepViewProps, 'step'> & {
  readonly answer: Answer | undefined
  readonly onLeaveOut: () => void
}

/** The way back to no answer at all. */
function LeaveOut({ step, answer, onLeaveOut }: LeaveOutProps) {
  const { t } = useLingui()
  const [isOut, setOut] = useState(false)
  const isGivenNow = isGiven(answer)
  if (!chosenOnce.includes(step.field.kind)) return null
  function leaveOut(): void {
    setOut(true)
    onLeaveOut()
  }
  return (
    // Its room is there from the start: the buttons below stay where they are.
    <div className="leave-out">
      {isGivenNow ? <Button variant="quiet" onPress={leaveOut}>{t`Leave it out`}</Button> : null}
      <VisuallyHidden>
        <output>{isOut && !isGivenNow ? t`Left out.` : null}</output>
      </VisuallyHidden>
    </div>
  )
}

type StartOf = Pick<StepViewProps, 'step' | 'draft'> & {
  readonly around: Pick<StepViewProps, 'practice' | 'today'>
}

/** Fills in what the journal knows where nothing was answered yet; what was cleared is answered with nothing. */
function useStart({ step, draft, around }: StartOf) {
  const start = useAutofill({ ...around, step, answers: draft.answers })
  const given = draft.answers[step.id]
  const fill = useEffectEvent(() => {
    if (start !== undefined && given === undefined) draft.answer(step, start)
  })
  const isThere = start !== undefined
  useEffect(() => {
    if (isThere) fill()
  }, [isThere])
  return {
    isFilled: isThere && JSON.stringify(given) === JSON.stringify(start),
    clear: () => draft.answer(step, undefined),
  }
}

/** More options than stand well one under another. */
const isLong = ({ field }: Step): boolean => field.kind === 'choice' && field.options.length > 6

/** All hunches of a run, the first guess first. */
const hunchesOf = ({ hunch, forecasts = [] }: Run): readonly HunchId[] => [
  ...new Set([...(hunch === undefined ? [] : [hunch]), ...forecasts]),
]
