import type { Kept, MeasurePoint } from '../../../shared/domain/learning-kept.ts'
import type { MeasureName, Practice, Step } from '../../../shared/domain/practice.ts'
import type { KeptTracesTable } from '../tables/kept-traces.ts'

export type KeptParts = {
  table: KeptTracesTable
  /** a practice as it was worded in a version; nothing when it is not known any more */
  practiceOf: (id: string, version: number) => Practice | undefined
}

type OwnWords = Kept['options'][number]

const optionsOf = ({ writes, also, field }: Step): OwnWords[] =>
  field.kind === 'choice' || field.kind === 'multi'
    ? [writes, also].flatMap(record =>
        record === undefined
          ? []
          : field.options.map(({ id, label }) => ({ field: record, id, words: label })),
      )
    : []

/** What practices kept beside the words of their entries. What belongs to an entry in the trash is left out. */
export function kept({ table, practiceOf }: KeptParts) {
  /** What comes with the program is named by the window itself. */
  function ownOptions(): OwnWords[] {
    const found = new Map<string, OwnWords>()
    for (const { id, version } of table.wordings()) {
      const practice = practiceOf(id, version)
      if (practice?.grade !== 'own') continue
      for (const option of practice.steps.flatMap(optionsOf)) {
        const key = `${option.field} ${option.id}`
        if (!found.has(key)) found.set(key, option)
      }
    }
    return [...found.values()]
  }

  return {
    /** How much of each there is, from when to when, and the latest. */
    all: (): Kept => ({
      measures: table.measures(),
      options: ownOptions(),
      biases: table.biases(),
      acts: table.acts(),
      sessions: table.sessions(),
    }),

    /** The values of one measure, the earliest first. */
    measure: ({ name }: { name: MeasureName }): MeasurePoint[] => table.points(name),
  }
}
