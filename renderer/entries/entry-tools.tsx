import {
  IconCopy,
  IconDots,
  IconFolderSymlink,
  IconHash,
  IconPin,
  IconPinnedOff,
  IconRestore,
  IconStar,
  IconStarFilled,
  IconTrash,
  IconTrashX,
} from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import { usePlatform } from '../bridge/platform.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { pinning, restoring, starring, trashing, type Deed } from './deeds.ts'
import { duplicate } from './entry-actions.ts'
import type { LabelAsk } from './label-dialogs.tsx'

type EntryToolsProps = {
  readonly entry: EntrySummary
  readonly onDo: (deed: Deed) => void
  readonly onAsk: (what: LabelAsk) => void
}

/** What can be done to one entry from its line: star it, and the rest in a menu. */
export function EntryTools({ entry, onDo, onAsk }: EntryToolsProps) {
  const { t } = useLingui()
  const isMac = usePlatform()?.os === 'mac'
  const { starred, pinned } = entry
  const ids = [entry.id]
  const doings = {
    pin: () => onDo(pinning(ids, !pinned)),
    'add-tag': () => onAsk('add-tag'),
    move: () => onAsk('move'),
    copy: () => void duplicate(entry.id),
    trash: () => onDo(trashing(ids)),
  }
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true }
  return (
    <>
      <IconButton
        label={starred ? t`Take the star off` : t`Star`}
        shortcut="S"
        icon={starred ? <IconStarFilled size={17} /> : <IconStar size={17} />}
        onPress={() => onDo(starring(ids, !starred))}
      />
      <MenuButton
        label={t`More`}
        icon={<IconDots size={17} />}
        items={[
          {
            id: 'pin',
            label: pinned ? t`Unpin` : t`Pin to the top`,
            icon: pinned ? <IconPinnedOff {...icon} /> : <IconPin {...icon} />,
          },
          { id: 'add-tag', label: t`Add a tag…`, icon: <IconHash {...icon} /> },
          { id: 'move', label: t`Move to a notebook…`, icon: <IconFolderSymlink {...icon} /> },
          { id: 'copy', label: t`Duplicate`, icon: <IconCopy {...icon} /> },
          {
            id: 'trash',
            label: t`Move to the trash`,
            icon: <IconTrash {...icon} />,
            shortcut: isMac ? '⌘⌫' : t`Del`,
          },
        ]}
        onAction={id => doings[id]()}
      />
    </>
  )
}

type TrashToolsProps = {
  readonly entry: EntrySummary
  readonly onDo: (deed: Deed) => void
  readonly onPurge: () => void
}

/** What can be done to an entry that is in the trash. */
export function TrashTools({ entry, onDo, onPurge }: TrashToolsProps) {
  const { t } = useLingui()
  return (
    <>
      <IconButton
        label={t`Restore`}
        icon={<IconRestore size={17} />}
        onPress={() => onDo(restoring([entry.id]))}
      />
      <IconButton label={t`Delete for good`} icon={<IconTrashX size={17} />} onPress={onPurge} />
    </>
  )
}
