import { useLingui } from '@lingui/react/macro'
import type { Nudge, NudgeRule } from '../../shared/domain/loop.ts'
import { LOOKED_OFTEN, SILENT_DAYS } from '../../shared/insights/nudges.ts'
import { useNames } from '../names/use-names.ts'
import { awayWords } from '../words/days.ts'

type Words = Readonly<Record<NudgeRule, string>>

/** What may be said unasked, in words: the sentence, what it rests on, and what each rule is called in the settings. */
export function useNudgeWords() {
  const { t } = useLingui()
  const names = useNames()

  const whoOf = ({ person }: Nudge): string =>
    (person === undefined ? undefined : names.person(person)) ?? t`someone`

  function sentence(nudge: Nudge): string {
    const [who, { count, weeks }] = [whoOf(nudge), nudge]
    const words: Words = {
      'before-one-to-one':
        weeks === undefined
          ? t`You often talk with ${who} on this day of the week. One thing you want to ask?`
          : t`A talk with ${who} is due today. One thing you want to ask?`,
      'return-due':
        count === 1
          ? t`One thing is due to be looked at again.`
          : t`${count} things are due to be looked at again.`,
      'looked-often': t`You have looked at ${who} a few times. A question to them, or a break, may bring more.`,
      'after-hard-day': t`Yesterday was marked as a hard day. One line is enough today: the short energy check ends with when work stops.`,
      silence:
        weeks === undefined
          ? t`It has been a while since you talked with ${who}.`
          : t`A talk with ${who} has been due for a while.`,
      'weekly-review': t`There is a week to look back at, if you like.`,
    }
    return words[nudge.rule]
  }

  function why(nudge: Nudge): string {
    const [who, { count, weeks }] = [whoOf(nudge), nudge]
    const rhythm =
      weeks === undefined
        ? undefined
        : weeks === 1
          ? t`You chose to talk with ${who} every week`
          : t`You chose to talk with ${who} every ${weeks} weeks`
    const words: Words = {
      'before-one-to-one':
        rhythm !== undefined
          ? t`${rhythm}; by the talks you noted, the next is due today.`
          : t`On this weekday you noted a talk with ${who} in ${count} of the last 4 weeks, and none today yet.`,
      'return-due': t`Due today or before on the page Follow-ups: ${count}.`,
      'looked-often': t`${count} entries about ${who} in the last 7 days, none of them with words marked as seen, no talk noted and nothing settled. From ${LOOKED_OFTEN} on it is offered once in a while; where that line lies is a guess.`,
      'after-hard-day': t`The lowest mood or energy you gave an entry of yesterday was ${count} of 5.`,
      silence:
        rhythm !== undefined
          ? t`${rhythm}; by the talks you noted, the next was due ${awayWords(-count)}.`
          : t`The last talk you noted with ${who}, who reports to you, was ${awayWords(-count)}. It is said from ${SILENT_DAYS} days on; talks you did not note are not known here.`,
      'weekly-review': t`It is Friday, and you wrote ${count} entries in the last 5 days.`,
    }
    return words[nudge.rule]
  }

  /** what is done about it; where it was about somebody who is gone, the page of people is opened */
  function deed({ rule, person }: Nudge): string {
    const toThem = person === undefined ? t`To people` : t`To their page`
    const words: Words = {
      'before-one-to-one': t`Prepare the talk`,
      'return-due': t`To what is due`,
      'looked-often': toThem,
      'after-hard-day': t`Start the energy check`,
      silence: toThem,
      'weekly-review': t`Review the week`,
    }
    return words[rule]
  }

  const ruleWords: Words = {
    'before-one-to-one': t`Before a talk you usually have on that weekday, or that is due by the rhythm you chose`,
    'return-due': t`When something is due to be looked at again`,
    'looked-often': t`When you write about the same person again and again with nothing new`,
    'after-hard-day': t`After a day with low mood or energy`,
    silence: t`When a talk is overdue by the rhythm you chose, or after three weeks without one with somebody who reports to you`,
    'weekly-review': t`On Fridays, to look back at the week`,
  }

  return { sentence, why, deed, ruleWords }
}
