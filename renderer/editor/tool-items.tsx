import { useLingui } from '@lingui/react/macro'
import type { MenuEntry } from '../ui/menu-button.tsx'
import type { Evidence } from '../../shared/domain/document.ts'
import type { TableChange } from './extensions/tables.ts'
import type { BlockFormat } from './formats.ts'
import type { Formatting } from './use-formats.ts'

export type ToolId =
  | BlockFormat
  | Evidence
  | TableChange
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'code'
  | 'link'
  | 'insert-image'
  | 'insert-table'
  | 'insert-divider'

/** One way to shape words. `isOn` is given where it is a switch. */
export type Tool = {
  readonly id: ToolId
  readonly label: string
  readonly shortcut: string | undefined
  readonly isOn?: boolean
  readonly act: () => void
}

type Keys = Partial<Record<ToolId, string | undefined>>
type ToolParts = { readonly keys: Keys; readonly onPicture: (() => void) | undefined }

/** All ways but headings and evidence, which have menus of their own, in the order they stand in. */
export function useToolItems(formatting: Formatting, { keys, onPicture }: ToolParts): Tool[] {
  const { t } = useLingui()
  const { formats, toggleMark, toggleBlock, editLink, insertDivider, insertTable, changeTable } = formatting
  const marks = [
    { id: 'bold' as const, label: t`Bold` },
    { id: 'italic' as const, label: t`Italic` },
    { id: 'underline' as const, label: t`Underline` },
    { id: 'strike' as const, label: t`Strike through` },
    { id: 'code' as const, label: t`Code` },
  ]
  const blocks = [
    { id: 'bullet-list' as const, label: t`List` },
    { id: 'number-list' as const, label: t`Numbered list` },
    { id: 'check-list' as const, label: t`Check list` },
    { id: 'quote' as const, label: t`Quote` },
    { id: 'code-block' as const, label: t`Block of code` },
  ]
  const tables = [
    { id: 'add-row' as const, label: t`Add a row below` },
    { id: 'add-column' as const, label: t`Add a column after` },
    { id: 'delete-row' as const, label: t`Delete the row` },
    { id: 'delete-column' as const, label: t`Delete the column` },
    { id: 'delete-table' as const, label: t`Delete the table` },
  ]
  const picture = { id: 'insert-image' as const, label: t`Picture…`, shortcut: keys['insert-image'] }
  const table = { id: 'insert-table' as const, label: t`Table`, shortcut: undefined, act: insertTable }
  return [
    ...marks.map(({ id, label }) => ({
      id,
      label,
      shortcut: keys[id],
      isOn: formats.marks.includes(id),
      act: () => toggleMark(id),
    })),
    ...blocks.map(({ id, label }) => ({
      id,
      label,
      shortcut: keys[id],
      isOn: formats.block === id,
      act: () => toggleBlock(id),
    })),
    { id: 'link', label: t`Link…`, shortcut: keys['link'], isOn: formats.isLink, act: editLink },
    ...(onPicture === undefined ? [] : [{ ...picture, act: onPicture }]),
    ...(formats.isInTable
      ? tables.map(({ id, label }) => ({ id, label, shortcut: undefined, act: () => changeTable(id) }))
      : [table]),
    { id: 'insert-divider', label: t`Divider`, shortcut: undefined, act: insertDivider },
  ]
}

type HeadingId = Extract<BlockFormat, `heading-${number}` | 'body-text'>

export function useHeadingItems(keys: Keys): MenuEntry<HeadingId>[] {
  const { t } = useLingui()
  return [
    { id: 'heading-1', label: t`Heading 1`, shortcut: keys['heading-1'] },
    { id: 'heading-2', label: t`Heading 2`, shortcut: keys['heading-2'] },
    { id: 'heading-3', label: t`Heading 3`, shortcut: keys['heading-3'] },
    { id: 'body-text', label: t`Body text`, shortcut: keys['body-text'] },
  ]
}

/** Where a sentence comes from. */
export function useEvidenceItems(keys: Keys): MenuEntry<Evidence>[] {
  const { t } = useLingui()
  return [
    { id: 'saw', label: t`I saw this`, shortcut: keys.saw },
    { id: 'told', label: t`I was told this`, shortcut: keys.told },
    { id: 'assumed', label: t`I assumed this`, shortcut: keys.assumed },
  ]
}
