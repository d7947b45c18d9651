import { addDays } from '../../../shared/domain/days.ts'
import { dueOf, type FollowUp, type FollowUps, type HunchFollowUp } from '../../../shared/domain/follow-up.ts'
import type { Hunch } from '../../../shared/domain/hunch.ts'
import type { PersonId, RunId } from '../../../shared/domain/ids.ts'
import type { HunchNote } from '../../../shared/domain/loop.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { CommitmentsTable } from '../tables/commitments.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { HunchNotesTable } from '../tables/hunch-notes.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { PainPointsTable } from '../tables/pain-points.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { RunsTable } from '../tables/runs.ts'
import { isToComeBackTo, returnAsking } from './asked-with-return.ts'
import { dueLearning, type DueLearningParts } from './due-learning.ts'
import { hasHunch, lettingRunsGo, type LettingGoParts } from './letting-runs-go.ts'

export type FollowUpsParts = Omit<DueLearningParts, 'aliasOf' | 'isWaiting'> &
  LettingGoParts & {
    hunches: HunchesTable
    hunchNotes: HunchNotesTable
    plans: PlansTable
    moves: MovesTable
    commitments: CommitmentsTable
    painPoints: PainPointsTable
    people: PeopleTable
    runs: RunsTable
  }

const byDue = (one: FollowUp, other: FollowUp): number => dueOf(one).localeCompare(dueOf(other))

const settledAt = (followUp: FollowUp): string => {
  if (followUp.kind === 'hunch') return followUp.hunch.resolvedAt ?? followUp.hunch.letGoAt ?? ''
  return followUp.kind === 'plan' ? (followUp.plan.resolvedAt ?? '') : ''
}
const lastSettledFirst = (one: FollowUp, other: FollowUp): number =>
  settledAt(other).localeCompare(settledAt(one))

/** A settled plan whose page was deleted for good has none. */
const hasWords = (plan: Plan): boolean => plan.when !== '' || plan.action !== ''

/** Runs that are come back to on a day of their own: what has a hunch is called by that, but for the day after. */
const runsWaiting = (
  { runs, goals, practiceOf }: Pick<FollowUpsParts, 'runs' | 'goals' | 'practiceOf'>,
  plansOf: PlansOf,
): FollowUp[] => {
  // An edge asks by itself, and leads to its practice.
  const edges = new Set(goals.open().map(({ run }) => run))
  return runs.toComeBackTo().flatMap((run): FollowUp[] => {
    const { id, practice: of, practiceVersion, startedAt, due } = run
    if (due === undefined || edges.has(id)) return []
    const guess = hasHunch(run) ? { hasHunch: true as const } : {}
    const known = practiceOf(of, practiceVersion)
    const called = known === undefined ? {} : { title: known.title }
    return [{ kind: 'run', run: { id, practice: of, startedAt }, ...called, due, ...guess, ...plansOf(id) }]
  })
}

type PlansOf = (run: RunId | undefined) => { plans?: Plan[] }

/** The open plans that ask by themselves, and those that are asked about when their practice is come back to. */
function plansWaiting(parts: FollowUpsParts): { alone: Plan[]; plansOf: PlansOf } {
  const all = parts.plans.open().map(plan => ({ plan, run: returnAsking(plan, parts)?.id }))
  return {
    alone: all.flatMap(({ plan, run }) => (run === undefined ? [plan] : [])),
    plansOf(run) {
      const plans = run === undefined ? [] : all.filter(one => one.run === run).map(({ plan }) => plan)
      return plans.length === 0 ? {} : { plans }
    },
  }
}

const movesWaiting = (moves: MovesTable): FollowUp[] =>
  moves
    .waiting()
    .flatMap((move): FollowUp[] => (move.due === undefined ? [] : [{ kind: 'move', move, due: move.due }]))

const agreementsWaiting = (commitments: CommitmentsTable): FollowUp[] =>
  commitments
    .open()
    .flatMap((commitment): FollowUp[] =>
      commitment.review === undefined ? [] : [{ kind: 'agreement', commitment, due: commitment.review }],
    )

