import type { Block, Inline, JournalDocument } from '../../../shared/domain/document.ts'

/** What is done with every line of words of a document, and with every text that stands apart from them. */
export type DocumentWork = {
  line: (line: Inline[]) => Inline[]
  text: (text: string, most: number) => string
}

const CODE = 1_000_000
const ALT = 1000

/** The same list when every one came out as it was. */
function eachOf<T>(all: T[], work: (one: T) => T): T[] {
  const worked = all.map(work)
  return worked.some((one, at) => one !== all[at]) ? worked : all
}

/** The same record when its part came out as it was. */
const withPart = <T, K extends keyof T>(whole: T, part: K, worked: T[K]): T =>
  worked === whole[part] ? whole : { ...whole, [part]: worked }

function eachIn(block: Block, { line, text }: DocumentWork): Block {
  if (block.kind === 'divider') return block
  if (block.kind === 'code') return withPart(block, 'text', text(block.text, CODE))
  if (block.kind === 'image') return withPart(block, 'alt', text(block.alt, ALT))
  if (block.kind === 'table') {
    return withPart(
      block,
      'rows',
      eachOf(block.rows, row => eachOf(row, line)),
    )
  }
  if (block.kind === 'list') {
    return withPart(
      block,
      'items',
      eachOf(block.items, item => withPart(item, 'content', line(item.content))),
    )
  }
  return withPart(block, 'content', line(block.content))
}

/** Goes through a document; gives the same one when nothing of it came out different. */
export const eachLine = (document: JournalDocument, work: DocumentWork): JournalDocument =>
  withPart(
    document,
    'blocks',
    eachOf(document.blocks, block => eachIn(block, work)),
  )

/** A document's lines and texts, to be looked at. */
export function linesOf(document: JournalDocument): { lines: Inline[][]; texts: string[] } {
  const [lines, texts]: [Inline[][], string[]] = [[], []]
  eachLine(document, {
    line(line) {
      lines.push(line)
      return line
    },
    text(text) {
      texts.push(text)
      return text
    },
  })
  return { lines, texts }
}
