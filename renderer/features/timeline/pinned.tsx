import { IconPinnedOff } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { NotebookId } from '../../../shared/domain/ids.ts'
import { useAsk } from '../../bridge/queries.ts'
import { pinning } from '../../entries/deeds.ts'
import { doTo } from '../../entries/entry-actions.ts'
import { EntryRow } from '../../entries/entry-row.tsx'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'

type PinnedProps = { readonly notebook: NotebookId | undefined }

/** As many as stand above the list unasked. */
const few = 3

/** What the writer wants at hand, above everything else. */
export function Pinned({ notebook }: PinnedProps) {
  const { t } = useLingui()
  const names = useNames()
  const [isOpen, setOpen] = useState(false)
  const { data } = useAsk(contract.pinnedEntries, {})
  const entries = (data ?? []).filter(entry => notebook === undefined || entry.notebook === notebook)
  if (entries.length === 0) return null
  const { length } = entries
  return (
    <section className="timeline-pinned" aria-label={t`Pinned`}>
      <h2 className="timeline-pinned-title">{t`Pinned`}</h2>
      <ul aria-label={t`Pinned entries`}>
        {entries.slice(0, isOpen ? length : few).map(entry => (
          <li key={entry.id}>
            <EntryRow
              entry={entry}
              names={names}
              tools={
                <IconButton
                  label={t`Unpin`}
                  icon={<IconPinnedOff size={17} />}
                  onPress={() => void doTo(pinning([entry.id], false))}
                />
              }
            />
          </li>
        ))}
      </ul>
      {length > few ? (
        <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t`Show fewer` : t`Show all ${length}`}
        </Button>
      ) : null}
    </section>
  )
}
