import type { Block, JournalDocument } from '../../../shared/domain/document.ts'
import { type Names, plainText } from '../../../shared/domain/document-text.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import { countWords as countSegmented } from '../../../shared/text/words.ts'

/** Segmenting costs some 6 ms per 10,000 characters; a very long text is counted by its spaces instead. */
const SEGMENTED = 200_000
const PREVIEW = 280
/** Characters of a section that tell it from others. */
const TELLING = 40

/** How many words the text holds, in any script. */
export function countWords(text: string): number {
  if (text.length > SEGMENTED) return text.match(/\S+/gu)?.length ?? 0
  return countSegmented(text)
}

/** Lines one after the other: a sentence that ends by itself needs nothing between, what does not is set apart by a dot. */
function inOneLine(text: string): string {
  return text
    .split('\n')
    .map(line => line.replaceAll(/\s+/gu, ' ').trim())
    .filter(line => line !== '')
    .reduce((said, line) => {
      if (said === '') return line
      return /[.!?…:;,—][”’")]?$/u.test(said.slice(-2)) ? `${said} ${line}` : `${said} · ${line}`
    }, '')
}

/** The first words of a text in one line, at most 280 characters and never half a character. */
export function previewOf(text: string): string {
  const line = inOneLine(text.slice(0, PREVIEW * 4))
  if (line.length <= PREVIEW) return line
  const cut = line.slice(0, PREVIEW)
  const atSpace = cut.lastIndexOf(' ')
  return `${(atSpace > PREVIEW / 2 ? cut.slice(0, atSpace) : cut).toWellFormed().replace(/\uFFFD$/u, '')}…`
}

/** The text under the headings, section after section until there is enough of it to tell the entry by. */
function firstSections({ blocks }: JournalDocument, enough: number): Block[] {
  const told: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') told.push(block)
    else if (plainText({ version: 1, blocks: told }).trim().length >= enough) return told
    if (told.length === PREVIEW) return told
  }
  return told
}

/**
 * What is kept beside a body: its words with names spelled out, how many they are, and the first ones without the headings.
 * A practice is known by what happened, however short: the choices and scales that follow it say nothing by themselves.
 */
export function summarise(
  body: JournalDocument,
  { kind, names }: { kind: Entry['kind']; names: Names },
): { text: string; words: number; preview: string } {
  const text = plainText(body, names)
  const enough = kind === 'practice' ? 1 : TELLING
  const told = plainText({ version: 1, blocks: firstSections(body, enough) }, names)
  return { text, words: countWords(text), preview: previewOf(told) || previewOf(text) }
}
