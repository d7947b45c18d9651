import { plural, t } from '@lingui/core/macro'
import type { EntryChange } from '../../shared/domain/entry.ts'
import type { EntryId, NotebookId, TagId } from '../../shared/domain/ids.ts'

/** Something to be done to entries, and what is said when it is done, could not be done, or was taken back. */
export type Deed = {
  readonly ids: readonly EntryId[]
  readonly set: EntryChange['set']
  readonly done: string
  readonly failed: string
  readonly undone: string
}

type Ids = readonly EntryId[]
type Named<Id> = { readonly id: Id; readonly name: string }

const unchanged = (): string => t`The entries could not be changed. They are as they were.`
const inTrash = ({ length }: Ids): string =>
  plural(length, { one: 'Moved to the trash.', other: '# entries moved to the trash.' })
const backAgain = ({ length }: Ids): string =>
  plural(length, { one: 'Back in the timeline.', other: '# entries are back in the timeline.' })

/** To the trash. */
export const trashing = (ids: Ids): Deed => ({
  ids,
  set: { trashed: true },
  done: inTrash(ids),
  failed: plural(ids.length, {
    one: 'The entry could not be moved to the trash. It is still here.',
    other: 'The entries could not be moved to the trash. They are still here.',
  }),
  undone: backAgain(ids),
})

/** Out of the trash. */
export const restoring = (ids: Ids): Deed => ({
  ids,
  set: { trashed: false },
  done: backAgain(ids),
  failed: plural(ids.length, {
    one: 'The entry could not be restored. It is in the trash.',
    other: 'The entries could not be restored. They are in the trash.',
  }),
  undone: inTrash(ids),
})

/** A star, or none. */
export function starring(ids: Ids, starred: boolean): Deed {
  const on = plural(ids.length, { one: 'Starred.', other: '# entries starred.' })
  const off = plural(ids.length, { one: 'Star taken off.', other: 'Star taken off # entries.' })
  const [done, undone] = starred ? [on, off] : [off, on]
  return { ids, set: { starred }, done, undone, failed: unchanged() }
}

/** Above all others on the timeline, or in its own place alone. */
export function pinning(ids: Ids, pinned: boolean): Deed {
  const [on, off] = [t`Pinned to the top of the timeline.`, t`No longer pinned.`]
  const [done, undone] = pinned ? [on, off] : [off, on]
  return { ids, set: { pinned }, done, undone, failed: unchanged() }
}

/** Into a notebook. `name` is what it is called on screen. */
export const moving = (ids: Ids, { id, name }: Named<NotebookId>): Deed => ({
  ids,
  set: { notebook: id },
  done: plural(ids.length, { one: `Moved to “${name}”.`, other: `# entries moved to “${name}”.` }),
  failed: unchanged(),
  undone: plural(ids.length, { one: 'Moved back.', other: '# entries moved back.' }),
})

/** A tag more. `name` is what it is called on screen. */
export const tagging = (ids: Ids, { id, name }: Named<TagId>): Deed => ({
  ids,
  set: { addTags: [id] },
  done: plural(ids.length, { one: `Tagged “${name}”.`, other: `# entries tagged “${name}”.` }),
  failed: unchanged(),
  undone: t`“${name}” taken off again.`,
})

/** A tag less. `name` is what it is called on screen. */
export const untagging = (ids: Ids, { id, name }: Named<TagId>): Deed => ({
  ids,
  set: { removeTags: [id] },
  done: plural(ids.length, { one: `“${name}” taken off.`, other: `“${name}” taken off # entries.` }),
  failed: unchanged(),
  undone: t`“${name}” is back.`,
})
