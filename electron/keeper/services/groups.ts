import { GroupId } from '../../../shared/domain/ids.ts'
import type { Group, GroupDraft } from '../../../shared/domain/person.ts'
import { Fault } from '../../../shared/faults.ts'
import { fold } from '../../../shared/text/fold.ts'
import type { GroupsTable } from '../tables/groups.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type GroupsParts = Making & { database: Database; table: GroupsTable; people: PeopleTable }

/** Circles of people, named by the writer. */
export function groups({ database, table, people, now, newId }: GroupsParts) {
  function requireFree({ id, name }: GroupDraft): void {
    const folded = fold(name)
    if (table.all().some(other => other.id !== id && fold(other.name) === folded)) {
      throw new Fault('name-taken')
    }
  }

  function requireGroup(id: GroupId): Group {
    const group = table.get(id)
    if (group === undefined) throw new Fault('not-found')
    return group
  }

  return {
    /** Every group, by name. */
    list: (): Group[] => table.all(),

    /**
     * Saves a new group, or writes over the one it names. Fails with not-found, also when a member is nobody, and
     * name-taken when another group's name differs by case or accents alone.
     */
    save: (draft: GroupDraft): Group =>
      database.transaction(() => {
        if (draft.members.some(member => people.get(member) === undefined)) throw new Fault('not-found')
        requireFree(draft)
        if (draft.id === undefined) {
          const id = GroupId.parse(newId())
          table.insert({ ...draft, id }, now())
          return requireGroup(id)
        }
        const { id } = requireGroup(draft.id)
        table.update({ ...draft, id })
        return requireGroup(id)
      }),

    /** Takes a group away; its members stay. Fails with not-found. */
    remove(id: GroupId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
