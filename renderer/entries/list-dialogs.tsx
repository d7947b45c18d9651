import type { EntrySummary } from '../../shared/domain/entry.ts'
import type { ShownNames } from '../names/use-names.ts'
import type { Deed } from './deeds.ts'
import { LabelDialog, type LabelAsk } from './label-dialogs.tsx'
import { PurgeDialog } from './purge-dialog.tsx'

/** What a list asks before it does something, and about which entries. */
export type ListAsk = { readonly what: LabelAsk | 'purge'; readonly entries: readonly EntrySummary[] }

type ListDialogsProps = {
  readonly asked: ListAsk | undefined
  readonly names: ShownNames
  readonly onDo: (deed: Deed) => void
  readonly onPurge: (entries: readonly EntrySummary[]) => Promise<void>
  readonly onClose: () => void
}

/** The one question that is open over a list, if any. */
export function ListDialogs({ asked, names, onDo, onPurge, onClose }: ListDialogsProps) {
  if (asked === undefined) return null
  const { what, entries } = asked
  if (what === 'purge')
    return (
      <PurgeDialog
        count={entries.length}
        isAll={false}
        onPurge={async () => onPurge(entries)}
        onClose={onClose}
      />
    )
  return <LabelDialog what={what} entries={entries} names={names} onDo={onDo} onClose={onClose} />
}
