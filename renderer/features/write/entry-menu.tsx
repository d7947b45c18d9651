import {
  IconArrowsVertical,
  IconCopy,
  IconDots,
  IconFileTypePdf,
  IconFocusCentered,
  IconHistory,
  IconMarkdown,
  IconNotebook,
  IconPin,
  IconPinnedOff,
  IconPrinter,
  IconStar,
  IconStarOff,
  IconTrash,
  IconZoomQuestion,
} from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useShortcut } from '../../bridge/shortcuts.ts'
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx'

/** What can be done with an entry; what is not given cannot be done here. */
export type EntryWays = {
  readonly star: () => void
  readonly pin: () => void
  readonly move: () => void
  readonly duplicate: () => void
  readonly copy: () => void
  readonly history?: () => void
  /** questions about the wording, asked only here */
  readonly lens?: () => void
  readonly print: () => void
  readonly savePdf: () => void
  readonly focus?: () => void
  readonly typewriter?: () => void
  readonly trash: () => void
}

type EntryMenuProps = {
  readonly ways: EntryWays
  readonly starred: boolean
  readonly pinned: boolean
  readonly isTypewriter?: boolean
}

const size = { size: 16, 'aria-hidden': true } as const

/** Everything that can be done with the entry as a whole. */
export function EntryMenu({ ways, starred, pinned, isTypewriter = false }: EntryMenuProps) {
  const { t } = useLingui()
  const keys = {
    star: useShortcut('toggle-star'),
    print: useShortcut('print'),
    savePdf: useShortcut('save-pdf'),
    focus: useShortcut('focus-mode'),
  }
  const all: readonly MenuEntry<keyof EntryWays>[] = [
    {
      id: 'star',
      label: starred ? t`Take the star off` : t`Star`,
      icon: starred ? <IconStarOff {...size} /> : <IconStar {...size} />,
      shortcut: keys.star,
    },
    {
      id: 'pin',
      label: pinned ? t`Unpin` : t`Pin to the top`,
      icon: pinned ? <IconPinnedOff {...size} /> : <IconPin {...size} />,
    },
    { id: 'move', label: t`Move to a notebook…`, icon: <IconNotebook {...size} /> },
    { id: 'duplicate', label: t`Duplicate`, icon: <IconCopy {...size} /> },
    { id: 'copy', label: t`Copy as Markdown`, icon: <IconMarkdown {...size} /> },
    { id: 'history', label: t`History`, icon: <IconHistory {...size} /> },
    { id: 'lens', label: t`Look at my wording`, icon: <IconZoomQuestion {...size} /> },
    { id: 'print', label: t`Print…`, icon: <IconPrinter {...size} />, shortcut: keys.print },
    { id: 'savePdf', label: t`Save as PDF…`, icon: <IconFileTypePdf {...size} />, shortcut: keys.savePdf },
    { id: 'focus', label: t`Focus on the page`, icon: <IconFocusCentered {...size} />, shortcut: keys.focus },
    {
      id: 'typewriter',
      label: isTypewriter ? t`Let the line move freely` : t`Keep the line in the middle`,
      icon: <IconArrowsVertical {...size} />,
    },
    { id: 'trash', label: t`Move to the trash`, icon: <IconTrash {...size} />, danger: true },
  ]
  return (
    <MenuButton
      label={t`More about this entry`}
      icon={<IconDots size={18} aria-hidden />}
      items={all.filter(({ id }) => ways[id] !== undefined)}
      onAction={id => ways[id]?.()}
    />
  )
}
