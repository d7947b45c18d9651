import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { useLearningWords } from '../../words/use-learning-words.ts'

/** A line that may stand on an agenda, and whom it is about. */
export type Offer = { readonly id: string; readonly text: string; readonly people: readonly PersonId[] }

/** How many days what went well is recent. */
const RECENT = 60

const oneLine = (words: string): string => words.trim().replaceAll(/\s+/gu, ' ')

/** What people, the writer among them, want to learn. */
export function useNeeds(): readonly Offer[] {
  const { t } = useLingui()
  const names = useNames()
  const { areaWords } = useLearningWords()
  const goals = useAsk(contract.personGoals, {}).data ?? []
  const edges = useAsk(contract.goals, {}).data ?? []
  const theirs = goals.flatMap(({ person, words, closedAt }): Offer[] => {
    const who = names.person(person)
    const said = oneLine(words)
    if (who === undefined || said === '' || closedAt !== undefined) return []
    return [{ id: `goal ${person}`, text: t`${who} wants to learn: ${said}`, people: [person] }]
  })
  const mine = edges.flatMap(({ id, state, area, levels, support }): Offer[] =>
    state === 'open'
      ? [
          {
            id: `edge ${id}`,
            text: t`I am working on this myself: ${areaWords[area]}. ${oneLine(levels.expected)}`,
            people: support,
          },
        ]
      : [],
  )
  return [...theirs, ...mine]
}

/** What went well lately: recognition that was given, goals that came further, lessons. The newest of each come first. */
export function useWins(today: Day): readonly Offer[] {
  const { t } = useLingui()
  const names = useNames()
  const goals = useAsk(contract.personGoals, {}).data ?? []
  const feedback = useAsk(contract.feedback, {}).data ?? []
  const lessons = useAsk(contract.lessons, {}).data ?? []
  const since = addDays(today, -RECENT)
  const thanks = feedback.flatMap(({ id, direction, kind, person, gist, day }): Offer[] => {
    const who = person === undefined ? undefined : names.person(person)
    if (direction !== 'gave' || kind !== 'recognise' || day < since || person === undefined) return []
    return who === undefined
      ? []
      : [{ id: `feedback ${id}`, text: t`Thank you, ${who}: ${oneLine(gist)}`, people: [person] }]
  })
  const steps = goals.flatMap(({ person, steps: all }): Offer[] => {
    const who = names.person(person)
    const [last, before] = [all.at(-1), all.at(-2)]
    if (who === undefined || last === undefined || last.day < since) return []
    return last.level <= (before?.level ?? 0)
      ? []
      : [{ id: `step ${person}`, text: t`${who} came further: ${oneLine(last.evidence)}`, people: [person] }]
  })
  const learned = lessons.flatMap(({ id, text, person, since: from, createdAt, letGoAt }): Offer[] =>
    letGoAt !== undefined || (from ?? dayOf(new Date(createdAt))) < since
      ? []
      : [
          {
            id: `lesson ${id}`,
            text: t`Learned: ${oneLine(text)}`,
            people: person === undefined ? [] : [person],
          },
        ],
  )
  return [...thanks, ...steps, ...learned]
}
