import { inflateSync } from 'node:zlib'

// As much of a PDF as Chromium writes: objects in clear, streams deflated, text by glyph with a table back to letters.

type Part = { readonly head: string; readonly stream: string | undefined }

function partsOf(pdf: Buffer): Map<string, Part> {
  const text = pdf.toString('latin1')
  const parts = new Map<string, Part>()
  for (const { 1: id = '', 2: body = '', 0: whole, index } of text.matchAll(
    /(\d+) 0 obj\b([\s\S]*?)endobj/g,
  )) {
    const from = body.indexOf('stream\n')
    const head = from === -1 ? body : body.slice(0, from)
    const at = index + whole.indexOf(body)
    const raw = from === -1 ? undefined : pdf.subarray(at + from + 7, at + body.lastIndexOf('endstream'))
    parts.set(id, { head, stream: raw && opened(raw, head.includes('/FlateDecode')) })
  }
  return parts
}

function opened(raw: Buffer, isDeflated: boolean): string | undefined {
  try {
    return (isDeflated ? inflateSync(raw) : raw).toString('latin1')
  } catch {
    // a picture, perhaps
    return undefined
  }
}

type Letters = { readonly digits: number; readonly of: Map<number, string> }

const hex = (digits = ''): number => Number.parseInt(digits, 16)

function lettersOf(table: string): Letters {
  const letters = new Map<number, string>()
  for (const [, chars = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, to = ''] of chars.matchAll(/<([\dA-F]+)> <([\dA-F]+)>/gi))
      letters.set(hex(glyph), Buffer.from(to, 'hex').swap16().toString('utf16le'))
  for (const [, ranges = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first, last, to = ''] of ranges.matchAll(/<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]+)>/gi))
      for (let glyph = hex(first); glyph <= hex(last); glyph += 1)
        letters.set(glyph, String.fromCharCode(hex(to.slice(-4)) + glyph - hex(first)))
  // fonts made of drawings have one byte for a letter, all others two
  return { digits: /<00> <FF>/i.test(table) ? 2 : 4, of: letters }
}

/** The words of a PDF in the order in which they are drawn, its pages, its properties, and whether its fonts are in it. */
export function readPdf(pdf: Buffer): {
  text: string
  pages: number
  title: string | undefined
  pictures: number
  fonts: { count: number; embedded: number }
} {
  const parts = partsOf(pdf)
  const all = [...parts.values()]
  const fonts = new Map<string, Letters>()
  for (const { head } of all)
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(parts.get(id)?.head ?? '')?.[1]
      if (table !== undefined) fonts.set(name, lettersOf(parts.get(table)?.stream ?? ''))
    }
  const count = (pattern: RegExp) => all.filter(({ head }) => pattern.test(head)).length
  return {
    text: all.map(({ stream = '' }) => (/\bBT\b/.test(stream) ? wordsIn(stream, fonts) : '')).join('\n'),
    pages: count(/\/Type \/Page\b/),
    title: /\/Title \(([^)]*)\)[^>]*\/Creator/.exec(pdf.toString('latin1'))?.[1],
    pictures: count(/\/Subtype \/Image/),
    fonts: {
      count: count(/\/Type \/Font\b[\s\S]*\/Subtype \/(Type0|Type3|TrueType)/),
      embedded: count(/\/FontFile[23]? |\/CharProcs/),
    },
  }
}

function wordsIn(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters | undefined
  let words = ''
  for (const [, font, glyphs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font)
    for (const [digits] of (glyphs ?? '').matchAll(letters?.digits === 2 ? /.{2}/g : /.{4}/g))
      words += letters?.of.get(hex(digits)) ?? ''
  }
  return words
}
