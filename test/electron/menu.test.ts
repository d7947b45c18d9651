import { expect, test, vi } from 'vitest'
import { menuTemplate } from '../../electron/menu.ts'
import type { Os } from '../../shared/command-keys.ts'
import { pretend } from '../support/pretend.ts'
import { CommandId } from '../../shared/contract/announcements.ts'

vi.mock('electron', () => ({ Menu: {} }))

type Item = ReturnType<typeof menuTemplate>[number]
const within = (items: readonly Item[]): Item[] =>
  items.flatMap(item => [item, ...(Array.isArray(item.submenu) ? within(item.submenu) : [])])
const template = (os: Os, run: (id: CommandId) => void = () => {}) => menuTemplate(os, run)
const names = (os: Os) => template(os).map(item => item.label ?? item.role)

test('macOS has its own menu first and Window near the end; elsewhere there is neither', () => {
  expect(names('mac')).toEqual(['Afterword', 'File', 'Edit', 'Format', 'View', 'Go', 'windowMenu', 'Help'])
  expect(names('linux')).toEqual(['File', 'Edit', 'Format', 'View', 'Go', 'Help'])
  expect(names('windows')).toEqual(names('linux'))
})

test.each(['mac', 'windows', 'linux'] as const)('Every command is once in the menu of %s and runs', os => {
  const ran: CommandId[] = []
  const items = within(template(os, id => ran.push(id))).filter(item => item.id !== undefined)
  expect(new Set(items.map(item => item.id))).toEqual(new Set(CommandId.options))
  expect(items).toHaveLength(CommandId.options.length)
  for (const item of items) pretend<() => void>(item.click)()
  expect(ran.toSorted()).toEqual(CommandId.options.toSorted())
})

test('A menu shows its keys and leaves answering them to the window, but for quitting', () => {
  const withKeys = within(template('linux')).filter(item => item.accelerator !== undefined)
  expect(withKeys.length).toBeGreaterThan(20)
  expect(withKeys.filter(item => item.registerAccelerator !== false).map(item => item.id)).toEqual(['quit'])
})

test('No menu reloads the page, opens the tools or checks for updates', () => {
  for (const os of ['mac', 'windows', 'linux'] as const) {
    const roles = within(template(os)).map(item => item.role)
    for (const role of [
      'reload',
      'forceReload',
      'toggleDevTools',
      'recentDocuments',
      'viewMenu',
      'shareMenu',
    ])
      expect(roles).not.toContain(role)
  }
})
