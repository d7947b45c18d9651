import type { Labelled } from './labelled.ts'

/** To be written by somebody who has not seen the rules of shared/lens; its figures are the ones reported. */
export const labelledB: readonly Labelled[] = []
