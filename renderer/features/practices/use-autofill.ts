import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import type { Autofill, Field, Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { answerWriting } from '../../../shared/practices/registry.ts'
import { useAsk } from '../../bridge/queries.ts'
import { usePlanWords } from '../../words/use-plan-words.ts'
import { useYear } from './use-year.ts'

type Around = {
  readonly step: Step
  readonly practice: Practice
  readonly answers: Answers
  readonly today: Day
}

/** What the journal knows as a start for this step; it may be changed and cleared like anything written. */
export function useAutofill({ step, practice, answers, today }: Around): Answer | undefined {
  const who = answerWriting(practice, answers, 'person')
  const personFor = (autofill: Autofill): PersonId | undefined =>
    step.autofill === autofill && who?.kind === 'person' ? who.person : undefined
  const promises = usePromises(personFor('open-promises'), today)
  const goal = useGoal(personFor('person-goal'))
  const lines = useAsk(contract.peopleLines, {}, { enabled: step.autofill === 'least-talked-with' })
  const year = useYear(step.autofill, today)
  if (step.autofill === 'least-talked-with') return asPeople(step.field, quietest(lines.data ?? [], today))
  return asWords(step.field, [...promises, ...goal, ...year.lines]) ?? asPeople(step.field, year.people)
}

/** What was promised to somebody and is still open, a line each. */
function usePromises(person: PersonId | undefined, today: Day): readonly string[] {
  const planWords = usePlanWords()
  const { data } = useAsk(
    contract.personPage,
    { id: person ?? '00000000-0000-4000-8000-000000000000', today },
    { enabled: person !== undefined },
  )
  const plans = person === undefined ? [] : (data?.plans ?? [])
  return plans.filter(({ result }) => result === undefined).map(planWords)
}

/** What somebody wants to learn, in a line; none when nothing is known of it. */
function useGoal(person: PersonId | undefined): readonly string[] {
  const { data = [] } = useAsk(contract.people, {}, { enabled: person !== undefined })
  const goal = data.find(({ id }) => id === person)?.goal?.trim() ?? ''
  return goal === '' ? [] : [goal]
}

function asWords(field: Field, lines: readonly string[]): Answer | undefined {
  if (lines.length === 0) return undefined
  if (field.kind === 'list') return { kind: 'list', items: lines.slice(0, field.max) }
  if (field.kind === 'text') return { kind: 'text', text: lines.join('\n') }
  return field.kind === 'richtext' ? { kind: 'richtext', body: documentOf(lines.join('\n')) } : undefined
}

const asPeople = (field: Field, people: readonly PersonId[]): Answer | undefined =>
  people.length > 0 && field.kind === 'people' ? { kind: 'people', people: [...people] } : undefined

const few = 3
const quietDays = 14

/** Those not talked with for two weeks or never, though they are written about: the longest first. */
function quietest(lines: readonly PersonLine[], today: Day): readonly PersonId[] {
  const before = addDays(today, -quietDays)
  return lines
    .filter(({ lastTalk, lastEntry }) => (lastTalk ?? lastEntry) !== undefined && (lastTalk ?? '') < before)
    .toSorted((a, b) => (a.lastTalk ?? '').localeCompare(b.lastTalk ?? ''))
    .slice(0, few)
    .map(({ id }) => id)
}
