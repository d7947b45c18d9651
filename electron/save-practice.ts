import type { BrowserWindow } from 'electron'
import { msg } from '@lingui/core/macro'
import { saveAs } from './save-as.ts'
import { say } from './words.ts'

/**
 * Asks where to, and writes a practice there as the JSON file it is given as; false when dismissed. Only questions pass
 * here, never an answer. Fails with io-error.
 */
export const savePractice = (window: BrowserWindow, json: string): Promise<boolean> =>
  saveAs(window, {
    title: say(msg`Save this practice as a file`),
    fileName: 'Afterword practice.json',
    filter: { name: 'JSON', extensions: ['json'] },
    bytes: () => new TextEncoder().encode(json),
    fault: 'io-error',
  })
