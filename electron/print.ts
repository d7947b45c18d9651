import { dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow, type PrintToPDFOptions } from 'electron'
import { msg } from '@lingui/core/macro'
import { Fault } from '../shared/faults.ts'
import { outsideJournals } from './journals.ts'
import { paperOf } from './paper.ts'
import { say } from './words.ts'
import { writeWhole } from './write-whole.ts'

// The one place where words of the journal pass through the shell (docs/threat-model.md): as a PDF, from the window's own
// process into the file that was chosen. The page says what of it is printed, its style sheet how.

/** Backgrounds too: a veil over a name, the marks of seen, told and assumed. No header or footer, for a header says a title. */
const pdf = (): PrintToPDFOptions => ({
  printBackground: true,
  preferCSSPageSize: true,
  pageSize: paperOf(app.getLocaleCountryCode()),
  generateTaggedPDF: true,
  generateDocumentOutline: true,
})

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
    await writeWhole(filePath, await window.webContents.printToPDF(pdf()))
  } catch (error) {
    throw notPrinted(error)
  }
  return true
}
