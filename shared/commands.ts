import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CommandId } from './contract/announcements.ts'

/** The menus of the application menu; `app` is the macOS menu of that kind, its commands sit in File or Help elsewhere. */
export type MenuName = 'app' | 'file' | 'edit' | 'format' | 'view' | 'go' | 'help'

/** Keys in Electron's accelerator notation, the first one shown, the others also answered. */
export type Keys = { readonly mac: readonly string[]; readonly other: readonly string[] }

export type Command = {
  readonly id: CommandId
  readonly label: MessageDescriptor
  readonly keys?: Keys
  /** where it stands on macOS, and where on Windows and Linux; commands of one menu keep the order of the table */
  readonly menu?: { readonly mac: MenuName; readonly other: MenuName }
  /** a line is drawn above it in its menu */
  readonly startsGroup?: true
}

const inMenu = (name: MenuName) => ({ mac: name, other: name })
const everywhere = (key: string, ...more: string[]): Keys => ({
  mac: [key, ...more].map(one => one.replace('Ctrl', 'Cmd')),
  other: [key, ...more],
})

/**
 * Everything that can be done by a command, once: the application menu, the palette, tooltips and the shortcut sheet are
 * made from this table. A key belongs to the window (see matches() in command-keys.ts); menus only show it.
 */
