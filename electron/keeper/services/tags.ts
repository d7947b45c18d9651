import { TagId } from '../../../shared/domain/ids.ts'
import type { Tag, TagDraft } from '../../../shared/domain/tag.ts'
import { Fault } from '../../../shared/faults.ts'
import type { BodiesTable } from '../tables/bodies.ts'
import type { TagsTable } from '../tables/tags.ts'
import type { Database } from '../vault/database.ts'
import type { EntryWords } from './entry-words.ts'
import type { Making } from './making.ts'

export type TagsParts = Making & {
  database: Database
  table: TagsTable
  bodies: BodiesTable
  words: EntryWords
  /** lets whatever else waits have its turn, between the steps of something long */
  pause: () => Promise<void>
}

/** Tags: found by name, renamed, joined, removed. */
export function tags({ database, table, bodies, words, pause, now, newId }: TagsParts) {
  function requireTag(id: TagId): Tag {
    const tag = table.get(id)
    if (tag === undefined) throw new Fault('not-found')
    return tag
  }

  function make(name: string): Tag {
    const id = TagId.parse(newId())
    table.insert({ id, name, at: now() })
    return requireTag(id)
  }

  function rename(id: TagId, name: string): Tag {
    requireTag(id)
    const other = table.named(name)
    if (other !== undefined && other.id !== id) throw new Fault('name-taken')
    table.rename(id, name)
    words.retell(table.entriesWith(id))
    return requireTag(id)
  }

  return {
    /** All of them by name, each with how many entries carry it. */
    list: (): Tag[] => table.all(),

    /** The tag of that name, made when there is none; or another name for the one it names. Fails with not-found, name-taken. */
    save: ({ id, name }: TagDraft): Tag =>
      database.transaction(() => (id === undefined ? (table.named(name) ?? make(name)) : rename(id, name))),

    /** One tag where there were two, in texts and their history as well. Fails with not-found, bad-request when both are the same. */
    async merge({ keep, gone }: { keep: TagId; gone: TagId }): Promise<void> {
      requireTag(keep)
      requireTag(gone)
      if (keep === gone) throw new Fault('bad-request')
      const versions = await bodies.versionsNaming(gone, pause)
      database.transaction(() => {
        requireTag(keep)
        requireTag(gone)
        const entries = table.entriesWith(gone)
        bodies.renameTag({ gone, keep, versions })
        table.moveAll({ gone, keep })
        table.remove(gone)
        words.retell(entries)
      })
    },

    /** Takes a tag off every entry. In texts and their history its name stays as plain words. Fails with not-found. */
    async remove(id: TagId): Promise<void> {
      requireTag(id)
      const versions = await bodies.versionsNaming(id, pause)
      database.transaction(() => {
        const { name } = requireTag(id)
        const entries = table.entriesWith(id)
        bodies.spellOutTag({ tag: id, name: `#${name}`, versions })
        table.remove(id)
        words.retell(entries)
      })
    },
  }
}
