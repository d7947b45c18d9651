import { dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron'
import { Fault, type FaultCode } from '../shared/faults.ts'
import { outsideJournals } from './journals.ts'
import { writeWhole } from './write-whole.ts'

export type SaveAs = {
  /** of the dialog, as everything else in words of the system */
  title: string
  /** never a title or a day of the journal */
  fileName: string
  filter: FileFilter
  /** made only once a place was chosen */
  bytes: () => Uint8Array | Promise<Uint8Array>
  /** what is said when it could not be written, or would lie within a journal */
  fault: FaultCode
}

/** Asks where to, and writes a whole file there; false when dismissed. Fails with the fault it was given. */
export async function saveAs(
  window: BrowserWindow,
  { title, fileName, filter, bytes, fault }: SaveAs,
): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  // A lock may have taken the window meanwhile.
  if (canceled || filePath === '' || window.isDestroyed()) return false
  if (outsideJournals(dirname(filePath)) !== dirname(filePath)) throw new Fault(fault)
  try {
    await writeWhole(filePath, await bytes())
  } catch (cause) {
    throw new Fault(fault, { cause })
  }
  return true
}
