import { join } from 'node:path'
import { Fault } from '../../../shared/faults.ts'
import { type Header, HEADER_MAX_BYTES, type HeaderReading, readHeader } from './envelope.ts'
import { NAMES, readSmallFile, replaceFile } from './files.ts'

export type WholeHeader = { header: Header; bytes: Buffer }

/** Reads one header file; what is absent is as good as damaged. */
export function readHeaderFile(path: string): HeaderReading {
  const bytes = readSmallFile(path, HEADER_MAX_BYTES)
  return bytes === undefined ? { state: 'damaged' } : readHeader(bytes)
}

/**
 * The headers to try, best first (FORMAT.md H10): the header, its copy, then those inside the backups at the given
 * folders. Fails with vault-newer-version when the header says so.
 */
export function findHeaders(folder: string, backupFolders: readonly string[]): WholeHeader[] {
  const first = readHeaderFile(join(folder, NAMES.header))
  if (first.state === 'newer') throw new Fault('vault-newer-version')
  const others = [
    join(folder, NAMES.previousHeader),
    ...backupFolders.map(backup => join(backup, NAMES.header)),
  ].map(readHeaderFile)
  return [first, ...others].flatMap(reading => (reading.state === 'whole' ? [reading] : []))
}

/**
 * Replaces the header (FORMAT.md H11). The new one is read back from the disk and must prove itself before the copy of
 * the old one goes; when it does not, the old header is put back.
 */
export function replaceHeader({
  folder,
  bytes,
  proves,
}: {
  folder: string
  bytes: Buffer
  proves: (reading: WholeHeader) => boolean
}): WholeHeader {
  const path = join(folder, NAMES.header)
  const before = readSmallFile(path, HEADER_MAX_BYTES)
  replaceFile(path, bytes)
  const reading = readHeaderFile(path)
  if (reading.state !== 'whole' || !reading.bytes.equals(bytes) || !proves(reading)) {
    if (before !== undefined) replaceFile(path, before)
    throw new Fault('io-error')
  }
  replaceFile(join(folder, NAMES.previousHeader), bytes)
  return reading
}

/** Makes both header files equal to one that was unlocked; tells whether `header` itself had to be rewritten. */
export function healHeaders(folder: string, good: WholeHeader): boolean {
  const [isWhole, isCopied] = [NAMES.header, NAMES.previousHeader].map(
    name => readSmallFile(join(folder, name), HEADER_MAX_BYTES)?.equals(good.bytes) === true,
  )
  try {
    if (isWhole !== true) replaceFile(join(folder, NAMES.header), good.bytes)
    if (isCopied !== true) replaceFile(join(folder, NAMES.previousHeader), good.bytes)
  } catch {
    // A full disk must not keep anyone from reading; the next opening tries again.
  }
  return isWhole !== true
}
