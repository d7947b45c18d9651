import type { Instant } from '../../../shared/domain/time.ts'

/** What every service that makes something is handed: the moment, and a fresh id that sorts after the ones before it. */
export type Making = { now: () => Instant; newId: () => string }
