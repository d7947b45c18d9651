import { beforeEach, expect, test, vi } from 'vitest'
import { notices } from '../../electron/notices.ts'

type Shown = { options: unknown; isClosed: boolean; click: () => void }
const system = vi.hoisted(() => {
  const state: { shown: Shown[]; isSupported: boolean } = { shown: [], isSupported: true }
  return state
})
vi.mock('electron', () => ({
  Notification: class {
    static isSupported = () => system.isSupported
    private readonly one: Shown
    constructor(options: unknown) {
      this.one = { options, isClosed: false, click: () => {} }
    }
    on(_what: 'click', click: () => void) {
      this.one.click = click
    }
    show() {
      system.shown.push(this.one)
    }
    close() {
      this.one.isClosed = true
    }
  },
}))
beforeEach(() => {
  system.shown = []
  system.isSupported = true
})

test('A notice is shown only when it is wanted, and where the system can', () => {
  let isWanted = false
  const { isReady, show } = notices({ isWanted: () => isWanted, onClick: () => {} })
  expect([isReady(), show()]).toEqual([false, false])
  isWanted = true
  expect(isReady()).toBe(true)
  system.isSupported = false
  expect([isReady(), show()]).toEqual([false, false])
  expect(system.shown).toEqual([])
})

test('It says the same each time, silently; a new one takes the place of the last, and a click is heard', () => {
  let clicks = 0
  const { show } = notices({ isWanted: () => true, onClick: () => (clicks += 1) })
  expect([show(), show()]).toEqual([true, true])
  expect(system.shown.map(({ options }) => options)).toEqual(
    [1, 2].map(() => ({ title: 'Afterword', body: 'Something is waiting in Afterword.', silent: true })),
  )
  expect(system.shown.map(({ isClosed }) => isClosed)).toEqual([true, false])
  system.shown[1]?.click()
  expect(clicks).toBe(1)
})
