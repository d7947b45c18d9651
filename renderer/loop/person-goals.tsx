import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { PersonGoal } from '../../shared/domain/learning-person.ts'
import { dayOf } from '../bridge/calendar.ts'
import { useAsk, useDeed } from '../bridge/queries.ts'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { shortDay } from '../words/days.ts'
import { PersonGoalLine } from './person-goal-line.tsx'
import { GoalSteps } from './person-goal-steps.tsx'
import { useGoalDialogs } from './use-goal-dialogs.tsx'
import './person-goals.css'

type PersonGoalsProps = { readonly person: PersonId }

/** What a person wants to learn: the goal in hand with its steps, and those that are closed. */
export function PersonGoals({ person }: PersonGoalsProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.personGoals, {})
  const dialogs = useGoalDialogs()
  const theirs = (data ?? []).filter(goal => goal.person === person)
  if (theirs.length === 0) return null
  const inHand = theirs.find(({ closedAt }) => closedAt === undefined)
  const closed = theirs.filter(({ closedAt }) => closedAt !== undefined)
  return (
    <Card
      title={t`What they want to learn`}
      corner={
        inHand === undefined ? (
          <Button variant="quiet" onPress={() => dialogs.word(person)}>{t`Write down a goal`}</Button>
        ) : undefined
      }
    >
      {inHand === undefined ? (
        <p className="muted">{t`One thing at a time, in their words if they told you. If you would have to guess, ask them first.`}</p>
      ) : (
        <PersonGoalLine goal={inHand} />
      )}
      {closed.length === 0 ? null : (
        <Disclosure summary={t`Earlier goals`}>
          <ul className="person-goals">
            {closed.map(goal => (
              <ClosedGoal key={goal.id} goal={goal} isFree={inHand === undefined} />
            ))}
          </ul>
        </Disclosure>
      )}
      {dialogs.shown}
    </Card>
  )
}

type ClosedGoalProps = {
  readonly goal: PersonGoal
  /** no other goal is in hand */
  readonly isFree: boolean
}

function ClosedGoal({ goal: { id, words, steps, closedAt }, isFree }: ClosedGoalProps) {
  const { t } = useLingui()
  const names = useNames()
  const reopen = useDeed(contract.reopenPersonGoal)
  return (
    <li className="person-goal">
      <p className="words person-goal-words">{names.text(words)}</p>
      {closedAt === undefined ? null : (
        <p className="muted">{t`Closed on ${shortDay(dayOf(new Date(closedAt)))}`}</p>
      )}
      <GoalSteps steps={steps} />
      {id === undefined || !isFree ? null : (
        <div>
          <Button
            isBusy={reopen.isPending}
            onPress={() => reopen.mutate({ id })}
          >{t`Take it up again`}</Button>
        </div>
      )}
    </li>
  )
}
