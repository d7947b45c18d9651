import { addDays } from '../../../shared/domain/days.ts'
import { Basis, Cause, Outcome, type Weights } from '../../../shared/domain/hunch.ts'
import { type EntryId, HunchId } from '../../../shared/domain/ids.ts'
import type { RecordField } from '../../../shared/domain/practice.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { Making } from './making.ts'
import type { Told } from './read-answers.ts'
import { A_WEEK, belonging, type Finishing } from './run-entry.ts'

export type RunHunchesParts = Making & { hunches: HunchesTable }

/** Causes that were given points; nothing when none was. */
function weightsIn(told: Told, field: RecordField): Weights | undefined {
  for (const { answer } of told.writing(field)) {
    if (answer.kind !== 'weights') continue
    const shared = Object.entries(answer.weights).filter(([, points]) => points > 0)
    if (shared.length > 0) return Object.fromEntries(shared)
  }
  return undefined
}

/** A forecast that is whole: half a one is a note. */
type Whole = { statement: string; confidence: number; due: Day | undefined }

function forecastsIn(told: Told): Whole[] {
  return told
    .writing('hunch.forecasts')
    .flatMap(({ answer }) => (answer.kind === 'hunches' ? answer.items : []))
    .flatMap(({ statement, confidence, due }) =>
      statement.trim() === '' || confidence === undefined
        ? []
        : [{ statement: statement.trim(), confidence, due }],
    )
}

/** The statement and the confidence of the first explanation; without both there is none to seal. */
function firstIn(told: Told): Whole | undefined {
  const [statement, confidence] = [told.words('hunch.statement'), told.number('hunch.confidence')]
  if (statement === undefined || confidence === undefined) return undefined
  return { statement, confidence, due: told.day('hunch.due') }
}

/** Whether finishing these answers seals something. */
export const isSealing = (told: Told): boolean => firstIn(told) !== undefined || forecastsIn(told).length > 0

/** The hunches of a run: sealed with its opening, settled on coming back. */
export function runHunches({ hunches, now, newId }: RunHunchesParts) {
  function settled(id: HunchId): boolean {
    const hunch = hunches.get(id)
    return hunch === undefined || hunch.outcome !== undefined || hunch.letGoAt !== undefined
  }

  function settleFirst({ run, today }: Finishing, told: Told): void {
    if (run.hunch === undefined || settled(run.hunch)) return
    const outcome = Outcome.safeParse(told.option('hunch.outcome')).data
    if (outcome === undefined) {
      hunches.postpone(run.hunch, addDays(today, A_WEEK))
      return
    }
    const after = weightsIn(told, 'weights.after')
    const basis = Basis.safeParse(told.option('hunch.basis')).data ?? 'guess'
    if (after !== undefined) hunches.shareAfter(run.hunch, after)
    hunches.settle({ id: run.hunch, outcome, basis, at: now() })
  }

  function settleForecasts({ run, today }: Finishing, told: Told): void {
    const given = told
      .writing('hunch.resolutions')
      .flatMap(({ answer }) => (answer.kind === 'hunch-resolve' ? answer.items : []))
    for (const id of run.forecasts ?? []) {
      if (settled(id)) continue
      const { outcome, basis } = given.find(({ hunch }) => hunch === id) ?? {}
      if (outcome !== undefined && basis !== undefined) hunches.settle({ id, outcome, basis, at: now() })
      else if ((hunches.get(id)?.due ?? today) <= today) hunches.postpone(id, addDays(today, A_WEEK))
    }
  }

  return {
    /** Seals what was thought likely: the first explanation, and every forecast that is whole. */
    seal({ run, today }: Finishing, told: Told, entry: EntryId): { hunch?: HunchId; forecasts?: HunchId[] } {
      const write = (
        { statement, confidence, due }: Whole,
        more: { category: Cause; before?: Weights },
      ): HunchId => {
        const id = HunchId.parse(newId())
        hunches.insert({
          id,
          run: run.id,
          statement,
          confidence,
          due: due ?? told.day('hunch.due') ?? addDays(today, A_WEEK),
          sealedAt: now(),
          ...belonging({ entry, person: told.person }),
          ...more,
        })
        return id
      }
      const first = firstIn(told)
      const before = weightsIn(told, 'weights.before')
      const category = Cause.safeParse(told.option('hunch.category')).data ?? 'not-sure'
      const hunch = first && write(first, { category, ...(before === undefined ? {} : { before }) })
      const forecasts = forecastsIn(told).map(one => write(one, { category: 'not-sure' }))
      return {
        ...(hunch === undefined ? {} : { hunch }),
        ...(forecasts.length === 0 ? {} : { forecasts }),
      }
    },

    /** Writes how they turned out; what is too early is asked again in a week. */
    settle(finishing: Finishing, told: Told): void {
      settleFirst(finishing, told)
      settleForecasts(finishing, told)
    },

    /** Whether every hunch of a run that had any is settled. */
    isSettled: ({ run }: Finishing): boolean =>
      [...(run.hunch === undefined ? [] : [run.hunch]), ...(run.forecasts ?? [])].every(settled),
  }
}