const painsWaiting = (painPoints: PainPointsTable): FollowUp[] =>
  painPoints
    .waiting()
    .flatMap((pain): FollowUp[] =>
      pain.due === undefined ? [] : [{ kind: 'pain-point', pain, due: pain.due }],
    )

/** Everything that asks to be looked at again. */
export function followUps(parts: FollowUpsParts) {
  const { hunches, hunchNotes, plans, moves, people, runs } = parts
  const practice = (run: RunId | undefined): { practice?: string } => {
    const of = run === undefined ? undefined : runs.get(run)?.practice
    return of === undefined ? {} : { practice: of }
  }

  function gather() {
    const aliases = new Map(people.all().map(({ id, alias }) => [id, alias]))
    const notes = hunchNotes.byHunch()
    const aliasOf = (person: PersonId): string | undefined => aliases.get(person)
    const alias = (person: PersonId | undefined): { alias?: string } => {
      const name = person === undefined ? undefined : aliasOf(person)
      return name === undefined ? {} : { alias: name }
    }
    const ofHunch = (hunch: Hunch): HunchFollowUp => {
      const { statement: _, category: __, confidence: ___, before: ____, after: _____, ...shown } = hunch
      const added = notes.get(hunch.id)
      return {
        kind: 'hunch',
        hunch: shown,
        ...alias(hunch.person),
        ...practice(hunch.run),
        ...(added === undefined ? {} : { notes: added }),
      }
    }
    return {
      aliasOf,
      ofHunch,
      ofPlan: (plan: Plan): FollowUp => ({ kind: 'plan', plan, ...alias(plan.person) }),
    }
  }

  function waitingOn(today: Day): FollowUp[] {
    const { ofHunch, ofPlan, aliasOf } = gather()
    const { alone, plansOf } = plansWaiting(parts)
    return [
      ...hunches.open().map(hunch => ({ ...ofHunch(hunch), ...plansOf(hunch.run) })),
      ...alone.map(ofPlan),
      ...runsWaiting(parts, plansOf),
      ...movesWaiting(moves),
      ...agreementsWaiting(parts.commitments),
      ...painsWaiting(parts.painPoints),
      ...dueLearning(today, { ...parts, aliasOf, isWaiting: run => isToComeBackTo(runs.get(run)) }),
    ]
  }

  return {
    /**
     * What waits, by the writer's own day: due before today, today, after today, each the earliest first; and what was
     * settled or let go in the last seven days, the latest first. The words of a hunch are not among it.
     */
    list(today: Day): FollowUps {
      const { ofHunch, ofPlan } = gather()
      const waiting = waitingOn(today).toSorted(byDue)
      const since = `${addDays(today, -7)}T00:00:00.000Z`
      return {
        overdue: waiting.filter(one => dueOf(one) < today),
        due: waiting.filter(one => dueOf(one) === today),
        later: waiting.filter(one => dueOf(one) > today),
        settled: [
          ...hunches.settledSince(since).map(ofHunch),
          ...hunches.letGoSince(since).map(ofHunch),
          ...plans.settledSince(since).filter(hasWords).map(ofPlan),
        ].toSorted(lastSettledFirst),
      }
    },

    /** These hunches as they may be shown while they are open: without their words. */
    ofHunches: (list: readonly Hunch[]): HunchFollowUp[] => list.map(gather().ofHunch),

    /** How many follow-ups are due today or before; with `since`, of those alone that are due after that day. */
    waiting: (today: Day, since: Day = ''): number =>
      waitingOn(today).filter(one => dueOf(one) <= today && dueOf(one) > since).length,

    /** Whether something that a run sealed was let go without an outcome, and what was noted of that, the oldest first. */
    lettingGo(id: RunId): { isLetGo: boolean; notes: HunchNote[] } {
      const run = runs.get(id)
      const sealed = [...(run?.hunch === undefined ? [] : [run.hunch]), ...(run?.forecasts ?? [])]
      const gone = sealed.filter(hunch => hunches.get(hunch)?.letGoAt !== undefined)
      const notes = hunchNotes.byHunch()
      return { isLetGo: gone.length > 0, notes: gone.flatMap(hunch => notes.get(hunch) ?? []) }
    },

    ...lettingRunsGo(parts),
  }
}
export type FollowUpService = ReturnType<typeof followUps>
