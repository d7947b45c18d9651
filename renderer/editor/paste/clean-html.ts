import { type InlineMark, type TagUse, useOf } from './tags.ts'
import { tokensOf } from './tokens.ts'

type Attributes = ReadonlyMap<string, string>
type Open = { readonly name: string; readonly omits: boolean; readonly writes: string | undefined }

/** Deeper nesting than this is let through as words only: nobody writes so, and parsers suffer from it. */
const deepest = 60

/**
 * Writes pasted HTML anew from nothing: only our own few tags, always closed, only our own `data-` attributes, never a
 * style or a script, and an address only as inert words. What the reading side then meets can do nothing, whatever it was.
 */
export function cleanHtml(html: string): string {
  const paper = makePaper()
  for (const token of tokensOf(html)) {
    if (token.kind === 'start') paper.start(token.name, token.attributes)
    else if (token.kind === 'end') paper.end(token.name)
    else paper.words(token.text)
  }
  return paper.finish()
}

function makePaper() {
  const written: string[] = []
  const open: Open[] = []
  let omitting = 0

  function enter(element: Open): void {
    if (element.omits) omitting += 1
    open.push(element)
  }

  function leave(): void {
    const element = open.pop()
    if (element?.omits === true) omitting -= 1
    if (element?.writes !== undefined) written.push(`</${element.writes}>`)
  }

  function start(name: string, attributes: Attributes): void {
    if (open.length >= deepest) return
    const use = useOf(name)
    if (use.kind === 'omit') return enter({ name, omits: true, writes: undefined })
    if (omitting > 0 || use.kind === 'raw' || use.kind === 'void') return
    const alone = aloneOf(use, attributes)
    if (alone !== undefined) return void written.push(alone)
    const mention = mentionOf(attributes)
    if (mention !== undefined) {
      // its name is looked up; what stands inside is only how it read where it was copied
      written.push(`<wbr data-mention="${mention}"${evidenceAttribute(attributes)}>`)
      return enter({ name, omits: true, writes: undefined })
    }
    if (use.kind === 'grid') closeCells(use.as)
    const tag = openingOf(use, attributes)
    if (tag !== undefined) written.push(tag)
    enter({ name, omits: false, writes: tag === undefined ? undefined : /^<(\w+)/.exec(tag)?.[1] })
  }

  /** A cell ends where the next begins, a row too, whether that is said or not. */
  function closeCells(beginning: 'table' | 'row' | 'cell'): void {
    if (beginning === 'table') return
    const table = open.findLastIndex(({ name }) => name === 'table')
    const ends = beginning === 'row' ? ['tr'] : ['td', 'th']
    const depth = open.findLastIndex(({ name }, at) => at > table && ends.includes(name))
    if (depth !== -1) closeTo(depth)
  }

  function end(name: string): void {
    const depth = open.findLastIndex(element => element.name === name)
    if (depth !== -1) closeTo(depth)
  }

  function closeTo(depth: number): void {
    while (open.length > depth) leave()
  }

  return {
    start,
    end,
    words: (text: string): void => {
      if (omitting === 0) written.push(escaped(text))
    },
    finish: (): string => {
      closeTo(0)
      return written.join('')
    },
  }
}

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const inAttribute = (text: string): string => escaped(text).replaceAll('"', '&quot;')

/** What is written for a tag that stands alone; undefined for one that holds others. */
function aloneOf(use: TagUse, attributes: Attributes): string | undefined {
  if (use.kind === 'break') return isLineEnd(attributes) ? '' : '<br>'
  if (use.kind === 'line') return '<hr>'
  if (use.kind === 'checkbox') return checkbox(attributes)
  return use.kind === 'picture' ? picture(attributes) : undefined
}

/** The opening tag written for one that holds others; undefined where only what it holds is written. */
function openingOf(use: TagUse, attributes: Attributes): string | undefined {
  if (use.kind === 'block') return `<${use.as}${checkedAttribute(attributes)}>`
  if (use.kind === 'grid') return `<div data-grid="${use.as}">`
  const marks = marksOf(use.kind === 'inline' ? use.mark : undefined, attributes)
  const href = use.kind === 'link' ? (attributes.get('href') ?? '') : ''
  const said =
    (marks.length > 0 ? ` data-marks="${marks.join(' ')}"` : '') +
    (href === '' ? '' : ` data-link="${inAttribute(href)}"`) +
    evidenceAttribute(attributes)
  return said === '' ? undefined : `<span${said}>`
}

const dataAddress = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/=\s]+$/

/** A picture that comes along with its bytes, one of this journal, or the words for one that lies elsewhere and is never fetched. */
function picture(attributes: Attributes): string {
  const alt = attributes.get('alt') ?? ''
  const own = /^image:([0-9a-f-]{36})$/.exec(attributes.get('data-afterword') ?? '')?.[1]
  if (own !== undefined) return `<wbr data-image="${own}" data-alt="${inAttribute(alt)}">`
  const address = (attributes.get('src') ?? '').trim()
  return dataAddress.test(address) ? `<wbr data-bytes="${address}">` : escaped(alt)
}

/** Our own sign of who or what is meant, as a copy from this journal has it. */
const mentionOf = (attributes: Attributes): string | undefined =>
  /^(?:person|tag):[0-9a-f-]{36}$/.exec(attributes.get('data-afterword') ?? '')?.[0]

function evidenceAttribute(attributes: Attributes): string {
  const evidence = attributes.get('data-evidence') ?? ''
  return /^(?:saw|told|assumed)$/.test(evidence) ? ` data-evidence="${evidence}"` : ''
}

/** Browsers mark the end of a copied line with a break that is none. */
const isLineEnd = (attributes: Attributes): boolean =>
  (attributes.get('class') ?? '').includes('Apple-interchange-newline')

function checkbox(attributes: Attributes): string {
  if (attributes.get('type')?.toLowerCase() !== 'checkbox') return ''
  return `<wbr data-checked="${String(attributes.has('checked'))}">`
}

function checkedAttribute(attributes: Attributes): string {
  const checked = attributes.get('aria-checked')
  return checked === 'true' || checked === 'false' ? ` data-checked="${checked}"` : ''
}

/** What a tag means for its words: its own mark, unless its style says otherwise, and those its style adds. */
function marksOf(own: InlineMark | undefined, attributes: Attributes): InlineMark[] {
  const style = (attributes.get('style') ?? '').toLowerCase()
  const says = (property: string, pattern: string): boolean =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:[^;]*(?:${pattern})`).test(style)
  const marks = new Set<InlineMark>(own === undefined ? [] : [own])
  if (says('font-weight', 'bold|[6-9]00')) marks.add('bold')
  if (says('font-weight', 'normal|[1-5]00')) marks.delete('bold')
  if (says('font-style', 'italic|oblique')) marks.add('italic')
  if (says('font-style', 'normal')) marks.delete('italic')
  if (says('text-decoration(?:-line)?', 'underline')) marks.add('underline')
  if (says('text-decoration(?:-line)?', 'line-through')) marks.add('strike')
  if (says('white-space', 'pre')) marks.add('pre')
  return [...marks]
}
