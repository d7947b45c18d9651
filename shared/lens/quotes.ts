/** A stretch of a text that is somebody's quoted words. */
export type Quote = { readonly from: number; readonly to: number }

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
}
const letter = /[\p{L}\p{N}]/u

const opensHere = (text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  return !letter.test(before) && after !== '' && !/\s/u.test(after)
}

/** Quoted words of a text, read once through; a quote ends with its line at the latest, and one never closed is none. */
export function quotesOf(text: string): Quote[] {
  const quotes: Quote[] = []
  let open: { from: number; closer: string } | undefined
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') {
      open = undefined
    } else if (open !== undefined && sign === open.closer && !isApostrophe(text, at)) {
      quotes.push({ from: open.from, to: at + 1 })
      open = undefined
    } else if (open === undefined || isWeak(open.closer)) {
      const closer = closers[sign]
      if (closer !== undefined && opensHere(text, at)) open = { from: at, closer }
    }
  }
  return quotes
}

/** A single mark may have been an apostrophe after all: stronger ones begin anew within it. */
const isWeak = (closer: string): boolean => closer === "'" || closer === '’'

const isApostrophe = (text: string, at: number): boolean =>
  isWeak(text.charAt(at)) && letter.test(text.charAt(at + 1))
