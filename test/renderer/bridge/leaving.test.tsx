import { cleanup, renderHook, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { afterEach, expect, it } from 'vitest'
import { useCommand } from '../../../renderer/bridge/commands.ts'
import { useFlush } from '../../../renderer/bridge/flush.ts'
import { onFlushed, standBy } from '../../../renderer/bridge/leaving.ts'
import { pretendWindow } from '../pretend-window.tsx'

afterEach(cleanup)

const useStandBy = (): void => useEffect(() => standBy(), [])

it('says flushed only when every flush is done, also when one of them fails', async () => {
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
    })
  })
  await pretend.fromShell({ kind: 'flush' })
  expect(pretend.inputsOf('shell.flushed')).toHaveLength(0)
  disk.dispatchEvent(new Event('written'))
  await waitFor(() => expect(pretend.inputsOf('shell.flushed')).toHaveLength(1))
  expect(order).toEqual(['saved', 'forgotten'])
  stop()
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
