import { JournalDocument } from '../../shared/domain/document.ts'
import { normaliseBlocks } from '../../shared/domain/document-normal.ts'
import { salvageBlocks } from './salvage.ts'

/** The one way to write a document. Anything may come: what is not understood is read for its words. */
export function normaliseDocument(value: unknown): JournalDocument {
  const whole = JournalDocument.safeParse(value)
  return normaliseBlocks(whole.success ? whole.data.blocks : salvageBlocks(value))
}
