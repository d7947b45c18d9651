import type { DayRange, Insights } from '../../../shared/domain/insight.ts'
import { calibration } from '../../../shared/insights/calibration.ts'
import { holdRecord } from '../../../shared/insights/hold-record.ts'
import type { HunchesTable } from '../tables/hunches.ts'

/** Gathers the records that figures are made of; it computes nothing itself. */
export function insights({ hunches }: { hunches: HunchesTable }) {
  return {
    /** The figures over the hunches of a range of days. */
    look(range: DayRange): Insights {
      const all = hunches.outcomes()
      return { holds: holdRecord(all, range), calibration: calibration(all, range) }
    },
  }
}
