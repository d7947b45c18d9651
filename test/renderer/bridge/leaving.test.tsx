import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { useCommand } from '../../../renderer/bridge/commands.ts'
import { registerFlush, waitFor as waitForPicture } from '../../../renderer/bridge/flush.ts'
import { lockAnyway, onFlushed, standBy, useIsLeaving } from '../../../renderer/bridge/leaving.ts'
import { useUnkept } from '../../../renderer/bridge/unkept.ts'
import { RunId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import { pretendWindow } from '../pretend-window.tsx'

afterEach(cleanup)

const useStandBy = (): void => useEffect(() => standBy(), [])
const useFlush = (flush: Parameters<typeof registerFlush>[0]): void => useEffect(() => registerFlush(flush))

it('says flushed only when every flush is done, and that not all is kept when one of them fails', async () => {
  const pretend = pretendWindow({ 'shell.flushed': () => null })
  const order: string[] = []
  const disk = new EventTarget()
  const slow = new Promise(resolve => disk.addEventListener('written', resolve, { once: true }))
  const stop = onFlushed(() => order.push('forgotten'))
  renderHook(() => {
    useStandBy()
    useFlush(async () => {
      throw new Error('could not')
    })
    useFlush(async () => {
      await slow
      order.push('saved')
      return undefined
    })
  })
  await pretend.fromShell({ kind: 'flush' })
  expect(pretend.inputsOf('shell.flushed')).toHaveLength(0)
  disk.dispatchEvent(new Event('written'))
  await waitFor(() => expect(pretend.inputsOf('shell.flushed')).toHaveLength(1))
  expect(order).toEqual(['saved'])
  expect(pretend.inputsOf('shell.flushed')).toEqual([{ kept: false }])
  stop()
})

const run = {
  kind: 'run' as const,
  id: RunId.parse('0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13'),
  at: 'who',
  answers: {},
}

it('seals all that could not be saved at once, and then lets go of what is on the page', async () => {
  const pretend = pretendWindow({ 'shell.flushed': () => null, 'vault.sealDrafts': () => null })
  const order: string[] = []
  const stop = onFlushed(() => order.push('forgotten'))
  const other = { ...run, at: 'what' }
  renderHook(() => {
    useStandBy()
    useFlush(async () => run)
    useFlush(async () => undefined)
    useFlush(async () => other)
  })
  await pretend.fromShell({ kind: 'flush' })
  await waitFor(() => expect(pretend.inputsOf('shell.flushed')).toEqual([{ kept: true }]))
  expect(pretend.inputsOf('vault.sealDrafts')).toEqual([{ words: [run, other] }])
  expect(order).toEqual(['forgotten'])
  stop()
})

it('stays with a picture that does not reach the disk at all, its words saved, and shows the page again', async () => {
  const pretend = pretendWindow({ 'shell.flushed': () => null, 'shell.flushing': () => null })
  const disk = new EventTarget()
  vi.useFakeTimers()
  try {
    const page = renderHook(() => {
      useStandBy()
      return useIsLeaving()
    })
    waitForPicture(
      new Promise(resolve => {
        disk.addEventListener('written', () => resolve(), { once: true })
      }),
    )
    await pretend.fromShell({ kind: 'flush' })
    await act(async () => vi.advanceTimersByTimeAsync(51_000))
    expect(pretend.inputsOf('shell.flushed')).toEqual([{ kept: false }])
    expect(page.result.current).toBe(false)
    disk.dispatchEvent(new Event('written'))
    await act(async () => vi.advanceTimersByTimeAsync(10))
  } finally {
    vi.useRealTimers()
  }
})

it('stays when the words could not be sealed either, until they can be or are let go', async () => {
  let isFull = true
  const pretend = pretendWindow({
    'shell.flushed': () => null,
    'shell.lock': () => null,
    'vault.sealDrafts': () => {
      if (isFull) throw new Fault('disk-full')
      return null
    },
  })
  renderHook(() => {
    useStandBy()
    useFlush(async () => run)
  })
  const unkept = renderHook(() => useUnkept())
  await pretend.fromShell({ kind: 'flush' })
  await waitFor(() => expect(unkept.result.current).toBe(true))
  isFull = false
  await pretend.fromShell({ kind: 'flush' })
  await waitFor(() => expect(unkept.result.current).toBe(false))
  isFull = true
  await lockAnyway()
  await pretend.fromShell({ kind: 'flush' })
  await waitFor(() => expect(pretend.inputsOf('shell.flushed')).toHaveLength(3))
  expect(pretend.inputsOf('shell.flushed')).toEqual([{ kept: false }, { kept: true }, { kept: true }])
})

it('leaves at once when nothing is open', async () => {
  const pretend = pretendWindow({ 'shell.flushed': () => null })
  renderHook(() => useStandBy())
  await pretend.fromShell({ kind: 'flush' })
  await waitFor(() => expect(pretend.inputsOf('shell.flushed')).toHaveLength(1))
})

it('runs a command that was chosen in the menu', async () => {
  const pretend = pretendWindow()
  const ran: string[] = []
  renderHook(() => {
    useStandBy()
    useCommand('bold', () => ran.push('bold'))
  })
  await pretend.fromShell({ kind: 'command', command: 'bold' })
  expect(ran).toEqual(['bold'])
})

it('tells the shell that someone is here, once for many signs', async () => {
  const pretend = pretendWindow({ 'shell.active': () => null })
  renderHook(() => useStandBy())
  for (let press = 0; press < 5; press += 1) window.dispatchEvent(new Event('pointermove'))
  expect(pretend.inputsOf('shell.active')).toHaveLength(1)
})

it('waits for a picture from a slow disk before it saves the words, says so each second, and covers the page', async () => {
  const pretend = pretendWindow({ 'shell.flushed': () => null, 'shell.flushing': () => null })
  const disk = new EventTarget()
  const order: string[] = []
  vi.useFakeTimers()
  try {
    const page = renderHook(() => {
      useStandBy()
      useFlush(async () => {
        order.push('words')
        return undefined
      })
      return useIsLeaving()
    })
    waitForPicture(
      new Promise(resolve => {
        disk.addEventListener('written', () => resolve(void order.push('picture')), { once: true })
      }),
    )
    await pretend.fromShell({ kind: 'flush' })
    await act(async () => vi.advanceTimersByTimeAsync(20_500))
    expect(pretend.inputsOf('shell.flushed')).toEqual([])
    expect(pretend.inputsOf('shell.flushing')).toHaveLength(20)
    expect(page.result.current).toBe(true)
    disk.dispatchEvent(new Event('written'))
    await act(async () => vi.advanceTimersByTimeAsync(10))
    expect(pretend.inputsOf('shell.flushed')).toEqual([{ kept: true }])
    expect(order).toEqual(['picture', 'words'])
  } finally {
    vi.useRealTimers()
  }
})
