import type { Command } from './commands.ts'

export type Os = 'mac' | 'windows' | 'linux'

/** What of a KeyboardEvent decides: the key as typed, the key's place on the board, and the modifiers held. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const modifiers = ['Ctrl', 'Alt', 'Shift', 'Cmd'] as const
type Modifier = (typeof modifiers)[number]
const isModifier = (part: string): part is Modifier => modifiers.some(modifier => modifier === part)

const macSigns: Record<Modifier, string> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Cmd: '⌘' }
const named: Record<string, { key: string; shown: string }> = {
  Plus: { key: '+', shown: '+' },
  Left: { key: 'ArrowLeft', shown: '←' },
  Right: { key: 'ArrowRight', shown: '→' },
}

/** The keys of a command on one system, in Electron's accelerator notation; the first is the one to show. */
export const keysOf = (command: Command, os: Os): readonly string[] =>
  (os === 'mac' ? command.keys?.mac : command.keys?.other) ?? []

/** An accelerator as people of that system write it: `Ctrl+Shift+P`, or `⇧⌘P` on macOS. */
export function printKeys(accelerator: string, os: Os): string {
  const parts = accelerator.split('+')
  const shown = parts.filter(part => !isModifier(part)).map(part => named[part]?.shown ?? part)
  const held = modifiers.filter(modifier => parts.includes(modifier))
  return os === 'mac' ? [...held.map(one => macSigns[one]), ...shown].join('') : [...held, ...shown].join('+')
}

/** What a tooltip adds to the command's name, or nothing when it has no key there. */
export function keyHint(command: Command, os: Os): string | undefined {
  const [first] = keysOf(command, os)
  return first === undefined ? undefined : printKeys(first, os)
}

// A digit or sign with Shift or Alt held arrives as another character ("*" for Shift+8): its place on the board decides then.
const codes: Record<string, string> = {
  '.': 'Period',
  ',': 'Comma',
  '/': 'Slash',
  '\\': 'Backslash',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '=': 'Equal',
  '-': 'Minus',
}

function isKey(wanted: string, { key, code }: KeyPress): boolean {
  const name = named[wanted]?.key ?? wanted
  if (key.toLowerCase() === name.toLowerCase()) return true
  if (/^[0-9]$/.test(wanted)) return code === `Digit${wanted}` || code === `Numpad${wanted}`
  if (/^[A-Z]$/.test(wanted)) return code === `Key${wanted}` && !/^[a-z]$/i.test(key)
  return codes[wanted] === code
}

/** True when the key pressed is this accelerator, with exactly its modifiers. */
export function matches(accelerator: string, pressed: KeyPress): boolean {
  const parts = accelerator.split('+')
  const wanted = parts.find(part => !isModifier(part))
  // "+" may need Shift on one board and not on another; every other key is told apart by it.
  const shiftMatters = wanted !== 'Plus'
  return (
    wanted !== undefined &&
    pressed.ctrlKey === parts.includes('Ctrl') &&
    pressed.metaKey === parts.includes('Cmd') &&
    pressed.altKey === parts.includes('Alt') &&
    (!shiftMatters || pressed.shiftKey === parts.includes('Shift')) &&
    isKey(wanted, pressed)
  )
}

/** The command a key press asks for on this system, if any. */
export const commandFor = (
  pressed: KeyPress,
  { commands, os }: { commands: readonly Command[]; os: Os },
): Command | undefined =>
  commands.find(command => keysOf(command, os).some(accelerator => matches(accelerator, pressed)))