export const commands: readonly Command[] = [
  { id: 'about', label: msg`About Afterword`, menu: { mac: 'app', other: 'help' } },
  { id: 'new-entry', label: msg`New entry`, keys: everywhere('Ctrl+N'), menu: inMenu('file') },
  {
    id: 'new-from-practice',
    label: msg`New from practice…`,
    keys: { mac: ['Shift+Cmd+P'], other: ['Ctrl+Shift+P'] },
    menu: inMenu('file'),
  },
  {
    id: 'capture-hunch',
    label: msg`Catch a first explanation…`,
    keys: { mac: ['Shift+Cmd+J'], other: ['Ctrl+Shift+J'] },
    menu: inMenu('file'),
    startsGroup: true,
  },
  { id: 'capture-talk', label: msg`Talked with…`, menu: inMenu('file') },
  { id: 'capture-lesson', label: msg`Today I learned…`, menu: inMenu('file') },
  { id: 'hold-words', label: msg`Keep words before sending…`, menu: inMenu('file') },
  { id: 'print', label: msg`Print…`, keys: everywhere('Ctrl+P'), menu: inMenu('file'), startsGroup: true },
  {
    id: 'save-pdf',
    label: msg`Save as PDF…`,
    keys: { mac: ['Shift+Cmd+E'], other: ['Ctrl+Shift+E'] },
    menu: inMenu('file'),
  },
  { id: 'find', label: msg`Find in this entry`, keys: everywhere('Ctrl+F'), menu: inMenu('edit') },
  {
    id: 'search',
    label: msg`Search in everything`,
    keys: { mac: ['Shift+Cmd+F'], other: ['Ctrl+Shift+F'] },
    menu: inMenu('edit'),
  },
  { id: 'bold', label: msg`Bold`, keys: everywhere('Ctrl+B'), menu: inMenu('format') },
  { id: 'italic', label: msg`Italic`, keys: everywhere('Ctrl+I'), menu: inMenu('format') },
  { id: 'underline', label: msg`Underline`, keys: everywhere('Ctrl+U'), menu: inMenu('format') },
  {
    id: 'strike',
    label: msg`Strike through`,
    keys: { mac: ['Shift+Cmd+X'], other: ['Ctrl+Shift+X'] },
    menu: inMenu('format'),
  },
  {
    id: 'link',
    label: msg`Link…`,
    keys: { mac: ['Shift+Cmd+K'], other: ['Ctrl+Shift+K'] },
    menu: inMenu('format'),
  },
  {
    id: 'heading-1',
    label: msg`Heading 1`,
    keys: { mac: ['Alt+Cmd+1'], other: ['Ctrl+Alt+1'] },
    menu: inMenu('format'),
    startsGroup: true,
  },
  {
    id: 'heading-2',
    label: msg`Heading 2`,
    keys: { mac: ['Alt+Cmd+2'], other: ['Ctrl+Alt+2'] },
    menu: inMenu('format'),
  },
  {
    id: 'heading-3',
    label: msg`Heading 3`,
    keys: { mac: ['Alt+Cmd+3'], other: ['Ctrl+Alt+3'] },
    menu: inMenu('format'),
  },
  {
    id: 'body-text',
    label: msg`Body text`,
    keys: { mac: ['Alt+Cmd+0'], other: ['Ctrl+Alt+0'] },
    menu: inMenu('format'),
  },
  {
    id: 'bullet-list',
    label: msg`List`,
    keys: { mac: ['Shift+Cmd+8'], other: ['Ctrl+Shift+8'] },
    menu: inMenu('format'),
    startsGroup: true,
  },
  {
    id: 'number-list',
    label: msg`Numbered list`,
    keys: { mac: ['Shift+Cmd+7'], other: ['Ctrl+Shift+7'] },
    menu: inMenu('format'),
  },
  {
    id: 'check-list',
    label: msg`Check list`,
    keys: { mac: ['Shift+Cmd+9'], other: ['Ctrl+Shift+9'] },
    menu: inMenu('format'),
  },
  {
    id: 'quote',
    label: msg`Quote`,
    keys: { mac: ['Shift+Cmd+.'], other: ['Ctrl+Shift+.'] },
    menu: inMenu('format'),
  },
  { id: 'insert-image', label: msg`Picture…`, menu: inMenu('format') },
  {
    id: 'saw',
    label: msg`I saw this`,
    keys: { mac: ['Alt+Cmd+S'], other: ['Ctrl+Alt+S'] },
    menu: inMenu('format'),
    startsGroup: true,
  },
  {
    id: 'told',
    label: msg`I was told this`,
    keys: { mac: ['Alt+Cmd+T'], other: ['Ctrl+Alt+T'] },
    menu: inMenu('format'),
  },
  {
    id: 'assumed',
    label: msg`I assumed this`,
    keys: { mac: ['Alt+Cmd+A'], other: ['Ctrl+Alt+A'] },
    menu: inMenu('format'),
  },
  { id: 'palette', label: msg`Find a command…`, keys: everywhere('Ctrl+K'), menu: inMenu('view') },
  {
    id: 'toggle-sidebar',
    label: msg`Show or hide the sidebar`,
    keys: everywhere('Ctrl+\\'),
    menu: inMenu('view'),
  },
  {
    id: 'focus-mode',
    label: msg`Focus on the page`,
    keys: { mac: ['Shift+Cmd+\\'], other: ['Ctrl+Shift+\\'] },
    menu: inMenu('view'),
  },
  { id: 'typewriter', label: msg`Keep the line in the middle`, menu: inMenu('view') },
  {
    id: 'toggle-veil',
    label: msg`Veil names`,
    keys: { mac: ['Shift+Cmd+Y'], other: ['Ctrl+Shift+Y'] },
    menu: inMenu('view'),
  },
  { id: 'history', label: msg`History of this entry`, menu: inMenu('view') },
  { id: 'toggle-star', label: msg`Star`, keys: everywhere('Ctrl+D'), menu: inMenu('edit') },
  {
    id: 'text-larger',
    label: msg`Larger text`,
    keys: everywhere('Ctrl+Plus', 'Ctrl+='),
    menu: inMenu('view'),
    startsGroup: true,
  },
  { id: 'text-smaller', label: msg`Smaller text`, keys: everywhere('Ctrl+-'), menu: inMenu('view') },
  { id: 'text-normal', label: msg`Normal text size`, keys: everywhere('Ctrl+0'), menu: inMenu('view') },
  { id: 'go-today', label: msg`Today`, keys: everywhere('Ctrl+1'), menu: inMenu('go') },
  { id: 'go-timeline', label: msg`Timeline`, keys: everywhere('Ctrl+2'), menu: inMenu('go') },
  { id: 'go-practices', label: msg`Practices`, keys: everywhere('Ctrl+3'), menu: inMenu('go') },
  { id: 'go-follow-ups', label: msg`Follow-ups`, keys: everywhere('Ctrl+4'), menu: inMenu('go') },
  { id: 'go-learning', label: msg`Learning`, keys: everywhere('Ctrl+7'), menu: inMenu('go') },
  { id: 'go-insights', label: msg`Insights`, keys: everywhere('Ctrl+5'), menu: inMenu('go') },
  { id: 'go-people', label: msg`People`, keys: everywhere('Ctrl+6'), menu: inMenu('go') },
  {
    id: 'go-to-date',
    label: msg`Go to a date…`,
    keys: { mac: ['Shift+Cmd+G'], other: ['Ctrl+Shift+G'] },
    menu: inMenu('go'),
    startsGroup: true,
  },
  { id: 'look-back', label: msg`A random look back`, menu: inMenu('go') },
  {
    id: 'go-back',
    label: msg`Back`,
    keys: { mac: ['Cmd+['], other: ['Alt+Left'] },
    menu: inMenu('go'),
    startsGroup: true,
  },
  {
    id: 'go-forward',
    label: msg`Forward`,
    keys: { mac: ['Cmd+]'], other: ['Alt+Right'] },
    menu: inMenu('go'),
  },
  {
    id: 'settings',
    label: msg`Settings…`,
    keys: everywhere('Ctrl+,'),
    menu: { mac: 'app', other: 'file' },
    startsGroup: true,
  },
  { id: 'lock', label: msg`Lock`, keys: everywhere('Ctrl+L'), menu: { mac: 'app', other: 'file' } },
  {
    id: 'shortcuts',
    label: msg`Keyboard shortcuts`,
    keys: { mac: ['Cmd+/'], other: ['Ctrl+/', 'F1'] },
    menu: inMenu('help'),
  },
  {
    id: 'quit',
    label: msg`Quit Afterword`,
    keys: everywhere('Ctrl+Q'),
    menu: { mac: 'app', other: 'file' },
    startsGroup: true,
  },
]
