import type { SampleJournal, SampleOrder } from './journal.ts'

/** A journal as somebody might have kept it. */
export function generateSample(_order: SampleOrder): SampleJournal {
  return {
    people: [],
    entries: [],
    about: [],
    runs: [],
    hunches: [],
    plans: [],
    contacts: [],
    planted: {
      overconfidence: [0, 0],
      followThrough: [0, 0],
      remoteShare: [0, 0],
      personFirst: [0, 0],
      gaps: [],
    },
  }
}
