import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { PersonGoalId, PersonId } from '../../../../shared/domain/ids.ts'
import { codeOf } from '../../../../shared/faults.ts'
import { openJournal } from '../../../support/open-journal.ts'

const refusal = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    return codeOf(error)
  }
}

const step = { level: 1, evidence: 'Chaired one meeting', day: '2026-03-01' } as const

describe('what a person wants to learn', () => {
  it('is what was always known of them, until more is said', async () => {
    const { journal } = await openJournal()
    const { id: person } = journal.people.save({ alias: 'RK', goal: 'To lead a review' })
    journal.people.save({ alias: 'Zoe' })
    const words = { person, words: 'To lead a review', why: '', next: '', steps: [] }
    expect(journal.personGoals.list()).toEqual([words])
    const goal = journal.personGoals.saveStep({ person, step })
    expect(goal).toMatchObject({ words: 'To lead a review', steps: [{ ...step, number: 0 }] })
    expect(journal.personGoals.list()).toEqual([goal])
  })

  it('keeps its words with the person, whoever writes them', async () => {
    const { journal } = await openJournal()
    const { id: person } = journal.people.save({ alias: 'RK' })
    journal.personGoals.save({
      person,
      words: 'To lead',
      why: 'A team of their own',
      next: 'Chair on Monday',
    })
    expect(journal.people.list()).toMatchObject([{ alias: 'RK', goal: 'To lead' }])
    journal.people.save({ id: person, alias: 'RK', goal: 'To lead a review' })
    expect(journal.personGoals.list()).toMatchObject([
      { words: 'To lead a review', why: 'A team of their own', next: 'Chair on Monday' },
    ])
  })

  it('comes further step by step, in the order of their days, and a step can be corrected or taken away', async () => {
    const { journal } = await openJournal()
    const { id: person } = journal.people.save({ alias: 'RK', goal: 'To lead a review' })
    const { saveStep, removeStep } = journal.personGoals
    saveStep({ person, step: { level: 2, evidence: 'Led half of it', day: '2026-03-10' } })
    saveStep({ person, step })
    const corrected = { level: 3, evidence: 'Led all of it', day: '2026-03-10' } as const
    expect(saveStep({ person, number: 0, step: corrected }).steps).toEqual([
      { ...step, number: 1 },
      { ...corrected, number: 0 },
    ])
    expect(removeStep({ person, number: 0 }).steps).toEqual([{ ...step, number: 1 }])
    expect(refusal(() => removeStep({ person, number: 0 }))).toBe('not-found')
    expect(refusal(() => saveStep({ person, number: 7, step }))).toBe('not-found')
    expect(refusal(() => saveStep({ person: PersonId.parse(randomUUID()), step }))).toBe('not-found')
  })

  it('is closed with its words and steps, makes room for the next, and can be taken up again', async () => {
    const { journal } = await openJournal()
    const { id: person } = journal.people.save({ alias: 'RK', goal: 'To lead a review' })
    const { personGoals } = journal
    personGoals.saveStep({ person, step })
    const closed = personGoals.close({ person })
    expect(closed).toMatchObject({ words: 'To lead a review', steps: [step] })
    expect(closed.closedAt).toBeDefined()
    expect(journal.people.list()[0]).not.toHaveProperty('goal')
    personGoals.save({ person, words: 'To coach', why: '', next: '' })
    expect(personGoals.list().map(({ words }) => words)).toEqual(['To coach', 'To lead a review'])
    expect(refusal(() => personGoals.reopen({ id: closed.id! }))).toBe('bad-request')
    personGoals.close({ person })
    expect(personGoals.reopen({ id: closed.id! })).toMatchObject({ words: 'To lead a review', steps: [step] })
    expect(journal.people.list()).toMatchObject([{ goal: 'To lead a review' }])
    expect(refusal(() => personGoals.reopen({ id: PersonGoalId.parse(randomUUID()) }))).toBe('not-found')
  })

  it('becomes one with that of another person when the two become one, with every step', async () => {
    const { journal } = await openJournal()
    const keep = journal.people.save({ alias: 'RK' }).id
    const gone = journal.people.save({ alias: 'R.' }).id
    const { personGoals, merging } = journal
    personGoals.save({ person: keep, words: 'To lead', why: 'A team', next: '' })
    personGoals.saveStep({ person: keep, step })
    personGoals.save({ person: gone, words: 'To coach', why: 'Asked twice', next: 'Pair up' })
    personGoals.saveStep({ person: gone, step: { ...step, day: '2026-03-03', level: 2 } })
    await merging.merge({ keep, gone })
    expect(personGoals.list()).toMatchObject([
      {
        person: keep,
        words: 'To lead\nTo coach',
        why: 'A team\nAsked twice',
        next: 'Pair up',
        steps: [{ level: 1 }, { level: 2 }],
      },
    ])
  })

  it('goes over as it is when only the other person has one', async () => {
    const { journal } = await openJournal()
    const keep = journal.people.save({ alias: 'RK' }).id
    const gone = journal.people.save({ alias: 'R.' }).id
    journal.personGoals.save({ person: gone, words: 'To coach', why: '', next: '' })
    journal.personGoals.saveStep({ person: gone, step })
    await journal.merging.merge({ keep, gone })
    expect(journal.personGoals.list()).toMatchObject([{ person: keep, words: 'To coach', steps: [step] }])
  })
})
