import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PersonPage } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import type { FeedbackTable } from '../tables/feedback.ts'
import type { GroupsTable } from '../tables/groups.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PeopleLinesTable } from '../tables/people-lines.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { FollowUpService } from './follow-ups.ts'

export type PersonPageParts = {
  people: PeopleTable
  peopleLines: PeopleLinesTable
  groups: GroupsTable
  contacts: ContactsTable
  hunches: HunchesTable
  plans: PlansTable
  moves: MovesTable
  lessons: LessonsTable
  feedback: FeedbackTable
  followUps: FollowUpService
}

/** Conversations that the page tells of. */
const TALKS = 50

/**
 * Everything of one person but the entries, each list newest first. The first guess of an open hunch is not among it: it
 * comes as a follow-up, without its words. Fails with not-found.
 */
export function personPage(parts: PersonPageParts, { id, today }: { id: PersonId; today: Day }): PersonPage {
  const person = parts.people.get(id)
  if (person === undefined) throw new Fault('not-found')
  const hunches = parts.hunches.about(id)
  const lastTalk = parts.contacts.lastTalk(id, today)
  const load = parts.peopleLines.toldLoad(id)
  return {
    person,
    groups: parts.groups.of(id),
    entries: parts.peopleLines.tally(id),
    ...(lastTalk === undefined ? {} : { lastTalk }),
    ...(load === undefined ? {} : { load }),
    talks: parts.contacts.of(id, { until: today, limit: TALKS }),
    open: parts.followUps.ofHunches(
      hunches.filter(({ outcome, letGoAt }) => outcome === undefined && letGoAt === undefined),
    ),
    settled: hunches.filter(({ outcome, letGoAt }) => outcome !== undefined || letGoAt !== undefined),
    plans: parts.plans.about(id),
    moves: parts.moves.of(id),
    lessons: parts.lessons.of(id),
    feedback: parts.feedback.of(id),
  }
}
