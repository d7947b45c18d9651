import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import type { RecordField } from '../../../shared/domain/practice.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { answerWriting } from '../../../shared/practices/registry.ts'
import { useAsk } from '../../bridge/queries.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { isNextDay } from './run-path.ts'
import type { RunEndingProps } from './use-words-of.ts'

type Ending = Pick<RunEndingProps, 'practice' | 'draft' | 'run'>

const optionOf = ({ practice, draft }: Ending, field: RecordField): string | undefined => {
  const answer = answerWriting(practice, draft.answers, field)
  return answer?.kind === 'choice' ? answer.option : undefined
}

const dayIn = ({ practice, draft }: Ending, field: RecordField): Day | undefined => {
  const answer = answerWriting(practice, draft.answers, field)
  return answer?.kind === 'date' ? answer.day : undefined
}

const isAsked = ({ draft }: Ending, field: RecordField): boolean =>
  draft.path.some(({ writes, also }) => writes === field || also === field)

/** What makes the whole return come again in a week, if anything does. */
export function comesAgain(ending: Ending): 'not-behind' | 'not-yet' | 'too-early' | undefined {
  const { practice, run } = ending
  if (isNextDay(practice, run)) return undefined
  if (optionOf(ending, 'setback.behind') === 'not-yet') return 'not-behind'
  if (run.hunch === undefined) return optionOf(ending, 'contact.mode') === 'not-yet' ? 'not-yet' : undefined
  const isOpen = (optionOf(ending, 'hunch.outcome') ?? 'too-early') === 'too-early'
  return isAsked(ending, 'hunch.outcome') && isOpen ? 'too-early' : undefined
}

/** When a move that is still on its way is asked about; nothing when there is none, or it has ended. */
function moveAsksOn(ending: Ending, today: Day): Day | undefined {
  const said = optionOf(ending, 'move.state')
  const isMade = optionOf(ending, 'move.kind') !== undefined
  if (!isMade || !isAsked(ending, 'move.state') || said === 'happened' || said === 'let-go') return undefined
  return dayIn(ending, 'move.due') ?? addDays(today, 7)
}

/** When an edge without a line that came true is asked about; nothing when there is none. */
function edgeAsksOn(ending: Ending, today: Day): Day | undefined {
  const { practice, draft } = ending
  const isOpen =
    isAsked(ending, 'goal.level') && answerWriting(practice, draft.answers, 'goal.level') === undefined
  if (!isOpen || optionOf(ending, 'goal.area') === undefined) return undefined
  const day = dayIn(ending, 'return.due')
  return day !== undefined && day > today ? day : addDays(today, 7)
}

/** How many statements of the run stay sealed after these answers. */
function useOpenForecasts({ practice, draft, run, today }: RunEndingProps): number {
  const { forecasts = [] } = run
  const { data } = useAsk(contract.followUps, { today }, { enabled: forecasts.length > 0 })
  const answer = answerWriting(practice, draft.answers, 'hunch.resolutions')
  const settled = answer?.kind === 'hunch-resolve' ? answer.items : []
  const isSettled = (id: string): boolean =>
    settled.some(({ hunch, outcome, basis }) => hunch === id && outcome !== undefined && basis !== undefined)
  const waiting = data === undefined ? [] : [...data.overdue, ...data.due, ...data.later]
  return waiting.filter(
    one => one.kind === 'hunch' && forecasts.includes(one.hunch.id) && !isSettled(one.hunch.id),
  ).length
}

/** What these answers leave open, and when each is asked about again. */
export function StillOpen(props: RunEndingProps) {
  const { t } = useLingui()
  const { practice, run, today } = props
  const forecasts = useOpenForecasts(props)
  const again = comesAgain(props)
  const on = (day: Day): string => t`${dayWords(day, today)}, ${distanceWords(day, today)}`
  const [move, edge] = [moveAsksOn(props, today), edgeAsksOn(props, today)]
  const plan = optionOf(props, 'plan.result') === 'not-yet' && answerWriting(practice, run.answers, 'plan')
  return (
    <>
      {again === 'not-behind' ? <p>{t`You are asked again in a week. What you wrote is kept.`}</p> : null}
      {again === 'not-yet' ? <p>{t`You are asked again in a week, when you may have talked.`}</p> : null}
      {again === 'too-early' ? (
        <p>{t`It is too early to settle this. It comes back in a week; what you found out is kept.`}</p>
      ) : null}
      {again !== undefined || move === undefined ? null : (
        <p>{t`This move is still on its way. You are asked about it on ${on(move)}.`}</p>
      )}
      {edge === undefined ? null : <p>{t`Your edge stays open. You are asked about it on ${on(edge)}.`}</p>}
      {plan ? <p>{t`Your plan stays open. You are asked about it on ${on(addDays(today, 7))}.`}</p> : null}
      {forecasts === 0 ? null : (
        <p>
          <Plural
            value={forecasts}
            one="# statement stays sealed. What is due by now comes back in a week, what is not on its day."
            other="# statements stay sealed. What is due by now comes back in a week, what is not on its day."
          />
        </p>
      )}
    </>
  )
}
