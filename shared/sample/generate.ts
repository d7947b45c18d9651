import { type Contact, ContactMode } from '../domain/contact.ts'
import { ContactId, RunId } from '../domain/ids.ts'
import type { Run } from '../domain/run.ts'
import { positiveIntent } from '../practices/positive-intent.ts'
import { contactsBeyond } from './beyond.ts'
import { checkTeller } from './check-answers.ts'
import { checkRecords } from './check-records.ts'
import { checksOf } from './checks.ts'
import type { Planted, SampleJournal, SampleOrder } from './journal.ts'
import { dress } from './dress.ts'
import { goesOf } from './goes.ts'
import { keptOf } from './kept.ts'
import { labelsOf } from './labels.ts'
import { lessonsOf, movesOf } from './learning.ts'
import { momentOf, planted, type World, worldOf } from './world.ts'
import { freeEntries } from './writing.ts'

/** Who was talked with: on workdays, outside the gaps, as often as each gets attention. */
function contactsOf(world: World): Contact[] {
  const { days, weekday, gaps, chance, someone, dayAt, newId } = world
  return Array.from({ length: days }, (_, index) => index).flatMap(index => {
    const isWeekend = weekday(index) === 0 || weekday(index) === 6
    if (isWeekend || gaps.some(([from, to]) => index >= from && index <= to)) return []
    return Array.from({ length: chance.between(1, 3) }, () => {
      const { id, place } = someone(index)
      const mode = chance.weighted(
        place === 'remote' ? { video: 5, call: 1, chat: 2 } : { room: 6, video: 1, chat: 1 },
        ContactMode.enum.video,
      )
      const day = dayAt(index)
      return { id: ContactId.parse(newId(momentOf(day, '12:00'))), people: [id], day, mode }
    })
  })
}

/** The share of attention that people who work remotely get at a moment. */
function remoteShare({ present, between }: World, index: number): number {
  const draws = present(index).map(({ place, draw }) => ({ place, weight: between(draw, index) }))
  const sum = (of: typeof draws): number => of.reduce((total, { weight }) => total + weight, 0)
  return sum(draws.filter(({ place }) => place === 'remote')) / sum(draws)
}

function plantedIn(world: World): Planted {
  const { days, gaps, dayAt } = world
  return {
    ...planted,
    remoteShare: [remoteShare(world, 0), remoteShare(world, days)],
    gaps: gaps.map(([from, to]) => [dayAt(from), dayAt(to)]),
  }
}

/** A check left in the middle yesterday evening, so that there is something to go on with. */
function unfinished(world: World): Run {
  const { days, dayAt, newId, someone, topic } = world
  const p = someone(days)
  const slots = { p, q: someone(days, p), t: topic() }
  const answers = checkTeller(world).opening({
    form: 'full',
    slots,
    category: 'external',
    confidence: 60,
    due: dayAt(days),
    cause: 'external',
  })
  const startedAt = momentOf(dayAt(days - 1), '20:40')
  const answered = ['gate', 'who', 'facts', 'agreed']
  return {
    id: RunId.parse(newId(startedAt)),
    practice: positiveIntent.id,
    practiceVersion: positiveIntent.version,
    form: 'full',
    state: 'answering',
    at: 'story',
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => answered.includes(id))),
    startedAt,
    savedAt: momentOf(dayAt(days - 1), '20:48'),
  }
}

/**
 * The journal of a manager of eight, as somebody might have kept it: the same for the same order, with a truth planted in it
 * that figures can be tested against. At scale 1 some 150 entries and 40 countable hunches a year.
 */
export function generateSample(order: SampleOrder): SampleJournal {
  const world = worldOf(order)
  const free = freeEntries(world)
  const checks = checksOf(world).map(checkRecords(world, positiveIntent))
  const labels = labelsOf(world, order.seed)
  const dressed = dress(world, labels, free)
  const entries = [...dressed.map(({ entry }) => entry), ...checks.map(({ entry }) => entry)]
  const told = entries.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
  return {
    people: labels.people,
    groups: labels.groups,
    notebooks: Object.values(labels.notebooks),
    tags: labels.tags,
    entries: told,
    versions: dressed.flatMap(one => one.versions),
    runs: [...checks.map(({ run }) => run), unfinished(world)],
    hunches: checks.map(({ hunch }) => hunch),
    plans: checks.flatMap(({ plans }) => plans),
    contacts: [...contactsOf(world), ...contactsBeyond(world, labels)].toSorted((one, other) =>
      one.day.localeCompare(other.day),
    ),
    moves: movesOf(world),
    lessons: lessonsOf(world, told),
    goes: goesOf(world, labels.outsiders),
    kept: keptOf(world, labels),
    planted: plantedIn(world),
  }
}
