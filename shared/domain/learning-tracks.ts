import * as z from 'zod'
import type { EdgeArea } from './learning.ts'

/** Who a track is for. */
export const Track = z.enum(['new', 'experienced'])
export type Track = z.infer<typeof Track>

/** The steps of each track, in their order; a step is taken by writing an edge about it. */
export const TRACK_STEPS = {
  new: ['network', 'develop', 'account', 'drive', 'empathy'],
  experienced: ['communicate', 'foresee', 'careers', 'let-go', 'own-gaps'],
} as const satisfies Record<Track, readonly EdgeArea[]>
