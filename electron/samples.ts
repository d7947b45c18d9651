import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const isSample = (name: string): boolean => /^sample-[0-9a-f-]{36}\.afterword$/.test(name)

/** Where this sitting's sample journal would be made. */
export const samplePath = (userData: string, id: string): string => join(userData, `sample-${id}.afterword`)

/** Removes sample journals that a crash left behind; each sitting removes its own. */
export function removeSamples(userData: string): void {
  for (const name of readdirSync(userData).filter(isSample)) {
    rmSync(join(userData, name), { recursive: true, force: true })
  }
}
