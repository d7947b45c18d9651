import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import { ask } from '../../bridge/ask.ts'
import { useCommand } from '../../bridge/commands.ts'
import { toast } from '../../ui/toast.ts'
import { withCause } from '../../words/fault-line.ts'
import { EntryMenu } from './entry-menu.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { useEntryWays } from './use-entry-ways.ts'

type Change = Partial<Pick<Entry, 'starred' | 'pinned' | 'notebook'>>

type ReadMenuProps = { readonly entry: Entry; readonly onChange: (change: Change) => void }

/** What can be done with an entry that is only read. */
export function ReadMenu({ entry, onChange }: ReadMenuProps) {
  const { t } = useLingui()
  const [isMoving, move] = useState(false)
  const { id, starred, pinned, notebook } = entry
  const ways = useEntryWays({ id, settle: async () => true })
  function set(change: Change): void {
    ask(contract.changeEntries, { changes: [{ ids: [id], set: change }] }).then(
      () => onChange(change),
      error => toast({ text: withCause(t`The entry could not be changed. It is as it was.`, error) }),
    )
  }
  const star = (): void => set({ starred: !starred })
  useCommand('toggle-star', star)
  return (
    <>
      <EntryMenu
        ways={{ ...ways, star, pin: () => set({ pinned: !pinned }), move: () => move(true) }}
        starred={starred}
        pinned={pinned}
      />
      <MoveDialog
        isOpen={isMoving}
        notebook={notebook}
        onMove={to => set({ notebook: to.id })}
        onClose={() => move(false)}
      />
    </>
  )
}
