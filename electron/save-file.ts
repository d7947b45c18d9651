import { dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { msg } from '@lingui/core/macro'
import { Fault } from '../shared/faults.ts'
import { outsideJournals } from './journals.ts'
import { say } from './words.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Asks where to, and writes a practice there as the JSON file it is given as; false when dismissed. Only questions pass
 * here, never an answer. Fails with io-error.
 */
export async function savePractice(window: BrowserWindow, json: string): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say(msg`Save this practice as a file`),
    // never its title
    defaultPath: join(app.getPath('documents'), 'Afterword practice.json'),
    filters: [{ name: 'JSON', extensions: ['json'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  // A lock may have taken the window meanwhile.
  if (canceled || filePath === '' || window.isDestroyed()) return false
  if (outsideJournals(dirname(filePath)) !== dirname(filePath)) throw new Fault('io-error')
  try {
    await writeWhole(filePath, new TextEncoder().encode(json))
  } catch (cause) {
    throw new Fault('io-error', { cause })
  }
  return true
}
