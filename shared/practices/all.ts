import type { Practice } from '../domain/practice.ts'
import { positiveIntent } from './positive-intent.ts'

/** Every practice that comes with the program, in the order of the library. */
export const allPractices: readonly Practice[] = [positiveIntent]
