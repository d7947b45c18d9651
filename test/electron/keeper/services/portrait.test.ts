import { describe, expect, it } from 'vitest'
import { ContactId, type PersonId } from '../../../../shared/domain/ids.ts'
import type { Answers } from '../../../../shared/domain/run.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'

// What is made in a test is made on 2 March 2026: ticking clock of open-journal.
const [today, aYearLater] = ['2026-03-05', '2027-03-05']

function guess({ journal }: OpenJournal, person: PersonId, option: string) {
  const { id, at } = journal.runs.start({ practice: 'positive-intent', form: 'short' })
  const answers: Answers = {
    who: { kind: 'person', person },
    story: { kind: 'text', text: `Because of ${option}` },
    story_kind: { kind: 'choice', option },
    story_p: { kind: 'confidence', value: 70 },
  }
  journal.runs.save({ id, at, answers })
  return journal.runs.finish({ id, today }).hunch!
}

describe('the year of a portrait', () => {
  it('is empty of an empty journal', async () => {
    const { journal } = await openJournal()
    expect(journal.insights.portrait(today)).toEqual({
      from: '2025-03-06',
      to: today,
      firsts: [],
      sealed: 0,
      held: { held: 0, partly: 0, not: 0 },
      quiet: [],
      plans: { done: 0, changed: 0, not: 0, letGo: 0 },
      lessons: [],
      edges: [],
      energy: { count: 0, low: 0 },
    })
  })

  it('is put together from what was settled, kept, judged and rated in it, and from nothing that is sealed', async () => {
    const open = await openJournal()
    const { journal, database } = open
    const { id: person } = journal.people.save({ alias: 'A.', relation: 'report' })
    const [first, second, third] = ['will', 'will', 'means'].map(option => guess(open, person, option))
    guess(open, person, 'harm')
    journal.hunches.settle({ id: first!, outcome: 'not', basis: 'asked' })
    journal.hunches.settle({ id: second!, outcome: 'held', basis: 'saw' })
    journal.hunches.settle({ id: third!, outcome: 'held', basis: 'guess' })

    const lesson = journal.lessons.save({ text: 'Ask first' })
    journal.lessons.save({ text: 'Not looked at yet' })
    journal.lessons.look({ id: lesson.id, result: 'still-true' }, today)
    const goal = journal.goals.add({
      area: 'feedback',
      why: '',
      whyNow: '',
      levels: { less: '', now: 'I wait', expected: 'I say it in a week', more: '' },
      support: [],
      experiment: '',
      due: today,
    })
    journal.goals.judge({ id: goal.id, level: 'expected' })
    for (const value of [2, 5, 6]) {
      const { id, at } = journal.runs.start({ practice: 'energy-check', form: 'short' })
      const answers: Answers = {
        energy: { kind: 'scale', value },
        stop: { kind: 'ifthen', when: 'it is six', action: 'go out' },
      }
      journal.runs.save({ id, at, answers })
      journal.runs.finish({ id, today })
    }
    const [plan] = journal.tables.plans.open()
    journal.plans.settle({ kind: 'result', id: plan!.id, result: 'done' })
    const talk = { people: [person], day: '2026-01-01', mode: 'call' as const }
    database.transaction(() =>
      journal.tables.contacts.insert({ ...talk, id: ContactId.parse(crypto.randomUUID()) }),
    )

    expect(journal.insights.portrait(today)).toMatchObject({
      firsts: [
        { cause: 'will', count: 2 },
        { cause: 'means', count: 1 },
      ],
      sealed: 3,
      held: { held: 1, partly: 0, not: 1 },
      quiet: [person],
      plans: { done: 1, changed: 0, not: 0, letGo: 0 },
      lessons: ['Ask first'],
      edges: [{ area: 'feedback', level: 'expected', line: 'I say it in a week' }],
      energy: { count: 3, middle: 5, low: 1 },
    })
    // A year later nothing of this is of the year, but whom little was heard from.
    expect(journal.insights.portrait(aYearLater)).toMatchObject({
      firsts: [],
      held: { held: 0, partly: 0, not: 0 },
      quiet: [person],
      plans: { done: 0 },
      lessons: [],
      edges: [],
      energy: { count: 0 },
    })
  })
})
