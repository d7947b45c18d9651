// Finds Chromium on this machine. Node's own modules only: the set-up runs this before anything is installed.
import { accessSync, constants, statSync } from 'node:fs'

/** @typedef {{ path: string, kind: 'named' | 'chromium' | 'chrome' }} Chromium */

/** @type {Chromium[]} */
const places = [
  // Debian keeps the binary here; /usr/bin/chromium is a script that adds flags and extensions.
  { path: '/usr/lib/chromium/chromium', kind: 'chromium' },
  { path: '/usr/lib/chromium-browser/chromium-browser', kind: 'chromium' },
  { path: '/usr/bin/chromium', kind: 'chromium' },
  { path: '/usr/bin/chromium-browser', kind: 'chromium' },
  { path: '/snap/bin/chromium', kind: 'chromium' },
  { path: '/opt/google/chrome/chrome', kind: 'chrome' },
  { path: '/usr/bin/google-chrome', kind: 'chrome' },
  { path: '/usr/bin/google-chrome-stable', kind: 'chrome' },
  { path: '/Applications/Chromium.app/Contents/MacOS/Chromium', kind: 'chromium' },
  { path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', kind: 'chrome' },
]

/** @param {string} path */
const runs = path => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * The Chromium to draw windows with, or undefined when there is none.
 * @returns {Chromium | undefined}
 */
export const findChromium = () => {
  const named = process.env['AFTERWORD_CHROMIUM']
  if (named !== undefined && named !== '') return runs(named) ? { path: named, kind: 'named' } : undefined
  return places.find(place => runs(place.path))
}
