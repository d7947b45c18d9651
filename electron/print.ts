import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow, type PrintToPDFOptions } from 'electron'
import { msg } from '@lingui/core/macro'
import { Fault } from '../shared/faults.ts'
import { outsideJournals } from './journals.ts'
import { say } from './words.ts'

// The one place where words of the journal pass through the shell (docs/threat-model.md): as a PDF, from the window's own
// process into the file that was chosen. The page says what of it is printed, its style sheet how.

/** Backgrounds too: a veil over a name, the marks of seen, told and assumed. No header or footer, for a header says a title. */
const pdf: PrintToPDFOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  pageSize: 'A4',
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

const notPrinted = (cause?: unknown): Fault => new Fault('not-printed', { cause })

/** The system's dialog for printing what the window shows; false when it was dismissed. Fails with not-printed. */
export async function printPage(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ printBackground: true }, (isDone, reason) => {
      if (isDone) resolve(true)
      else if (/cancel/i.test(reason)) resolve(false)
      else reject(notPrinted())
    })
  })
}

/** Asks where to, and writes there what the window shows as a PDF; false when dismissed. Fails with not-printed. */
export async function savePdf(window: BrowserWindow): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say(msg`Save this entry as a PDF`),
    // never a title or a day of the journal
    defaultPath: join(app.getPath('documents'), 'Afterword.pdf'),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  // A lock may have taken the window meanwhile.
  if (canceled || filePath === '' || window.isDestroyed()) return false
  if (outsideJournals(dirname(filePath)) !== dirname(filePath)) throw notPrinted()
  try {
    await writeWhole(filePath, await window.webContents.printToPDF(pdf))
  } catch (error) {
    throw notPrinted(error)
  }
  return true
}

/**
 * Writes the bytes beside the file that was chosen and then gives them its name: whatever stood there stays until they are
 * all on the disk, and of an attempt that failed nothing stays.
 */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    const file = await open(beside, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
