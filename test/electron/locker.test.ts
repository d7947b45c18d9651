import { beforeEach, expect, test } from 'vitest'
import { locker, type Power } from '../../electron/locker.ts'

type PowerEvent = 'suspend' | 'resume' | 'lock-screen'

function sitting() {
  const heard = new Map<PowerEvent, () => void>()
  const state = {
    now: 0,
    idle: 0,
    screen: 'active' as ReturnType<Power['getSystemIdleState']>,
    open: true,
    limit: 5 as number | 'never',
    locks: 0,
    tick: () => {},
    emit: (event: PowerEvent) => heard.get(event)?.(),
    /** minutes of looking on, five seconds at a time, with the system's idle time as given */
    pass: (minutes: number, idleAt: (seconds: number) => number) => {
      const from = state.now
      for (let past = 5; past <= minutes * 60; past += 5) {
        state.now = from + past * 1000
        state.idle = idleAt(past)
        state.tick()
      }
    },
    active: () => {},
  }
  const { active } = locker({
    power: {
      getSystemIdleTime: () => state.idle,
      getSystemIdleState: () => state.screen,
      on: (event: PowerEvent, run: () => void) => heard.set(event, run),
    },
    autoLock: () => state.limit,
    isOpen: () => state.open,
    lock: () => {
      state.locks += 1
      state.open = false
    },
    now: () => state.now,
    every: (_milliseconds, run) => {
      state.tick = run
    },
  })
  state.active = active
  return state
}
let it = sitting()
beforeEach(() => {
  it = sitting()
})

test('After five minutes without a key or a pointer the journal locks, once', () => {
  it.pass(4.9, seconds => seconds)
  expect(it.locks).toBe(0)
  it.pass(0.2, seconds => 294 + seconds)
  expect(it.locks).toBe(1)
  it.pass(30, seconds => 300 + seconds)
  expect(it.locks).toBe(1)
})

test('Where the system always says 0 (Wayland), the quiet of the window locks just the same', () => {
  it.pass(5, () => 0)
  expect(it.locks).toBe(1)
})

test('A key in the window begins the minutes anew', () => {
  it.pass(4, () => 0)
  it.active()
  it.pass(4, () => 0)
  expect(it.locks).toBe(0)
  it.pass(1, () => 0)
  expect(it.locks).toBe(1)
})

test('A change of the minutes holds from the next look on', () => {
  it.limit = 60
  it.pass(30, seconds => seconds)
  expect(it.locks).toBe(0)
  it.limit = 1
  it.tick()
  expect(it.locks).toBe(1)
})

test('Never means never for idleness, but a locked screen and sleep still lock', () => {
  it.limit = 'never'
  it.pass(600, seconds => seconds)
  expect(it.locks).toBe(0)
  it.screen = 'locked'
  it.tick()
  expect(it.locks).toBe(1)
})

test.each(['suspend', 'resume', 'lock-screen'] as const)('%s locks', event => {
  it.emit(event)
  expect(it.locks).toBe(1)
})

test('Linux has no event for a locked screen: it is asked for', () => {
  it.screen = 'locked'
  it.tick()
  expect(it.locks).toBe(1)
})

test('While nothing is open there is nothing to lock', () => {
  it.open = false
  it.pass(60, seconds => seconds)
  for (const event of ['suspend', 'resume', 'lock-screen'] as const) it.emit(event)
  it.screen = 'locked'
  it.tick()
  expect(it.locks).toBe(0)
})
