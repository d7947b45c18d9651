import { addDays } from '../../../shared/domain/days.ts'
import type { Hunch } from '../../../shared/domain/hunch.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Week } from '../../../shared/domain/week.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import type { EntryLinesTable } from '../tables/entry-lines.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { RunsTable } from '../tables/runs.ts'

export type WeekParts = {
  lines: EntryLinesTable
  contacts: ContactsTable
  hunches: HunchesTable
  lessons: LessonsTable
  runs: RunsTable
  practiceOf: (id: string, version: number) => Practice | undefined
}

/** Entries and lessons that are told of one by one. */
const FEW = 5

/** The week of the writer as this journal tells it. */
export function weeks({ lines, contacts, hunches, lessons, runs, practiceOf }: WeekParts) {
  function calledBy({ id, person, run: of }: Hunch): Week['opened'][number] {
    const run = of === undefined ? undefined : runs.get(of)
    const practice = run && practiceOf(run.practice, run.practiceVersion)?.title
    return {
      id,
      ...(person === undefined ? {} : { person }),
      ...(practice === undefined ? {} : { practice }),
    }
  }

  return {
    /** The seven days up to this one. What is sealed is named without its words. */
    week(today: Day): Week {
      const range = { from: addDays(today, -6), to: today }
      const since = `${range.from}T00:00:00.000Z`
      const talks = contacts.between(range)
      const days = lines.days(range)
      return {
        ...range,
        entries: {
          count: days.reduce((sum, { entries }) => sum + entries, 0),
          latest: lines.page({ filter: range, limit: FEW }),
        },
        talks: { count: talks.length, people: [...new Set(talks.flatMap(({ people }) => people))] },
        lessons: lessons
          .all()
          .filter(({ createdAt, letGoAt }) => createdAt >= since && letGoAt === undefined)
          .map(({ id, text }) => ({ id, text }))
          .slice(0, FEW),
        settled: {
          outcomes: hunches.settledSince(since).flatMap(({ outcome }) => outcome ?? []),
          letGo: hunches.letGoSince(since).length,
        },
        opened: hunches
          .open()
          .filter(({ sealedAt }) => sealedAt >= since)
          .map(calledBy),
      }
    },
  }
}
