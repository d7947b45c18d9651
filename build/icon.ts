// Draws build/icon.png from build/icon.svg; electron-builder makes each system's own icon from it:
//   node build/run.mjs build/icon.ts
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

/** The command line. */
export async function main(): Promise<void> {
  const found = findChromium()
  if (found === undefined) throw new Error('drawing the icon needs a Chromium')
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } })
  await page.setContent(
    `<style>* { margin: 0 }</style>${readFileSync(resolve(import.meta.dirname, 'icon.svg'), 'utf8')}`,
  )
  await page.screenshot({ path: resolve(import.meta.dirname, 'icon.png'), omitBackground: true })
  await browser.close()
}
