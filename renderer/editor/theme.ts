import type { EditorThemeClasses } from 'lexical'

/** Names for the styles in editor.css; everything else the browser's own elements carry. */
export const theme: EditorThemeClasses = {
  list: {
    checklist: 'writing-checks',
    listitemChecked: 'writing-checked',
    listitemUnchecked: 'writing-unchecked',
    nested: { listitem: 'writing-deeper' },
  },
  text: {
    bold: 'writing-bold',
    italic: 'writing-italic',
    underline: 'writing-underline',
    strikethrough: 'writing-strike',
    underlineStrikethrough: 'writing-underline-strike',
    code: 'writing-code',
  },
  hr: 'writing-divider',
  hrSelected: 'writing-chosen',
  table: 'writing-table',
  tableScrollableWrapper: 'writing-table-frame',
  tableCellSelected: 'writing-chosen',
}
