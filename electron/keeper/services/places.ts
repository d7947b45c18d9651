import { Fault } from '../../../shared/faults.ts'

/** A place on disk that the shell gave leave to, and how far the journal there had come when it was last closed. */
export type Place = {
  id: string
  path: string
  use: 'current' | 'new' | 'sample' | 'spare'
  lastSeen?: { vaultId: string; counter: number; at: string }
}

/** The places the keeper may touch. It knows no other path. */
export function places() {
  const known = new Map<string, Place>()
  let current: Place | undefined
  let sample: Place | undefined
  let spare: Place | undefined

  return {
    /** Adds a place. One for use as the current journal, the sample, or as spare, takes the place of an earlier one. */
    grant(place: Place): void {
      // No journal is ever made there.
      if (place.use === 'spare') spare = place
      else known.set(place.id, place)
      if (place.use === 'current') current = place
      if (place.use === 'sample') sample = place
    },

    /** Where the current journal lives; none before first run. */
    current: (): Place | undefined => current,

    /** Where words go that cannot be sealed beside their journal, if the shell gave such a folder. */
    spare: (): string | undefined => spare?.path,

    /** Where the sample journal goes. Fails with not-found when there is no such place. */
    sample(): Place {
      if (sample === undefined) throw new Fault('not-found')
      return sample
    },

    /** A place for a new journal. Fails with not-found when the shell never gave it. */
    byId(id: string): Place {
      const place = known.get(id)
      if (place === undefined) throw new Fault('not-found')
      return place
    },

    /** From here on the journal at this place is the current one. */
    choose(place: Place): void {
      current = place
    },
  }
}
export type Places = ReturnType<typeof places>
