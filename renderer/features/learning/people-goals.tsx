import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import type { PersonGoal } from '../../../shared/domain/learning-person.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useGoalDialogs } from '../../loop/use-goal-dialogs.tsx'
import { personPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { shortDay } from '../../words/days.ts'
import { useRungWords } from '../../words/use-rung-words.ts'

/** Goals shown before one asks for more. */
const FEW = 8

/** What each of the people wants to learn now, and how far each goal is; the whole of it is on the page of the person. */
export function PeopleGoals() {
  const { t } = useLingui()
  const { data = [] } = useAsk(contract.personGoals, {})
  const [isAll, showAll] = useState(false)
  const inHand = data.filter(({ closedAt }) => closedAt === undefined)
  const shown = isAll ? inHand : inHand.slice(0, FEW)
  return (
    <Card title={t`What they want to learn`}>
      {inHand.length === 0 ? (
        <p className="muted">{t`Nobody’s goal is written down yet. Ask somebody what they want to learn, and write it on their page.`}</p>
      ) : (
        <>
          <NewAndKnown goals={inHand} />
          <ul className="learning-list" aria-label={t`What they want to learn`}>
            {shown.map(goal => (
              <GoalOf key={goal.person} goal={goal} />
            ))}
          </ul>
        </>
      )}
      {shown.length < inHand.length ? (
        <div>
          <Button onPress={() => showAll(true)}>
            <Plural value={inHand.length - shown.length} one="Show # more" other="Show # more" />
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

/** Days for which a need is called new: three months. */
const NEW = 91

/** How many of the needs have come up lately, and how many were there before. */
function NewAndKnown({ goals }: { readonly goals: readonly PersonGoal[] }) {
  const { t } = useLingui()
  const today = useToday()
  const days = goals.flatMap(({ since }) => (since === undefined ? [] : [since]))
  const fresh = days.filter(day => daysBetween(day, today) < NEW).length
  const undated = goals.length - days.length
  return (
    <p className="muted">
      {t`Taken up in the last three months: ${fresh}. Before: ${days.length - fresh}.`}{' '}
      {undated === 0 ? null : (
        <Plural
          value={undated}
          one="Of # only the words are kept, without a day."
          other="Of # only the words are kept, without a day."
        />
      )}
    </p>
  )
}

function GoalOf({ goal: { person, words, next, steps, since } }: { readonly goal: PersonGoal }) {
  const { t } = useLingui()
  const names = useNames()
  const rungs = useRungWords()
  const dialogs = useGoalDialogs()
  const who = names.person(person) ?? ''
  const last = steps.at(-1)
  return (
    <li className="learning-item">
      <div className="learning-line">
        <p className="learning-head">
          <Link href={personPath(person)}>{who}</Link>
          <span className="muted">
            {last === undefined ? t`Nothing noted yet` : t`${rungs[last.level] ?? ''}, ${shortDay(last.day)}`}
          </span>
        </p>
        <Button
          variant="quiet"
          aria-label={t`Note how far they are: ${who}`}
          onPress={() => dialogs.step(person)}
        >{t`Note how far they are`}</Button>
      </div>
      {words === '' ? null : <p className="words learning-words">{names.text(words)}</p>}
      {since === undefined ? null : <p className="muted">{t`Taken up on ${shortDay(since)}`}</p>}
      {next.trim() === '' ? null : <p className="muted">{t`Next step: ${names.text(next)}`}</p>}
      {dialogs.shown}
    </li>
  )
}
