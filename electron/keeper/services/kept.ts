import type { Kept, MeasurePoint } from '../../../shared/domain/learning-kept.ts'
import type { MeasureName } from '../../../shared/domain/practice.ts'
import type { KeptTracesTable } from '../tables/kept-traces.ts'

/** What practices kept beside the words of their entries. What belongs to an entry in the trash is left out. */
export function kept({ table }: { table: KeptTracesTable }) {
  return {
    /** How much of each there is, from when to when, and the latest. */
    all: (): Kept => ({
      measures: table.measures(),
      biases: table.biases(),
      acts: table.acts(),
      sessions: table.sessions(),
    }),

    /** The values of one measure, the earliest first. */
    measure: ({ name }: { name: MeasureName }): MeasurePoint[] => table.points(name),
  }
}
