import { Image } from '../../../shared/domain/image.ts'
import { ImageId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { Database, Row } from '../vault/database.ts'
import { count, read } from './row.ts'

const IMAGE = 'id, type, bytes, parts, width, height'
const imageOf = (row: Row | undefined): Image | undefined =>
  row === undefined ? undefined : read(Image, row)

const writing = (database: Database) => ({
  /** Makes room for a picture that has no parts yet. */
  insert(image: Image, at: Instant): void {
    database.run(
      `INSERT INTO v.images (${IMAGE}, created_at) VALUES ($id, $type, $bytes, $parts, $width, $height, $at)`,
      { ...image, at },
    )
  },

  /** Adds a part of an unfinished picture. */
  insertPart({ id, part, bytes }: { id: ImageId; part: number; bytes: Uint8Array<ArrayBuffer> }): void {
    database.run('INSERT INTO v.image_parts (image, part, bytes) VALUES ($id, $part, $bytes)', {
      id,
      part,
      bytes,
    })
  },

  /** From here on it is a picture like any other. */
  complete(id: ImageId): void {
    database.run('UPDATE v.images SET complete = 1 WHERE id = $id', { id })
  },

  /** Takes a picture that no entry shows out of what can be seen; says whether it did. */
  release(id: ImageId): boolean {
    const { changes } = database.run(
      `UPDATE v.images SET complete = 0
         WHERE id = $id AND NOT EXISTS (SELECT 1 FROM v.entry_images WHERE image = $id)`,
      { id },
    )
    return changes === 1
  },

  /** Removes the last part of a picture; false when it has none. */
  removeLastPart(id: ImageId): boolean {
    const { changes } = database.run(
      `DELETE FROM v.image_parts
         WHERE image = $id AND part = (SELECT max(part) FROM v.image_parts WHERE image = $id)`,
      { id },
    )
    return changes === 1
  },

  /** Removes a picture that has no parts any more. */
  remove(id: ImageId): void {
    database.run('DELETE FROM v.images WHERE id = $id', { id })
  },
})

const reading = (database: Database) => ({
  /** The finished picture with this id. */
  get: (id: ImageId): Image | undefined =>
    imageOf(database.get(`SELECT ${IMAGE} FROM v.images WHERE id = $id AND complete = 1`, { id })),

  /** The picture with this id whose parts are still coming. */
  unfinished: (id: ImageId): Image | undefined =>
    imageOf(database.get(`SELECT ${IMAGE} FROM v.images WHERE id = $id AND complete = 0`, { id })),

  /** How many parts there are, and how many bytes they hold together. */
  stored(id: ImageId): { parts: number; bytes: number } {
    const row = database.get(
      `SELECT count(*) AS parts, coalesce(sum(length(bytes)), 0) AS bytes FROM v.image_parts WHERE image = $id`,
      { id },
    )
    return { parts: count(row, 'parts'), bytes: count(row, 'bytes') }
  },

  /** The bytes of one part. Fails with vault-damaged when they are none. */
  part(id: ImageId, part: number): Uint8Array<ArrayBuffer> | undefined {
    const row = database.get('SELECT bytes FROM v.image_parts WHERE image = $id AND part = $part', {
      id,
      part,
    })
    if (row === undefined) return undefined
    const { bytes } = row
    if (!(bytes instanceof Uint8Array)) throw new Fault('vault-damaged')
    return bytes
  },

  /** The pictures that an entry, or its history, has ever shown. */
  shownBy: (entry: string): ImageId[] =>
    database
      .all('SELECT image FROM v.entry_images WHERE entry = $entry ORDER BY image', { entry })
      .map(row => read(ImageId, row['image'])),

  /** Pictures that never came to an end, and those made before that moment which no entry shows; the oldest first. */
  strays: (before: Instant): ImageId[] =>
    database
      .all(
        `SELECT id FROM v.images WHERE complete = 0
           OR (created_at < $before AND NOT EXISTS (SELECT 1 FROM v.entry_images WHERE image = images.id))
           ORDER BY created_at, id`,
        { before },
      )
      .map(row => read(ImageId, row['id'])),
})

/** Pictures and their parts. */
export function imagesTable(database: Database) {
  return { ...writing(database), ...reading(database) }
}
export type ImagesTable = ReturnType<typeof imagesTable>
