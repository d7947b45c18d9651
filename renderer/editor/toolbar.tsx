import {
  IconBold,
  IconHeading,
  IconItalic,
  IconList,
  IconListCheck,
  IconListNumbers,
  IconQuote,
} from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Toolbar } from 'react-aria-components/Toolbar'
import { IconButton } from '../ui/icon-button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import type { Formatting } from './use-formats.ts'
import './editor.css'

/** The keys that do the same, as shown to this person; the editor itself does not know them. */
type FormatKeys = Partial<
  Record<
    | 'bold'
    | 'italic'
    | 'heading-1'
    | 'heading-2'
    | 'heading-3'
    | 'body-text'
    | 'bullet-list'
    | 'check-list'
    | 'quote',
    string | undefined
  >
>

type EditorToolbarProps = { readonly formatting: Formatting; readonly keys?: FormatKeys }

const size = 18

/** The few ways to shape words. One stop for Tab, arrows within. */
export function EditorToolbar({ formatting, keys = {} }: EditorToolbarProps) {
  const { t } = useLingui()
  const { formats, toggleMark, toggleBlock } = formatting
  const blocks = [
    { id: 'bullet-list', label: t`List`, icon: <IconList size={size} />, key: keys['bullet-list'] },
    { id: 'number-list', label: t`Numbered list`, icon: <IconListNumbers size={size} />, key: undefined },
    { id: 'check-list', label: t`Check list`, icon: <IconListCheck size={size} />, key: keys['check-list'] },
    { id: 'quote', label: t`Quote`, icon: <IconQuote size={size} />, key: keys['quote'] },
  ] as const
  return (
    <Toolbar className="writing-tools" aria-label={t`Formatting`}>
      <IconButton
        label={t`Bold`}
        shortcut={keys['bold']}
        icon={<IconBold size={size} />}
        isPressed={formats.bold}
        onPress={() => toggleMark('bold')}
      />
      <IconButton
        label={t`Italic`}
        shortcut={keys['italic']}
        icon={<IconItalic size={size} />}
        isPressed={formats.italic}
        onPress={() => toggleMark('italic')}
      />
      <span className="writing-tools-line" aria-hidden="true" />
      <MenuButton
        label={t`Headings`}
        icon={<IconHeading size={size} />}
        items={[
          { id: 'heading-1' as const, label: t`Heading 1`, shortcut: keys['heading-1'] },
          { id: 'heading-2' as const, label: t`Heading 2`, shortcut: keys['heading-2'] },
          { id: 'heading-3' as const, label: t`Heading 3`, shortcut: keys['heading-3'] },
          { id: 'body-text' as const, label: t`Body text`, shortcut: keys['body-text'] },
        ]}
        onAction={toggleBlock}
      />
      {blocks.map(({ id, label, icon, key }) => (
        <IconButton
          key={id}
          label={label}
          shortcut={key}
          icon={icon}
          isPressed={formats.block === id}
          onPress={() => toggleBlock(id)}
        />
      ))}
    </Toolbar>
  )
}
