import { expect, it } from 'vitest'
import { addDays } from '../../../../shared/domain/days.ts'
import { ContactId } from '../../../../shared/domain/ids.ts'
import { openJournal, write } from '../../../support/open-journal.ts'

// The journal of a test keeps time from this day on.
const TODAY = '2026-03-02'

it('A week is what stands in the journal since seven days, with nothing of what is sealed but whom it is about', async () => {
  const open = await openJournal()
  const { journal } = open
  const [anna, ben] = ['Anna', 'Ben'].map(alias => journal.people.save({ alias }).id)
  for (const day of [TODAY, addDays(TODAY, -6), addDays(TODAY, -7)]) write(open, { title: `On ${day}`, day })
  open.database.transaction(() => {
    for (const [index, day] of [TODAY, addDays(TODAY, -6), addDays(TODAY, -7)].entries()) {
      const id = ContactId.parse(`018f0000-0000-7000-8000-00000000000${index}`)
      journal.tables.contacts.insert({ id, day, mode: 'call', people: index === 2 ? [ben!] : [anna!] })
    }
  })
  const lesson = journal.lessons.save({ text: 'Ask two people who disagree' })
  const caught = (statement: string) =>
    journal.captures.hunch({ statement, confidence: 60, due: addDays(TODAY, 3), person: anna })
  const [, settled, gone] = [caught('Bored of it'), caught('Too much to do'), caught('On leave')]
  journal.hunches.settle({ id: settled.id, outcome: 'not', basis: 'asked' })
  journal.hunches.letGo({ id: gone.id })

  const week = journal.insights.week(TODAY)
  expect(week).toMatchObject({
    from: '2026-02-24',
    to: TODAY,
    entries: { count: 2, latest: [{ title: 'On 2026-03-02' }, { title: 'On 2026-02-24' }] },
    talks: { count: 2, people: [anna] },
    lessons: [{ id: lesson.id, text: 'Ask two people who disagree' }],
    settled: { outcomes: ['not'], letGo: 1 },
    opened: [{ person: anna }],
  })
  expect(JSON.stringify(week)).not.toMatch(/Bored|Too much|On leave/)
  expect(journal.insights.week(addDays(TODAY, 8))).toMatchObject({
    entries: { count: 0 },
    talks: { count: 0 },
    lessons: [],
    settled: { outcomes: [], letGo: 0 },
    opened: [],
  })
})
