import { expect, test } from 'vitest'
import {
  commandFor,
  keyHint,
  keysOf,
  matches,
  printKeys,
  type KeyPress,
  type Os,
} from '../../shared/command-keys.ts'
import { commands } from '../../shared/commands.ts'
import { CommandId } from '../../shared/contract/announcements.ts'

const systems: Os[] = ['mac', 'windows', 'linux']
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const command = (id: CommandId) => commands.find(one => one.id === id)!

test('Every command is in the table, once, with words to show', () => {
  expect(commands.map(one => one.id).toSorted()).toEqual(CommandId.options.toSorted())
  for (const { label } of commands) expect((label.message ?? '').length).toBeGreaterThan(2)
})

test('Every command stands in a menu on every system', () => {
  expect(commands.filter(one => one.menu === undefined)).toEqual([])
  expect(commands.filter(one => one.menu?.other === 'app')).toEqual([])
})

test.each(systems)('No two commands share a key on %s', os => {
  const keys = commands.flatMap(one => keysOf(one, os))
  expect(keys.length).toBeGreaterThan(20)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each(systems)('No command takes a key that belongs to editing or to the system on %s', os => {
  const main = os === 'mac' ? 'Cmd' : 'Ctrl'
  const taken = ['Z', 'Shift+Z', 'Y', 'X', 'C', 'V', 'Shift+V', 'A', 'W', 'H', 'M'].map(
    key => `${main}+${key}`,
  )
  expect(commands.flatMap(one => keysOf(one, os)).filter(key => taken.includes(key))).toEqual([])
})

test('Keys are written in accelerator notation for their system', () => {
  const mac = commands.flatMap(one => keysOf(one, 'mac'))
  const other = commands.flatMap(one => keysOf(one, 'linux'))
  expect(mac.filter(key => !/^((Alt|Shift|Ctrl)\+)*Cmd\+(Plus|[^+]+)$/.test(key))).toEqual([])
  expect(
    other.filter(key => !/^((Ctrl\+((Alt|Shift)\+)*|Alt\+)(Plus|Left|Right|[^+])|F1)$/.test(key)),
  ).toEqual([])
})

test('Keys are printed as each system writes them', () => {
  expect(keyHint(command('new-from-practice'), 'linux')).toBe('Ctrl+Shift+P')
  expect(keyHint(command('new-from-practice'), 'mac')).toBe('⇧⌘P')
  expect(keyHint(command('heading-1'), 'mac')).toBe('⌥⌘1')
  expect(keyHint(command('text-larger'), 'windows')).toBe('Ctrl++')
  expect(keyHint(command('go-back'), 'windows')).toBe('Alt+←')
  expect(keyHint(command('about'), 'linux')).toBeUndefined()
  expect(printKeys('F1', 'linux')).toBe('F1')
})

test.each([
  ['Ctrl+L', press('l', { ctrlKey: true }), true],
  ['Ctrl+L', press('L', { ctrlKey: true }), true],
  ['Ctrl+L', press('l'), false],
  ['Ctrl+L', press('l', { metaKey: true }), false],
  ['Ctrl+L', press('L', { ctrlKey: true, shiftKey: true }), false],
  ['Ctrl+L', press('l', { ctrlKey: true, altKey: true }), false],
  ['Ctrl+L', press('д', { ctrlKey: true, code: 'KeyL' }), true],
  ['Ctrl+L', press('n', { ctrlKey: true, code: 'KeyL' }), false],
  ['Ctrl+Shift+8', press('*', { ctrlKey: true, shiftKey: true, code: 'Digit8' }), true],
  ['Ctrl+Shift+.', press('>', { ctrlKey: true, shiftKey: true, code: 'Period' }), true],
  ['Alt+Cmd+1', press('¡', { metaKey: true, altKey: true, code: 'Digit1' }), true],
  ['Ctrl+Plus', press('+', { ctrlKey: true, shiftKey: true, code: 'Equal' }), true],
  ['Ctrl+Plus', press('+', { ctrlKey: true, code: 'NumpadAdd' }), true],
  ['Ctrl+0', press('0', { ctrlKey: true, code: 'Numpad0' }), true],
  ['Ctrl+\\', press('\\', { ctrlKey: true, code: 'Backslash' }), true],
  ['Alt+Left', press('ArrowLeft', { altKey: true }), true],
  ['Alt+Left', press('ArrowLeft'), false],
  ['F1', press('F1'), true],
])('%s and a press of %o: %s', (accelerator, pressed, expected) => {
  expect(matches(accelerator, pressed)).toBe(expected)
})

const find = (pressed: KeyPress, os: Os) => commandFor(pressed, { commands, os })?.id
test('A key press finds its command, and on each system its own', () => {
  expect(find(press('l', { ctrlKey: true }), 'linux')).toBe('lock')
  expect(find(press('l', { metaKey: true }), 'mac')).toBe('lock')
  expect(find(press('l', { ctrlKey: true }), 'mac')).toBeUndefined()
  expect(find(press('F1'), 'windows')).toBe('shortcuts')
  expect(find(press('l'), 'linux')).toBeUndefined()
})
