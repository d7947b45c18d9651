import { Track } from '../../../shared/domain/learning-tracks.ts'
import type { MarksTable } from '../tables/marks.ts'
import { read } from '../tables/row.ts'
import type { Database } from '../vault/database.ts'

/** Which track the writer follows, if any. Nothing else is kept of it: its steps are taken by writing edges. */
export function tracks({ database, marks }: { database: Database; marks: MarksTable }) {
  return {
    /** The track that is followed. */
    get(): { track?: Track } {
      const track = marks.get('track')
      return track === undefined ? {} : { track: read(Track, track) }
    },

    /** Follows this track from now on, or none. */
    follow: ({ track }: { track?: Track | undefined }): void =>
      database.transaction(() => (track === undefined ? marks.clear('track') : marks.set('track', track))),
  }
}
