import { app, type BrowserWindow, type PrintToPDFOptions } from 'electron'
import { msg } from '@lingui/core/macro'
import { Fault } from '../shared/faults.ts'
import { paperOf } from './paper.ts'
import { saveAs } from './save-as.ts'
import { say } from './words.ts'

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

/** The system's dialog for printing what the window shows; false when it was dismissed. Fails with not-printed. */
export async function printPage(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ printBackground: true }, (isDone, reason) => {
      if (isDone) resolve(true)
      else if (/cancel/i.test(reason)) resolve(false)
      else reject(new Fault('not-printed'))
    })
  })
}

/** Asks where to, and writes there what the window shows as a PDF; false when dismissed. Fails with not-printed. */
export const savePdf = (window: BrowserWindow): Promise<boolean> =>
  saveAs(window, {
    title: say(msg`Save this entry as a PDF`),
    fileName: 'Afterword.pdf',
    filter: { name: 'PDF', extensions: ['pdf'] },
    bytes: () => window.webContents.printToPDF(pdf()),
    fault: 'not-printed',
  })
