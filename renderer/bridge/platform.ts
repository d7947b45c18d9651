import type * as z from 'zod'
import { shellContract } from '../../shared/contract/shell-contract.ts'
import { askShell } from './ask.ts'
import { store, useStore } from './store.ts'

export type Platform = z.infer<(typeof shellContract)['platform']['output']>

const current = store<Platform | undefined>(undefined)

/** What this computer and this build are; undefined until the shell has answered. */
export const usePlatform = (): Platform | undefined => useStore(current)

export const platform = (): Platform | undefined => current.get()

export async function readPlatform(): Promise<Platform> {
  const answer = await askShell(shellContract.platform, {})
  current.set(answer)
  return answer
}
