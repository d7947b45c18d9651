import {
  IconFolderSymlink,
  IconTag,
  IconTagOff,
  IconRestore,
  IconStar,
  IconTrash,
  IconTrashX,
  IconX,
} from '@tabler/icons-react'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { restoring, starring, trashing, type Deed } from './deeds.ts'
import type { ListAsk } from './list-dialogs.tsx'
import { mostSelected, type Selection } from './use-selection.ts'

type SelectionBarProps = {
  readonly selection: Selection
  readonly total: number
  readonly isTrash: boolean
  readonly onDo: (deed: Deed) => void
  readonly onAsk: (what: ListAsk['what']) => void
}

/** What can be done to the selected entries, all at once; nothing while none is. */
export function SelectionBar({ selection, total, isTrash, onDo, onAsk }: SelectionBarProps) {
  const { t } = useLingui()
  const entries = [...selection.selected.values()]
  if (entries.length === 0) return null
  const ids = entries.map(({ id }) => id)
  return (
    <div className="entry-bar-place">
      <section className="entry-bar" aria-label={t`Selected entries`}>
        <p className="entry-bar-count tabular">{selectedWords(ids.length, total)}</p>
        {isTrash ? (
          <>
            <BarButton icon={<IconRestore size={16} aria-hidden />} onPress={() => onDo(restoring(ids))}>
              {t`Restore`}
            </BarButton>
            <BarButton icon={<IconTrashX size={16} aria-hidden />} onPress={() => onAsk('purge')}>
              {t`Delete for good`}
            </BarButton>
          </>
        ) : (
          <OpenButtons entries={entries} onDo={onDo} onAsk={onAsk} />
        )}
        <span className="entry-bar-end">
          <IconButton label={t`Select nothing`} icon={<IconX size={16} />} onPress={selection.clear} />
        </span>
      </section>
    </div>
  )
}

type OpenButtonsProps = Pick<SelectionBarProps, 'onDo' | 'onAsk'> & {
  readonly entries: readonly EntrySummary[]
}

function OpenButtons({ entries, onDo, onAsk }: OpenButtonsProps) {
  const { t } = useLingui()
  const ids = entries.map(({ id }) => id)
  const areStarred = entries.every(({ starred }) => starred)
  return (
    <>
      <BarButton icon={<IconTag size={16} aria-hidden />} onPress={() => onAsk('add-tag')}>
        {t`Add tag`}
      </BarButton>
      <BarButton icon={<IconTagOff size={16} aria-hidden />} onPress={() => onAsk('remove-tag')}>
        {t`Remove tag`}
      </BarButton>
      <BarButton icon={<IconFolderSymlink size={16} aria-hidden />} onPress={() => onAsk('move')}>
        {t`Move to notebook`}
      </BarButton>
      <BarButton icon={<IconStar size={16} aria-hidden />} onPress={() => onDo(starring(ids, !areStarred))}>
        {areStarred ? t`Take their stars off` : t`Star them`}
      </BarButton>
      <BarButton icon={<IconTrash size={16} aria-hidden />} onPress={() => onDo(trashing(ids))}>
        {t`To the trash`}
      </BarButton>
    </>
  )
}

/** `12 selected`, and whether that is all of them. */
export function selectedWords(count: number, total: number): string {
  if (count === mostSelected && total > count)
    return plural(count, { one: '# selected', other: 'The newest # selected, as many as go at once' })
  if (count === total && total > 1) return plural(count, { one: '# selected', other: 'All # selected' })
  return plural(count, { one: '# selected', other: '# selected' })
}

type BarButtonProps = {
  readonly icon: ReactNode
  readonly children: string
  readonly onPress: () => void
}

const BarButton = ({ icon, children, onPress }: BarButtonProps) => (
  <button type="button" className="button button-quiet entry-bar-button" title={children} onClick={onPress}>
    {icon}
    <span>{children}</span>
  </button>
)
