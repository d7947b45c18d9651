import { randomUUID } from 'node:crypto'
import { HeldId, type HunchId, HunchNoteId, type PersonId, TrackerId } from '../../shared/domain/ids.ts'
import type { Practice } from '../../shared/domain/practice.ts'
import type { OpenJournal } from './open-journal.ts'

const day = '2026-03-05'
const at = '2026-03-05T09:00:00.000Z'

/** A practice of the writer's own that names somebody in each of its texts. */
export const namingPractice = (name: string): Practice => ({
  id: 'my-own',
  version: 1,
  title: `Talk with ${name}`,
  tagline: `For ${name}`,
  aim: `Be with ${name}`,
  when: [`When ${name} calls`],
  minutes: 5,
  shortMinutes: 2,
  grade: 'own',
  evidence: `${name} says so`,
  steps: [
    {
      id: 'one',
      name: `${name}?`,
      stage: 'open',
      field: {
        kind: 'choice',
        options: [
          { id: 'a', label: name },
          { id: 'b', label: 'Else', hint: name },
        ],
      },
      prompt: `Ask ${name}`,
      why: `Because of ${name}`,
      sources: [],
      short: true,
    },
  ],
})

type Named = { person: PersonId; other: PersonId; hunch: HunchId; names: readonly [string, string] }

/** Names a person in every record of learning, of the loop and of practising. */
export function nameInRecords(
  { journal, database }: OpenJournal,
  { person, other, hunch, names }: Named,
): void {
  const [alias, word] = names
  const lesson = journal.lessons.save({ text: `${alias} is never late`, person })
  const { id } = lesson
  journal.lessons.look({ id, result: 'revised', text: `${word} is late`, because: `${alias} said` }, day)
  const goal = journal.goals.add({
    area: 'feedback',
    why: `${alias} asked`,
    whyNow: word,
    levels: { less: alias, now: alias, expected: `As ${alias}`, more: word },
    support: [person, other],
    experiment: `With ${alias}`,
    due: day,
  })
  journal.goals.addEvidence({ id: goal.id, evidence: { text: `${alias} saw it`, by: 'someone', day } })
  const inHand = { words: `${alias} wants to sing`, why: `${alias} said so`, next: `Ask ${word}` }
  const step = { level: 1, evidence: `${alias} hummed`, day } as const
  journal.personGoals.save({ person, ...inHand })
  journal.personGoals.saveStep({ person, step })
  journal.personGoals.close({ person })
  journal.personGoals.save({ person, ...inHand })
  journal.personGoals.saveStep({ person, step })
  journal.feedback.save({ direction: 'got', person, gist: `${alias} said so`, did: `Thanked ${word}`, day })
  const commitment = journal.commitments.save({
    people: [person, other],
    standard: `${alias} writes by seven`,
    agreedOn: day,
    agreedByBoth: true,
  })
  const standard = `${alias} writes by six`
  journal.commitments.look({ id: commitment.id, result: 'changed', standard }, day)
  for (const whose of [person, other]) {
    const pain = { person: whose, area: 'personal', told: true, day } as const
    journal.painPoints.save({ ...pain, text: `${alias} is alone at night`, fix: `Ask ${word}` })
  }
  const practice = journal.practices.save(namingPractice(alias))
  const { id: run } = journal.runs.start({ practice: practice.id, form: 'full' })
  journal.practices.save({ ...practice, tagline: `Again for ${word}` })
  const tracker = { name: `Calm with ${alias}`, kind: 'scale', low: alias, high: word } as const
  database.transaction(() => {
    const { tables } = journal
    tables.commitments.addMiss(commitment.id, { day, note: `${alias} forgot` })
    tables.hunchNotes.insert({ id: HunchNoteId.parse(randomUUID()), hunch, text: `${alias} rang`, at })
    const heldId = HeldId.parse(randomUUID())
    tables.held.insert({ id: heldId, person, text: `Dear ${alias}`, heldAt: at, until: at })
    const to = { run, entry: undefined, person, day }
    tables.traces.biasNote({ ...to, kinds: ['motive'], timing: 'after', strategy: `ask ${alias}` })
    const chosen = [{ name: 'start-mentor', option: 'missing', person }] as const
    tables.traces.choices({ ...to, step: 'mentor', chosen })
    tables.traces.act({ ...to, kind: 'credit', asked: 'asked' })
    tables.traces.session({ ...to, seat: 'coach', agreed: ['stays'], goal: `${alias} grows` })
    tables.traces.sessionReturn({ run, theirs: `${word} liked it`, next: day })
    tables.trackers.put({ ...tracker, id: TrackerId.parse(randomUUID()), min: 1, max: 5, hidden: false })
  })
}
