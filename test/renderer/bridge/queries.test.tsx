import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { onFaultInPassing } from '../../../renderer/bridge/in-passing.ts'
import { useAsk, useDeed, useTell } from '../../../renderer/bridge/queries.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { Fault } from '../../../shared/faults.ts'
import { pretendWindow, surroundings } from '../pretend-window.tsx'

it('asks once and keeps the answer for whoever asks the same', async () => {
  const pretend = pretendWindow({ 'people.list': () => [] })
  const around = surroundings()
  const first = renderHook(() => useAsk(contract.people, {}), around)
  await waitFor(() => expect(first.result.current.data).toEqual([]))
  const second = renderHook(() => useAsk(contract.people, {}), around)
  expect(second.result.current.data).toEqual([])
  expect(pretend.inputsOf('people.list')).toHaveLength(1)
})

it('asks again when the keeper says that this changed, and not when something else did', async () => {
  const pretend = pretendWindow({ 'people.list': () => [] })
  const { result } = renderHook(() => useAsk(contract.people, {}), surroundings())
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  await pretend.fromKeeper({ kind: 'changed', what: 'entries' })
  expect(pretend.inputsOf('people.list')).toHaveLength(1)
  await pretend.fromKeeper({ kind: 'changed', what: 'people' })
  await waitFor(() => expect(pretend.inputsOf('people.list')).toHaveLength(2))
})

it('passes over announcements that have not the agreed shape', async () => {
  const pretend = pretendWindow({ 'people.list': () => [] })
  const { result } = renderHook(() => useAsk(contract.people, {}), surroundings())
  await waitFor(() => expect(result.current.isSuccess).toBe(true))
  await pretend.fromKeeper({ kind: 'changed', what: 'people', extra: 1 })
  await pretend.fromKeeper('changed')
  expect(pretend.inputsOf('people.list')).toHaveLength(1)
})

it('does not try a refused question again by itself', async () => {
  const pretend = pretendWindow({
    'people.list': () => {
      throw new Fault('io-error')
    },
  })
  const { result } = renderHook(() => useAsk(contract.people, {}), surroundings())
  await waitFor(() => expect(result.current.error?.code).toBe('io-error'))
  expect(pretend.inputsOf('people.list')).toHaveLength(1)
})

it('tells although the browser believes to be offline', async () => {
  pretendWindow({ 'vault.confirmRecovery': () => null })
  const { result } = renderHook(() => useTell(contract.confirmRecovery), surroundings())
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
  window.dispatchEvent(new Event('offline'))
  expect(await result.current.mutateAsync({})).toBeNull()
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: true })
  window.dispatchEvent(new Event('online'))
})

it('says in passing why a deed was not done, also when whoever asked for it is gone', async () => {
  pretendWindow({
    'people.save': () => {
      throw new Fault('disk-full')
    },
  })
  const told: string[] = []
  const stop = onFaultInPassing(code => told.push(code))
  const { result, unmount } = renderHook(() => useDeed(contract.savePerson), surroundings())
  result.current.mutate({ alias: 'RK' })
  unmount()
  await waitFor(() => expect(told).toEqual(['disk-full']))
  stop()
})
