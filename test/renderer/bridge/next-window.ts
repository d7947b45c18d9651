import { act } from '@testing-library/react'
import { expect } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { ask } from '../../../renderer/bridge/ask.ts'
import { flushAll } from '../../../renderer/bridge/flush.ts'
import { takeBackForms } from '../../../renderer/bridge/forms.ts'
import type { KeeperWindow } from '../features/practices/with-a-keeper.tsx'

/** The window goes, sealing what it holds, and the next one takes it back; gives the page on which a form was in sight. */
export async function nextWindow(at: KeeperWindow): Promise<string | undefined> {
  expect(await act(async () => flushAll())).toBe(true)
  at.leave()
  const taken = await ask(contract.takeDrafts, {})
  return takeBackForms(taken.filter(one => one.kind === 'form'))
}
