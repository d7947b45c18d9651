import { expect, test, vi } from 'vitest'
import { isInSight } from '../../electron/window.ts'

vi.mock('electron', () => ({
  app: {},
  BrowserWindow: {},
  nativeTheme: {},
  screen: {},
  protocol: {},
  session: {},
}))

const screen = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1000 }
const at = (x: number, y: number) => ({ x, y, width: 900, height: 700 })

test('A window comes back where it was, as long as it can be taken hold of there', () => {
  expect(isInSight(at(100, 100), [screen])).toBe(true)
  expect(isInSight(at(-700, 0), [screen])).toBe(true)
  expect(isInSight(at(2000, 100), [screen, second])).toBe(true)
})

test('Where its display is gone, or its title bar would be out of reach, it does not', () => {
  expect(isInSight(at(2000, 100), [screen])).toBe(false)
  expect(isInSight(at(-850, 0), [screen])).toBe(false)
  expect(isInSight(at(1850, 0), [screen])).toBe(false)
  expect(isInSight(at(100, -300), [screen])).toBe(false)
  expect(isInSight(at(100, 1030), [screen])).toBe(false)
  expect(isInSight(at(0, 0), [])).toBe(false)
})
