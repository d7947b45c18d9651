import { KEEPING } from './004-keeping.ts'
import { LEARNING } from './004-learning.ts'
import { LOOP } from './004-loop.ts'
import { PEOPLE } from './004-people.ts'
import { PRACTICES } from './004-practices.ts'

/**
 * Schema 4: what it takes to tend what schema 3 began, from the rhythm of talks to steps towards a goal. Nothing of earlier
 * schemas is lost. What erasing a person must reach is in tables/texts.ts and tables/person-links.ts.
 */
export function up(run: (sql: string) => void): void {
  for (const statement of [...PEOPLE, ...LEARNING, ...LOOP, ...PRACTICES, ...KEEPING]) run(statement)
}
