import type { Occurrence } from '../../../shared/domain/time.ts'
import type { FeedbackTable } from '../tables/feedback.ts'
import type { GoalsTable } from '../tables/goals.ts'
import type { KeptTracesTable } from '../tables/kept-traces.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { MarksTable } from '../tables/marks.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PersonGoalsTable } from '../tables/person-goals.ts'
import type { RunLinksTable } from '../tables/run-links.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { SelfChecksTable } from '../tables/self-checks.ts'
import type { TracedTable } from '../tables/traced.ts'
import type { TrackersTable } from '../tables/trackers.ts'
import type { Database } from '../vault/database.ts'
import { feedback } from './feedback.ts'
import { goalNumbers } from './goal-numbers.ts'
import { goals } from './goals.ts'
import { kept, type KeptParts } from './kept.ts'
import { lessons } from './lessons.ts'
import type { Making } from './making.ts'
import { moves } from './moves.ts'
import { personGoals } from './person-goals.ts'
import { recognition } from './recognition.ts'
import { selfChecks } from './self-checks.ts'
import { tracks } from './tracks.ts'

export type LearningParts = Making &
  Pick<KeptParts, 'practiceOf'> & {
    database: Database
    clockFace: () => Occurrence
    tables: {
      feedback: FeedbackTable
      goals: GoalsTable
      keptTraces: KeptTracesTable
      lessons: LessonsTable
      marks: MarksTable
      moves: MovesTable
      people: PeopleTable
      personGoals: PersonGoalsTable
      runLinks: RunLinksTable
      runs: RunsTable
      selfChecks: SelfChecksTable
      traced: TracedTable
      trackers: TrackersTable
    }
  }

/** Everything about learning, the writer's own and other people's, joined by hand. */
export const learning = ({ tables, clockFace, practiceOf, ...making }: LearningParts) => ({
  moves: moves({ ...making, ...tables, table: tables.moves }),
  lessons: lessons({ ...making, table: tables.lessons, clockFace }),
  goalNumbers: goalNumbers({ ...tables, database: making.database }),
  recognition: recognition(tables),
  goals: goals({ ...making, table: tables.goals, runs: tables.runs }),
  feedback: feedback({ ...making, table: tables.feedback }),
  selfChecks: selfChecks({ ...making, table: tables.selfChecks }),
  personGoals: personGoals({ ...making, ...tables }),
  tracks: tracks({ database: making.database, marks: tables.marks }),
  kept: kept({ table: tables.keptTraces, practiceOf }),
})
