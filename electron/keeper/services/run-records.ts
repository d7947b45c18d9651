import { addDays } from '../../../shared/domain/days.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { Hunch } from '../../../shared/domain/hunch.ts'
import { EntryId, HunchId, type PersonId, PlanId } from '../../../shared/domain/ids.ts'
import type { PlanResult as Result } from '../../../shared/domain/plan.ts'
import { PlanResult } from '../../../shared/domain/plan.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { Day, Occurrence } from '../../../shared/domain/time.ts'
import type { EntriesTable } from '../tables/entries.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { Making } from './making.ts'
import { type IfThen, readAnswers, type Told } from './read-answers.ts'
import { tellOpening, tellReturn } from './tell-run.ts'
import { summarise } from './words.ts'

/** Days until something without a date of its own is asked about. */
const A_WEEK = 7

export type RunRecordsParts = Making & {
  entries: EntriesTable
  hunches: HunchesTable
  plans: PlansTable
  people: PeopleTable
  /** the computer's own clock and zone; the day comes with the request */
  clockFace: () => Pick<Occurrence, 'time' | 'zone'>
}

export type Finishing = { practice: Practice; run: Run; today: Day }

/** The records that a run makes. Nothing here opens a transaction: a run's records are made in one, by the caller. */
export function runRecords(parts: RunRecordsParts) {
  const { entries, hunches, plans, people, clockFace, now, newId } = parts
  const aliasOf = (person: PersonId): string | undefined => people.get(person)?.alias

  function makeEntry(
    { practice, run, today }: Finishing,
    { person, sealed }: { person?: PersonId; sealed: boolean },
  ): Entry {
    const at = now()
    const body = tellOpening({ practice, answers: run.answers, aliasOf }, { sealed })
    const { words, preview } = summarise(body)
    const alias = person === undefined ? undefined : aliasOf(person)
    const entry: Entry = {
      id: EntryId.parse(newId()),
      kind: 'practice',
      run: run.id,
      title: alias === undefined ? practice.title : `${practice.title} · ${alias}`,
      body,
      occurred: { day: today, ...clockFace() },
      createdAt: at,
      savedAt: at,
      revision: 1,
      words,
    }
    entries.insert({ entry, preview })
    if (person !== undefined) entries.link(entry.id, person)
    return entry
  }

  function makePlans({ run, today }: Finishing, wanted: readonly IfThen[], entry: EntryId | undefined): void {
    const person = run.hunch === undefined ? undefined : hunches.get(run.hunch)?.person
    for (const plan of wanted) {
      plans.insert({
        ...plan,
        id: PlanId.parse(newId()),
        run: run.id,
        due: addDays(today, A_WEEK),
        createdAt: now(),
        ...(entry === undefined ? {} : { entry }),
        ...(person === undefined ? {} : { person }),
      })
    }
  }

  function makeHunch({ run, today }: Finishing, told: Told, entry: EntryId): Hunch | undefined {
    const { statement, confidence, category, person, before, due } = told
    if (statement === undefined || confidence === undefined) return undefined
    const hunch: Hunch = {
      id: HunchId.parse(newId()),
      run: run.id,
      entry,
      statement,
      category: category ?? 'not-sure',
      confidence,
      due: due ?? addDays(today, A_WEEK),
      sealedAt: now(),
      ...(person === undefined ? {} : { person }),
      ...(before === undefined ? {} : { before }),
    }
    hunches.insert(hunch)
    return hunch
  }

  /** Asks about the plans of the opening: settles them, or asks again in a week when the talk has not happened yet. */
  function settlePlans({ run, today }: Finishing, told: string | undefined): void {
    if (told === undefined) return
    const result: Result | undefined = PlanResult.safeParse(told).data
    for (const plan of plans.openOf(run.id)) {
      if (result === undefined) plans.postpone(plan.id, addDays(today, A_WEEK))
      else plans.settle({ id: plan.id, result, at: now() })
    }
  }

  /** Writes how it turned out; too early, and it is asked again in a week. Says whether it is settled now. */
  function settleHunch({ run, today }: Finishing, { outcome, basis, after }: Told): boolean {
    if (run.hunch === undefined) return false
    if (outcome === undefined) {
      hunches.postpone(run.hunch, addDays(today, A_WEEK))
      return false
    }
    if (after !== undefined) hunches.shareAfter(run.hunch, after)
    hunches.settle({ id: run.hunch, outcome, basis: basis ?? 'guess', at: now() })
    return true
  }

  function append(finishing: Finishing, settled: boolean): void {
    const { practice, run, today } = finishing
    const entry = run.entry === undefined ? undefined : entries.get(run.entry)
    if (entry === undefined) return
    const added = tellReturn({ practice, answers: run.answers, aliasOf }, { day: today, settled })
    const body = { ...entry.body, blocks: [...entry.body.blocks, ...added] }
    const { words, preview } = summarise(body)
    entries.update({
      entry: { ...entry, body, words, savedAt: now(), revision: entry.revision + 1 },
      preview,
    })
  }

  return {
    /** Makes the entry, the sealed hunch and the plans of an opening. Without a sentence and a confidence there is no hunch. */
    open(finishing: Finishing): { entry: EntryId; hunch?: HunchId } {
      const { practice, run } = finishing
      const told = readAnswers(practice, run.answers)
      const sealed = told.statement !== undefined && told.confidence !== undefined
      const { person } = told
      const entry = makeEntry(finishing, { sealed, ...(person === undefined ? {} : { person }) })
      const hunch = makeHunch(finishing, told, entry.id)
      const made = { ...run, ...(hunch === undefined ? {} : { hunch: hunch.id }) }
      makePlans({ ...finishing, run: made }, told.plans, entry.id)
      return { entry: entry.id, ...(hunch === undefined ? {} : { hunch: hunch.id }) }
    },

    /** Writes what coming back found into the hunch, the plans and the entry. Says whether the hunch is settled now. */
    comeBack(finishing: Finishing): boolean {
      const told = readAnswers(finishing.practice, finishing.run.answers)
      settlePlans(finishing, told.planResult)
      const settled = settleHunch(finishing, told)
      makePlans(finishing, told.next, finishing.run.entry)
      append(finishing, settled)
      return settled
    },
  }
}
export type RunRecords = ReturnType<typeof runRecords>
