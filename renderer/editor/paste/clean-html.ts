import { type InlineMark, type TagUse, useOf } from './tags.ts'
import { tokensOf } from './tokens.ts'

type Attributes = ReadonlyMap<string, string>
type Open = { readonly name: string; readonly omits: boolean; readonly writes: string | undefined }

/** Deeper nesting than this is let through as words only: nobody writes so, and parsers suffer from it. */
const deepest = 60

/**
 * Writes pasted HTML anew from nothing: only our own few tags, always closed, only our own attributes `data-marks` and
 * `data-checked`, never a style, an address or a script. What the reading side then meets can do nothing, whatever it was.
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

  function enterWritten(name: string, use: TagUse, attributes: Attributes): void {
    if (use.kind === 'block') {
      written.push(`<${use.as}${checkedAttribute(attributes)}>`)
      return enter({ name, omits: false, writes: use.as })
    }
    const marks = marksOf(use.kind === 'inline' ? use.mark : undefined, attributes)
    if (use.kind === 'cell') written.push(' ')
    if (marks.length > 0) written.push(`<span data-marks="${marks.join(' ')}">`)
    enter({ name, omits: false, writes: marks.length > 0 ? 'span' : undefined })
  }

  function start(name: string, attributes: Attributes): void {
    if (open.length >= deepest) return
    const use = useOf(name)
    if (use.kind === 'omit') return enter({ name, omits: true, writes: undefined })
    if (omitting > 0 || use.kind === 'raw' || use.kind === 'void') return
    if (use.kind === 'break') written.push(isLineEnd(attributes) ? '' : '<br>')
    else if (use.kind === 'checkbox') written.push(checkbox(attributes))
    else enterWritten(name, use, attributes)
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
      if (omitting === 0) written.push(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    },
    finish: (): string => {
      closeTo(0)
      return written.join('')
    },
  }
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
