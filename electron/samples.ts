import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const isSample = (name: string): boolean => /^sample-[0-9a-f-]{36}\.afterword$/.test(name)

/** Where this sitting's sample journal would be made. */
export const sampleIn = (userData: string, id: string): { id: string; path: string } => ({
  id,
  path: join(userData, `sample-${id}.afterword`),
})

/**
 * Removes what a crash left behind: sample journals (each sitting removes its own), and dumps, should Chromium ever write one
 * by itself: no crash reporter is started, and a dump would hold the text on screen.
 */
export function removeLeftovers(userData: string): void {
  for (const name of readdirSync(userData).filter(name => isSample(name) || name === 'Crashpad')) {
    rmSync(join(userData, name), { recursive: true, force: true })
  }
}
