import { addDays } from '../domain/days.ts'
import type { Entry } from '../domain/entry.ts'
import type { Hunch } from '../domain/hunch.ts'
import { EntryId, HunchId, PlanId, RunId } from '../domain/ids.ts'
import { firstNotebook } from '../domain/notebook.ts'
import type { Plan, PlanResult } from '../domain/plan.ts'
import type { Practice } from '../domain/practice.ts'
import type { Answer, Answers, Run } from '../domain/run.ts'
import { tellOpening, tellReturn } from '../practices/tell-run.ts'
import { checkTeller } from './check-answers.ts'
import type { DatedCheck } from './checks.ts'
import { clockOf, momentOf, occurredOn, planted, type World } from './world.ts'
import { wordsIn } from './writing.ts'

/** What one check leaves behind. */
export type CheckRecords = { entry: Entry; run: Run; hunch: Hunch; plans: Plan[] }

type Making = { world: World; check: DatedCheck; answers: Answers; returned: Answers; at: string }
type Ids = { entry: EntryId; run: RunId; hunch: HunchId }

/** A plan comes due in a week; the last ones are still open, and three days after that every other one is answered. */
function resultOf({ chance, between, days }: World, index: number): PlanResult | undefined {
  if (index + 7 > days - 4) return undefined
  if (chance.odds(0.1)) return 'let-go'
  if (!chance.odds(between(planted.followThrough, index))) return 'not'
  return chance.odds(0.14) ? 'changed' : 'done'
}

function planOf({ world, check, at }: Making, answer: Answer | undefined, ids: Ids): Plan[] {
  if (answer?.kind !== 'ifthen') return []
  const { dayAt, newId, chance } = world
  const due = addDays(dayAt(check.index), 7)
  const result = resultOf(world, check.index)
  const settled =
    result === undefined ? {} : { result, resolvedAt: momentOf(addDays(due, chance.between(0, 3)), '18:05') }
  return [
    {
      id: PlanId.parse(newId(at)),
      run: ids.run,
      entry: ids.entry,
      person: check.slots.p.id,
      when: answer.when,
      action: answer.action,
      due,
      createdAt: at,
      ...settled,
    },
  ]
}

function hunchOf({ check, answers, returned, at }: Making, ids: Ids, returnedAt: string | undefined): Hunch {
  const [story, before, after] = [answers['story'], answers['others'], returned['r_weights']]
  return {
    id: ids.hunch,
    run: ids.run,
    entry: ids.entry,
    person: check.slots.p.id,
    statement: story?.kind === 'text' ? story.text : '',
    category: check.category,
    confidence: check.confidence,
    due: check.due,
    sealedAt: at,
    ...(before?.kind === 'weights' ? { before: before.weights } : {}),
    ...(after?.kind === 'weights' ? { after: after.weights } : {}),
    ...(check.outcome === undefined || check.basis === undefined || returnedAt === undefined
      ? {}
      : { outcome: check.outcome, basis: check.basis, resolvedAt: returnedAt }),
  }
}

function entryOf(making: Making, practice: Practice, ids: Ids): Entry {
  const { world, check, answers, returned, at } = making
  const { blocks } = tellOpening({ practice, answers }, { sealed: true })
  const told = { practice, answers: { ...answers, ...returned } }
  const day = world.dayAt(check.index)
  const back = addDays(day, check.settled ?? 0)
  const all =
    check.settled === undefined ? blocks : [...blocks, ...tellReturn(told, { day: back, settled: true })]
  return {
    id: ids.entry,
    kind: 'practice',
    run: ids.run,
    title: `${practice.title} · ${check.slots.p.alias}`,
    body: { version: 1, blocks: all },
    occurred: occurredOn(day, clockOf(at)),
    createdAt: at,
    savedAt: at,
    notebook: firstNotebook,
    tags: [],
    people: [check.slots.p.id],
    starred: false,
    pinned: false,
    addenda: [],
    revision: check.settled === undefined ? 1 : 2,
    words: wordsIn(all),
  }
}

/** Puts every check into records: its run, entry, hunch and plans. */
export function checkRecords(world: World, practice: Practice): (check: DatedCheck) => CheckRecords {
  const teller = checkTeller(world)
  const { newId, dayAt, clock } = world

  return check => {
    const at = momentOf(dayAt(check.index), clock())
    const answers = teller.opening(check)
    const returned = teller.coming(check)
    const making = { world, check, answers, returned, at }
    const ids = {
      entry: EntryId.parse(newId(at)),
      run: RunId.parse(newId(at)),
      hunch: HunchId.parse(newId(at)),
    }
    const returnedAt =
      check.settled === undefined ? undefined : momentOf(addDays(dayAt(check.index), check.settled), '18:10')
    const last = returnedAt === undefined ? 'r_talk' : 'r_next'
    const run: Run = {
      id: ids.run,
      practice: practice.id,
      practiceVersion: practice.version,
      form: check.form,
      state: returnedAt === undefined ? 'waiting' : 'finished',
      at: last,
      answers: { ...answers, ...returned },
      startedAt: at,
      savedAt: returnedAt ?? at,
      entry: ids.entry,
      hunch: ids.hunch,
    }
    return {
      entry: entryOf(making, practice, ids),
      run,
      hunch: hunchOf(making, ids, returnedAt),
      plans: planOf(making, answers['plan'], ids),
    }
  }
}
