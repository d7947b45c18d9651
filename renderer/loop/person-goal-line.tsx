import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { PersonGoal } from '../../shared/domain/learning-person.ts'
import { useReopened } from '../bridge/forms.ts'
import { useDeed } from '../bridge/queries.ts'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { toast } from '../ui/toast.ts'
import { useRungWords } from '../words/use-rung-words.ts'
import { GoalSteps } from './person-goal-steps.tsx'
import { useGoalDialogs } from './use-goal-dialogs.tsx'
import './person-goals.css'

type PersonGoalLineProps = { readonly goal: PersonGoal }

/** The goal in hand of a person: its words, why, the next step, how far they are, and what showed it. */
export function PersonGoalLine({ goal }: PersonGoalLineProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const dialogs = useGoalDialogs()
  const close = useDeed(contract.closePersonGoal)
  const reopen = useDeed(contract.reopenPersonGoal)
  const { person, words, why, next, steps } = goal
  useReopened('person-goal', () => dialogs.word(person, goal), person)
  useReopened('goal-step', about => {
    const [whose, number] = about.split(' ')
    if (whose === person)
      dialogs.step(
        person,
        steps.find(step => String(step.number) === number),
      )
  })
  const lines = [
    { id: 'why', label: t`Why it matters`, words: why },
    { id: 'next', label: t`Next step`, words: next },
  ].filter(line => line.words.trim() !== '')
  function act(way: 'change' | 'close'): void {
    if (way === 'change') return dialogs.word(person, goal)
    close.mutate(
      { person },
      {
        onSuccess: ({ id }) =>
          toast({ text: t`The goal was closed.`, undo: () => id && reopen.mutate({ id }) }),
      },
    )
  }
  return (
    <div className="person-goal">
      <div className="person-goal-head">
        <p className="words person-goal-words">
          {words === '' ? t`The words of this goal were taken out.` : text(words)}
        </p>
        <MenuButton
          label={t`More for this goal`}
          icon={<IconDots size={18} />}
          items={[
            { id: 'change', label: t`Change…` },
            { id: 'close', label: t`Close this goal` },
          ]}
          onAction={act}
        />
      </div>
      {lines.length === 0 ? null : (
        <dl className="person-goal-facts">
          {lines.map(line => (
            <div key={line.id}>
              <dt>{line.label}</dt>
              <dd className="words person-goal-words">{text(line.words)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Ladder level={steps.at(-1)?.level} />
      <GoalSteps
        steps={steps}
        onChange={step => dialogs.step(person, step)}
        onRemove={step => dialogs.remove(person, step)}
      />
      <div>
        <Button onPress={() => dialogs.step(person)}>{t`Note how far they are`}</Button>
      </div>
      {dialogs.shown}
    </div>
  )
}

type LadderProps = { readonly level: number | undefined }

/** The five rungs, with the one the goal stands on. */
function Ladder({ level }: LadderProps) {
  const { t } = useLingui()
  const rungs = useRungWords()
  if (level === undefined) return null
  return (
    <ol className="person-goal-ladder" aria-label={t`How far they are`}>
      {rungs.map((words, rung) => (
        <li
          key={words}
          aria-current={rung === level ? 'step' : undefined}
          className={rung <= level ? 'person-goal-rung person-goal-reached' : 'person-goal-rung'}
        >
          {words}
        </li>
      ))}
    </ol>
  )
}
