import { readImageHeader } from '../../../shared/domain/image-header.ts'
import { type Image, IMAGE_LIMIT, IMAGE_PART } from '../../../shared/domain/image.ts'
import { ImageId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import type { ImagesTable } from '../tables/images.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

type ImagesParts = Making & {
  database: Database
  table: ImagesTable
  /** how many bytes more the disk takes */
  room: () => number
  /** lets whoever waits have their turn between two steps */
  pause: () => Promise<void>
}
type Announced = Pick<Image, 'type' | 'bytes' | 'width' | 'height'>

/** So long a picture may wait for the entry that shows it: words may be sealed, or taken back by the writer and put in again. */
const PATIENCE = 24 * 60 * 60 * 1000

/** What stays free beside a picture that comes in: room for words, and for taking the picture away again. */
const SPARE = 4_000_000

/** A picture may be stored on its side, with a note that it be turned. */
const sameSize = (
  one: { width: number; height: number },
  other: { width: number; height: number },
): boolean =>
  (one.width === other.width && one.height === other.height) ||
  (one.width === other.height && one.height === other.width)

/** Pictures of the vault, stored and given part by part, each part one short step. */
export function images({ database, table, now, newId, room, pause }: ImagesParts) {
  /** Whose parts are coming just now; what is unfinished otherwise was given up. */
  const underway = new Set<ImageId>()

  function requireUnderway(id: ImageId): Image {
    const image = underway.has(id) ? table.unfinished(id) : undefined
    if (image === undefined) throw new Fault('not-found')
    return image
  }

  function requireImage(id: ImageId): Image {
    const image = table.get(id)
    if (image === undefined) throw new Fault('not-found')
    return image
  }

  /** What was stored is the picture that was announced. */
  function check(image: Image): void {
    const { id, parts, bytes } = image
    const stored = table.stored(id)
    if (stored.parts !== parts || stored.bytes !== bytes) throw new Fault('bad-request')
    const first = [table.part(id, 0), table.part(id, 1)].filter(part => part !== undefined)
    const header = readImageHeader(Buffer.concat(first))
    if (header?.type !== image.type || !sameSize(header, image)) throw new Fault('picture-unreadable')
  }

  /** One short step of taking strays away. */
  function removeStep(id: ImageId): boolean {
    return database.transaction(() => {
      if (table.removeLastPart(id)) return true
      table.remove(id)
      return false
    })
  }

  /**
   * Takes away, in short steps with a pause after each, what was given up or released, and pictures that have belonged to
   * no entry for a day. Fails with vault-locked when the journal is closed meanwhile, with disk-full.
   */
  async function removeStrays(): Promise<void> {
    const before = new Date(Date.parse(now()) - PATIENCE).toISOString()
    for (const id of table.strays(before)) {
      if (underway.has(id)) continue
      while (removeStep(id)) await pause()
    }
  }

  return {
    /** Makes room for a picture whose parts follow. Fails with picture-too-large, disk-full. */
    begin(image: Announced): { id: ImageId } {
      if (image.bytes > IMAGE_LIMIT) throw new Fault('picture-too-large')
      // A picture that fills the disk half way would leave no room for words, and hardly any for taking it away again.
      if (image.bytes + SPARE > room()) throw new Fault('disk-full')
      const id = ImageId.parse(newId())
      const parts = Math.ceil(image.bytes / IMAGE_PART)
      database.transaction(() => table.insert({ ...image, id, parts }, now()))
      underway.add(id)
      return { id }
    },

    /**
     * Adds the next part; each but the last is IMAGE_PART long. Fails with not-found, bad-request when it is not the next
     * one or has another length, disk-full; after a failure to write, the picture is given up.
     */
    addPart({ id, part, bytes }: { id: ImageId; part: number; bytes: Uint8Array }): void {
      const image = requireUnderway(id)
      const length = part === image.parts - 1 ? image.bytes - part * IMAGE_PART : IMAGE_PART
      if (part !== table.stored(id).parts || part >= image.parts || bytes.length !== length) {
        throw new Fault('bad-request')
      }
      try {
        database.transaction(() => table.insertPart({ id, part, bytes: new Uint8Array(bytes) }))
      } catch (error) {
        underway.delete(id)
        removeStrays().catch(() => undefined)
        throw error
      }
    },

    /**
     * The parts are all there: from now on it can be seen. Fails with not-found, bad-request when some are missing, and
     * picture-unreadable when its first two parts do not begin such a picture of such a size.
     */
    finish(id: ImageId): Image {
      const image = requireUnderway(id)
      check(image)
      database.transaction(() => table.complete(id))
      underway.delete(id)
      return image
    },

    /** A finished picture without its bytes. Fails with not-found. */
    get: requireImage,

    /** One part of a finished picture. Fails with not-found. */
    part(id: ImageId, part: number): { bytes: Uint8Array<ArrayBuffer> } {
      requireImage(id)
      const bytes = table.part(id, part)
      if (bytes === undefined) throw new Fault('not-found')
      return { bytes: new Uint8Array(bytes) }
    },

    /**
     * Inside the step that removes an entry for good, after its rows are gone: those of its pictures that no other entry
     * shows cannot be seen any more. `removeStrays` then takes them away.
     */
    release(ids: readonly ImageId[]): void {
      database.transaction(() => {
        for (const id of ids) table.release(id)
      })
    },

    removeStrays,
  }
}
export type Images = ReturnType<typeof images>
