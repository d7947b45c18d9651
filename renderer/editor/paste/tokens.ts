type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'end'; readonly name: string }

type Tag = { readonly end: number; readonly attributes: ReadonlyMap<string, string> }

const rawText = new Set(
  'script style title textarea xmp iframe noembed noframes noscript plaintext'.split(' '),
)

/**
 * Reads HTML into words and tags, each character once. Whatever is not closed before the end (a comment, a tag, a
 * script) swallows the rest, as it does in a browser.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open !== at) yield { kind: 'text', text: html.slice(at, open === -1 ? undefined : open) }
    if (open === -1) return
    const markup = markupEnd(html, open)
    if (markup !== undefined) {
      at = markup
      continue
    }
    const name = nameAt(html, open)
    if (name === undefined) {
      yield { kind: 'text', text: '<' }
      at = open + 1
      continue
    }
    const tag = tagAt(html, open + name.length + (name.closing ? 2 : 1))
    if (tag === undefined) return
    at = tag.end
    if (name.closing) yield { kind: 'end', name: name.text }
    else {
      yield { kind: 'start', name: name.text, attributes: tag.attributes }
      if (rawText.has(name.text)) at = rawEnd(html, at, name.text)
    }
  }
}

/** The end of a comment, a doctype or an instruction that starts here; undefined when none does. */
function markupEnd(html: string, open: number): number | undefined {
  const next = html[open + 1]
  if (next !== '!' && next !== '?') return undefined
  if (html.startsWith('<!--', open)) {
    if (html.startsWith('<!-->', open)) return open + 5
    return after(html, '-->', open + 4)
  }
  return after(html, '>', open + 2)
}

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from)
  return found === -1 ? html.length : found + what.length
}

const namePattern = /<(\/?)([a-zA-Z][^\s/>]{0,63})/y

function nameAt(html: string, open: number) {
  namePattern.lastIndex = open
  const match = namePattern.exec(html)
  const text = match?.[2]
  return text === undefined
    ? undefined
    : { text: text.toLowerCase(), length: text.length, closing: match?.[1] === '/' }
}

const attributePattern =
  /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\s>]*)))?|=)/y

/** The attributes and the end of a tag; undefined when it never ends. The first of two equal names counts. */
function tagAt(html: string, from: number): Tag | undefined {
  const attributes = new Map<string, string>()
  attributePattern.lastIndex = from
  for (;;) {
    const match = attributePattern.exec(html)
    if (match === null) return undefined
    const [, close, name, double, single, bare] = match
    if (close !== undefined) return { end: attributePattern.lastIndex, attributes }
    const key = name?.toLowerCase()
    if (key !== undefined && !attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
}

function rawEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = from
  const match = end.exec(html)
  return match === null ? html.length : after(html, '>', match.index)
}
