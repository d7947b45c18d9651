import type { PersonGoalDraft } from '../../../shared/domain/learning-person.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import type { HeldThen, Kept } from '../../../shared/sample/kept.ts'
import { momentOf } from '../../../shared/sample/world.ts'
import type { Journal } from './journal.ts'

/** Sets the clock of the sample. */
type GoTo = (moment: Instant) => void

const evening = (day: Day): Instant => momentOf(day, '19:30')

function goalIn({ personGoals }: Journal, goal: Kept['goals'][number], goTo: GoTo): void {
  const { day, steps, closed, ...draft } = goal
  goTo(evening(day))
  const { person }: PersonGoalDraft = personGoals.save(draft)
  for (const step of steps) personGoals.saveStep({ person, step })
  if (closed === undefined) return
  goTo(evening(closed))
  personGoals.close({ person })
}

function heldIn({ heldWords }: Journal, { at, again, draft, later, fate }: HeldThen, goTo: GoTo): void {
  goTo(at)
  const { id } = heldWords.hold(draft)
  goTo(again)
  heldWords.look({
    id,
    urge: later,
    ...(fate === 'changed' ? { text: 'Could we talk about this tomorrow?' } : {}),
    ...(fate === 'thrown-away' ? {} : { copied: true }),
  })
  heldWords.throwAway(id)
}

/** An edge that is worked at, with the number the writer counts for it. */
function edgeIn(
  { goals, goalNumbers, trackers }: Journal,
  edge: NonNullable<Kept['edge']>,
  goTo: GoTo,
): void {
  const { day, evidence, ...draft } = edge
  goTo(evening(day))
  const { id } = goals.add(draft)
  for (const note of evidence) goals.addEvidence({ id, evidence: note })
  const [tracker] = trackers.list()
  if (tracker !== undefined) goalNumbers.set({ id, tracker: tracker.id })
}

/** What is kept without a practice, each to be done at its own moment by the services of the app, the earliest first. */
export function stepsOfKept(journal: Journal, kept: Kept, goTo: GoTo): { at: Instant; work: () => void }[] {
  const { feedback, selfChecks, painPoints } = journal
  const { edge } = kept
  return [
    ...kept.goals.map(goal => ({ at: evening(goal.day), work: () => goalIn(journal, goal, goTo) })),
    ...kept.held.map(held => ({ at: held.at, work: () => heldIn(journal, held, goTo) })),
    ...kept.feedback.map(draft => ({ at: evening(draft.day), work: () => void feedback.save(draft) })),
    ...kept.checks.map(check => ({ at: evening(check.day), work: () => void selfChecks.save(check) })),
    ...kept.pains.map(({ draft, easedOn }) => ({
      at: evening(draft.day),
      work: () => {
        const { id } = painPoints.save(draft)
        if (easedOn !== undefined) painPoints.ease(id, easedOn)
      },
    })),
    ...(edge === undefined ? [] : [{ at: evening(edge.day), work: () => edgeIn(journal, edge, goTo) }]),
  ]
}
