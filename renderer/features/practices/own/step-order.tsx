import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Practice, Step } from '../../../../shared/domain/practice.ts'
import type { PracticeProblem } from '../../../../shared/domain/practice-problem.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { toast } from '../../../ui/toast.ts'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { useLatest } from '../fields/use-latest.ts'
import { withoutStep, withStepAfter, withStepMoved } from './draft.ts'
import { useStageWords } from './use-kind-words.ts'

type StepOrderProps = {
  readonly practice: Practice
  readonly chosen: string | undefined
  readonly problems: readonly PracticeProblem[]
  readonly onChoose: (id: string) => void
  readonly onChange: (practice: Practice) => void
}

const mostSteps = 500

type Moving = Omit<StepOrderProps, 'problems'> & { readonly at: number }

/** What is done to the step that is open, and a word about it for those who hear it. */
function useStepDeeds({ practice, chosen, onChoose, onChange, at }: Moving) {
  const { t } = useLingui()
  const [said, say] = useState('')
  const { steps } = practice
  const latest = useLatest(practice)
  function move(to: number): void {
    if (to < 0 || to >= steps.length) return
    const next = withStepMoved(practice, at, to)
    onChange(next)
    const place = next.steps.findIndex(({ id }) => id === chosen) + 1
    say(t`Now at place ${place} of ${steps.length}.`)
  }
  function add(): void {
    const next = withStepAfter(practice, at)
    onChange(next.practice)
    onChoose(next.added)
    say(t`Step added.`)
  }
  function remove(): void {
    const gone = steps[at]
    if (gone === undefined || steps.length === 1) return
    const without = withoutStep(practice, gone.id)
    onChange(without)
    const nearest = steps[at === 0 ? 1 : at - 1]
    if (nearest !== undefined) onChoose(nearest.id)
    say(t`Step removed.`)
    const undo = (): void => {
      const now = latest.get()
      onChange(now === without ? practice : { ...now, steps: now.steps.toSpliced(at, 0, gone) })
      onChoose(gone.id)
    }
    toast({ text: t`The step was removed.`, undo })
  }
  return { said, move, add, remove }
}

/** The steps in their order: one is opened by pressing it, moved with Alt and an arrow or with the buttons. */
export function StepOrder(props: StepOrderProps) {
  const { t } = useLingui()
  const { practice, chosen, problems, onChoose } = props
  const { steps } = practice
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === chosen),
  )
  const { said, move, add, remove } = useStepDeeds({ ...props, at })
  const wrong = useMemo(() => new Set(problems.map(({ step }) => step)), [problems])
  function pressed(event: KeyboardEvent): void {
    const to = event.altKey ? { ArrowUp: at - 1, ArrowDown: at + 1 }[event.key] : undefined
    if (to === undefined) return
    event.preventDefault()
    move(to)
  }
  return (
    <section className="own-order" aria-label={t`Steps`}>
      <ol className="own-order-list" data-scrolls>
        {steps.map((step, place) => (
          <StepLine
            key={step.id}
            step={step}
            place={place + 1}
            isFirst={steps[place - 1]?.stage !== step.stage}
            isChosen={step.id === chosen}
            isWrong={wrong.has(step.id)}
            onChoose={() => onChoose(step.id)}
            onKeyDown={pressed}
          />
        ))}
      </ol>
      <div className="own-order-deeds">
        <Button
          icon={<IconPlus size={16} aria-hidden />}
          isDisabled={steps.length >= mostSteps}
          onPress={add}
        >{t`Add a step`}</Button>
        <IconButton
          label={t`Move this step up`}
          shortcut={t`Alt+↑`}
          icon={<IconArrowUp size={16} aria-hidden />}
          isDisabled={at === 0}
          onPress={() => move(at - 1)}
        />
        <IconButton
          label={t`Move this step down`}
          shortcut={t`Alt+↓`}
          icon={<IconArrowDown size={16} aria-hidden />}
          isDisabled={at >= steps.length - 1}
          onPress={() => move(at + 1)}
        />
        <IconButton
          label={t`Remove this step`}
          icon={<IconTrash size={16} aria-hidden />}
          isDisabled={steps.length === 1}
          onPress={remove}
        />
      </div>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </section>
  )
}

type StepLineProps = {
  readonly step: Step
  readonly place: number
  /** the first of its part */
  readonly isFirst: boolean
  readonly isChosen: boolean
  readonly isWrong: boolean
  readonly onChoose: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function StepLine({ step, place, isFirst, isChosen, isWrong, onChoose, onKeyDown }: StepLineProps) {
  const { t } = useLingui()
  const stageWords = useStageWords()
  const line = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isChosen])
  return (
    <li>
      {isFirst ? <p className="own-stage">{stageWords[step.stage]}</p> : null}
      <button
        ref={line}
        type="button"
        className={isChosen ? 'step-link step-here' : 'step-link'}
        aria-current={isChosen ? 'step' : undefined}
        onClick={onChoose}
        onKeyDown={isChosen ? onKeyDown : undefined}
      >
        <span className="step-mark" aria-hidden="true">
          {place}
        </span>
        {step.name === '' ? t`Step without a name` : step.name}
        {isWrong ? (
          <>
            <span className="own-wrong" aria-hidden="true">
              !
            </span>
            <VisuallyHidden>{t`, something is missing`}</VisuallyHidden>
          </>
        ) : null}
      </button>
    </li>
  )
}
