import { useOf, type InlineMark } from './tags.ts'
import { tokensOf } from './tokens.ts'

type Open = { readonly name: string; readonly omits: boolean; readonly writes: string | undefined }

/** Deeper nesting than this is let through as words only: nobody writes so, and parsers suffer from it. */
const deepest = 60

/**
 * Writes pasted HTML anew from nothing: only our own few tags, always closed, only our own attributes `data-marks` and
 * `data-checked`, never a style, an address or a script. What the reading side then meets can do nothing, whatever it was.
 */
export function cleanHtml(html: string): string {
  const written: string[] = []
  const open: Open[] = []
  let omitting = 0

  const close = (): void => {
    const element = open.pop()
    if (element?.omits === true) omitting -= 1
    if (element?.writes !== undefined) written.push(`</${element.writes}>`)
  }

  const start = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const use = useOf(name)
    if (use.kind === 'raw' || use.kind === 'void' || omitting > 0) {
      // inside what goes as a whole only its own nesting matters
      if (omitting > 0 && use.kind === 'omit') {
        open.push({ name, omits: true, writes: undefined })
        omitting += 1
      }
      return
    }
    if (use.kind === 'break') written.push(isLineEnd(attributes) ? '' : '<br>')
    else if (use.kind === 'checkbox') written.push(checkbox(attributes))
    else if (use.kind === 'omit') {
      open.push({ name, omits: true, writes: undefined })
      omitting += 1
    } else if (open.length < deepest) {
      const writes = use.kind === 'block' ? use.as : undefined
      if (use.kind === 'block') written.push(`<${use.as}${checkedAttribute(attributes)}>`)
      if (use.kind === 'cell') written.push(' ')
      const marks =
        use.kind === 'block' ? [] : marksOf(use.kind === 'inline' ? use.mark : undefined, attributes)
      if (marks.length > 0) written.push(`<span data-marks="${marks.join(' ')}">`)
      open.push({ name, omits: false, writes: writes ?? (marks.length > 0 ? 'span' : undefined) })
    }
  }

  for (const token of tokensOf(html)) {
    if (token.kind === 'start') start(token.name, token.attributes)
    else if (token.kind === 'end') {
      const depth = open.findLastIndex(element => element.name === token.name)
      if (depth !== -1) while (open.length > depth) close()
    } else if (omitting === 0) {
      written.push(token.text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    }
  }
  while (open.length > 0) close()
  return written.join('')
}

/** Browsers mark the end of a copied line with a break that is none. */
const isLineEnd = (attributes: ReadonlyMap<string, string>): boolean =>
  (attributes.get('class') ?? '').includes('Apple-interchange-newline')

function checkbox(attributes: ReadonlyMap<string, string>): string {
  if (attributes.get('type')?.toLowerCase() !== 'checkbox') return ''
  return `<wbr data-checked="${String(attributes.has('checked'))}">`
}

function checkedAttribute(attributes: ReadonlyMap<string, string>): string {
  const checked = attributes.get('aria-checked')
  return checked === 'true' || checked === 'false' ? ` data-checked="${checked}"` : ''
}

/** What a tag means for its words: its own mark, unless its style says otherwise, and those its style adds. */
function marksOf(own: InlineMark | undefined, attributes: ReadonlyMap<string, string>): InlineMark[] {
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
