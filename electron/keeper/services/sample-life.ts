import type { Run } from '../../../shared/domain/run.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import { practices } from '../../../shared/practices/registry.ts'
import { chanceOf } from '../../../shared/sample/chance.ts'
import type { Go, GoPart } from '../../../shared/sample/tale.ts'
import type { SampleJournal } from '../../../shared/sample/journal.ts'
import { clockOf, idsOf, momentOf, occurredOn } from '../../../shared/sample/world.ts'
import type { Database } from '../vault/vault.ts'
import { type Journal, journalOver } from './journal.ts'
import { stepsOfKept } from './sample-kept.ts'
import { samplePicture, SIZE } from './sample-picture.ts'

type SampleStep = { at: Instant; work: () => void }

const SEED = 7

/** Answers the part in hand, with how what was forecast turned out, and ends it. */
function answer({ runs }: Journal, run: Run, { answers, forecasts, day }: GoPart): Run {
  const { forecasts: known = [] } = run
  const all =
    forecasts === undefined
      ? answers
      : {
          ...answers,
          [forecasts.step]: {
            kind: 'hunch-resolve' as const,
            items: known.map(hunch => ({ hunch, outcome: forecasts.outcome, basis: 'saw' as const })),
          },
        }
  const last = Object.keys(all).at(-1) ?? run.at
  runs.save({ id: run.id, at: last, answers: { ...run.answers, ...all } })
  return runs.finish({ id: run.id, today: day })
}

function stepsOfGo(journal: Journal, go: Go): SampleStep[] {
  let begun: Run | undefined
  const opening: SampleStep = {
    at: go.at,
    work: () => {
      begun = answer(journal, journal.runs.start({ practice: go.practice, form: go.form }), go)
    },
  }
  const later = [go.night, go.back].flatMap(part =>
    part === undefined
      ? []
      : [
          {
            at: part.at,
            work: () => {
              if (begun !== undefined) answer(journal, journal.runs.startReturn(begun.id), part)
            },
          },
        ],
  )
  return [opening, ...later]
}

/** A picture of a whiteboard, in the last entry that the writer wrote freely. */
function pictureIn({ images, entries }: Journal, sample: SampleJournal): void {
  const free = sample.entries.filter(({ kind }) => kind === 'free')
  const entry = free.at(-6) ?? free.at(-1)
  if (entry === undefined) return
  const bytes = samplePicture()
  const { id } = images.begin({ type: 'image/png', bytes: bytes.length, ...SIZE })
  images.addPart({ id, part: 0, bytes })
  images.finish(id)
  const { id: known, title, body, occurred, notebook, people, tags, revision } = entries.get(entry.id)
  const blocks = [...body.blocks, { kind: 'image' as const, image: id, alt: 'Three boxes on a whiteboard' }]
  entries.save({
    id: known,
    base: revision,
    title,
    body: { version: 1, blocks },
    occurred,
    notebook,
    people,
    tags,
  })
  entries.leave(known)
}

/** Two things that the writer counts, with every third entry of the last year. */
function countsIn({ trackers, tables }: Journal, sample: SampleJournal): void {
  const chance = chanceOf(SEED)
  const asked = trackers.save({
    name: 'Questions asked before an answer',
    kind: 'count',
    min: 0,
    max: 20,
    low: '',
    high: '',
    hidden: false,
  })
  const calm = trackers.save({
    name: 'Calm',
    kind: 'scale',
    min: 1,
    max: 5,
    low: 'hurried',
    high: 'calm',
    hidden: false,
  })
  for (const [at, { id, kind }] of sample.entries.slice(-160).entries()) {
    if (kind !== 'free' || at % 3 !== 0) continue
    tables.trackers.setValues(id, { [asked.id]: chance.between(0, 6), [calm.id]: chance.between(2, 5) })
  }
}

/** What was agreed with two people, and a miss of one of them. */
function agreementsIn({ commitments }: Journal, { people, contacts }: SampleJournal): void {
  const [first, second] = people
  const days = contacts.map(({ day }) => day)
  const [agreedOn, missedOn] = [days.at(-120) ?? days[0], days.at(-40) ?? days.at(-1)]
  if (first === undefined || second === undefined || agreedOn === undefined || missedOn === undefined) return
  const agreed = { agreedOn, agreedByBoth: true }
  commitments.save({
    ...agreed,
    people: [first.id],
    standard: 'What is promised for Friday is there, or is said by Wednesday.',
  })
  const { id } = commitments.save({
    ...agreed,
    people: [second.id],
    standard: 'Calls end five minutes before the hour.',
  })
  commitments.miss(id, { day: missedOn, note: 'Two calls ran over.' })
}

/** What a practice taught is looked at again on each of its days, as the sample's own lessons are: once it was worded anew. */
function looksIn({ lessons }: Journal, sample: SampleJournal, goTo: (day: Day) => void): void {
  const own = new Set(sample.lessons.map(({ id }) => id))
  const last = (sample.entries.at(-1)?.createdAt ?? '').slice(0, 10)
  for (const { id, text, due: first } of lessons.list().filter(one => !own.has(one.id))) {
    let looks = 0
    for (let due = first; due !== undefined && due <= last;) {
      goTo(due)
      looks += 1
      const look =
        looks === 2
          ? {
              id,
              result: 'revised' as const,
              text: `${text} In writing.`,
              because: 'Twice it was said and not heard.',
            }
          : { id, result: 'still-true' as const }
      ;({ due } = lessons.look(look, due))
    }
  }
}

/**
 * What else happened in the sample journal, to be done one after the other by the services that a person's own hands would
 * use, each at its own moment: goes at other practices, a picture, what is counted, what was agreed.
 */
export function sampleLife(sample: SampleJournal, database: Database): SampleStep[] {
  let at: Instant = sample.entries[0]?.createdAt ?? ''
  const chance = chanceOf(SEED)
  const newId = idsOf(chance)
  const journal = journalOver(database, {
    now: () => at,
    newId: () => newId(at),
    clockFace: () => occurredOn(at.slice(0, 10), clockOf(at)),
    builtIn: practices,
    chance: chance.next,
    room: () => Number.MAX_SAFE_INTEGER,
    pause: () => Promise.resolve(),
    onRetold: () => undefined,
  })
  const last = sample.entries.at(-1)?.createdAt ?? at
  const steps = [
    { at, work: () => countsIn(journal, sample) },
    ...sample.goes.flatMap(go => stepsOfGo(journal, go)),
    ...stepsOfKept(journal, sample.kept, moment => {
      at = moment
    }),
    { at: last, work: () => pictureIn(journal, sample) },
    { at: last, work: () => agreementsIn(journal, sample) },
    {
      at: last,
      work: () => {
        looksIn(journal, sample, day => {
          at = momentOf(day, '08:40')
        })
      },
    },
  ].toSorted((one, other) => one.at.localeCompare(other.at))
  return steps.map(step => ({
    at: step.at,
    work: () => {
      at = step.at
      step.work()
    },
  }))
}
