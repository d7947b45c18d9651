import { contract } from '../../../shared/contract/contract.ts'
import { answer, inSteps } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Entries: written, read, listed, changed, and their history. */
export const writingRoutes = ({ journal }: VaultLife) => ({
  today: answer(contract.today, ({ today }) => journal().today.look(today)),

  saveEntry: answer(contract.saveEntry, draft => journal().entries.save(draft), ['entries']),
  leaveEntry: answer(contract.leaveEntry, ({ id }) => done(journal().entries.leave(id))),
  entry: answer(contract.entry, ({ id }) => journal().entries.get(id)),
  duplicateEntry: answer(contract.duplicateEntry, ({ id }) => journal().entries.duplicate(id), ['entries']),
  entryMarkdown: answer(contract.entryMarkdown, ({ id }) => journal().entries.markdown(id)),
  addAddendum: answer(contract.addAddendum, input => journal().entries.addAddendum(input), ['entries']),

  entryPage: answer(contract.entryPage, input => journal().timeline.page(input)),
  pinnedEntries: answer(contract.pinnedEntries, () => journal().timeline.pinned()),
  entryMonths: answer(contract.entryMonths, ({ filter }) => journal().timeline.months(filter)),
  entryDays: answer(contract.entryDays, input => journal().timeline.days(input)),
  randomEntry: answer(contract.randomEntry, ({ today }) => journal().timeline.random(today) ?? null),
  entriesBehind: answer(contract.entriesBehind, ({ ids }) => journal().timeline.behind(ids)),

  changeEntries: answer(
    contract.changeEntries,
    ({ changes }) => ({ undo: journal().entryChanges.change(changes) }),
    ['entries', 'labels'],
  ),
  purgeEntries: inSteps(
    answer(contract.purgeEntries, async ({ ids }) => ({ removed: await journal().trash.purge(ids) }), [
      'entries',
      'labels',
      'runs',
      'hunches',
      'plans',
    ]),
  ),

  versions: answer(contract.versions, ({ entry }) => journal().versions.list(entry)),
  version: answer(contract.version, input => journal().versions.get(input)),
  restoreVersion: answer(contract.restoreVersion, input => journal().versions.restore(input), ['entries']),
})
