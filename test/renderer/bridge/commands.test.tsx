import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { canRun, runCommand, useCommand } from '../../../renderer/bridge/commands.ts'
import { readPlatform } from '../../../renderer/bridge/platform.ts'
import { answerKeys, useShortcut } from '../../../renderer/bridge/shortcuts.ts'
import { pretendWindow } from '../pretend-window.tsx'

const onLinux = () => ({ os: 'linux', version: '1', electron: '1', chromium: '1', sample: false })
let stop = (): void => {}
beforeEach(async () => {
  pretendWindow({ 'shell.platform': onLinux })
  await readPlatform()
  stop = answerKeys()
})
afterEach(() => {
  stop()
  cleanup()
})

const press = (init: KeyboardEventInit): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  document.body.dispatchEvent(event)
  return event
}

it('lets the newest answer win, and the older one again when the newer is gone', () => {
  const ran: string[] = []
  renderHook(() => useCommand('go-today', () => ran.push('frame')))
  const page = renderHook(() => useCommand('go-today', () => ran.push('page')))
  runCommand('go-today')
  page.unmount()
  runCommand('go-today')
  expect(ran).toEqual(['page', 'frame'])
})

it('says whether anything answers a command', () => {
  expect(canRun('quote')).toBe(false)
  expect(runCommand('quote')).toBe(false)
  const page = renderHook(({ on }) => useCommand('quote', () => {}, on), { initialProps: { on: true } })
  expect(canRun('quote')).toBe(true)
  page.rerender({ on: false })
  expect(canRun('quote')).toBe(false)
})

it('runs the command of a key and keeps the press from doing anything else', () => {
  const ran: string[] = []
  renderHook(() => useCommand('bold', () => ran.push('bold')))
  const event = press({ key: 'b', code: 'KeyB', ctrlKey: true })
  expect(ran).toEqual(['bold'])
  expect(event.defaultPrevented).toBe(true)
})

it('leaves a key alone that nothing on screen answers', () => {
  expect(press({ key: 'b', code: 'KeyB', ctrlKey: true }).defaultPrevented).toBe(false)
})

it('does not run a command over and over while its key is held', () => {
  const ran: string[] = []
  renderHook(() => useCommand('bold', () => ran.push('bold')))
  press({ key: 'b', code: 'KeyB', ctrlKey: true })
  press({ key: 'b', code: 'KeyB', ctrlKey: true, repeat: true })
  expect(ran).toEqual(['bold'])
})

it('shows the key as this system writes it', async () => {
  expect(renderHook(() => useShortcut('bold')).result.current).toBe('Ctrl+B')
  pretendWindow({ 'shell.platform': () => ({ ...onLinux(), os: 'mac' }) })
  await readPlatform()
  expect(renderHook(() => useShortcut('bold')).result.current).toBe('⌘B')
})
