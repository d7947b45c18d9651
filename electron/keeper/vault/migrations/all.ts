import * as journal from './001-journal.ts'
import * as finding from './002-finding.ts'
import * as practising from './003-practising.ts'
import * as tending from './004-tending.ts'

/** One step of the schema: it makes its change with the statements it is lent, and nothing else. */
export type Migration = { number: number; up(run: (sql: string) => void): void }

/** Every step ever released, in order. A released step is never changed; a new one gets the next number. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, up: journal.up },
  { number: 2, up: finding.up },
  { number: 3, up: practising.up },
  { number: 4, up: tending.up },
]
