import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Block, Inline, List, ListItem, Mark } from '../../../shared/domain/document.ts'
import { maskedText, type NamesInUse, shownName } from '../names.ts'

/**
 * Blocks as plain HTML for other programs, names spelled out as they may be shown. What only this journal understands
 * (who is meant, where a sentence comes from) goes along as ids in `data-` attributes, so that it comes back by pasting.
 */
export const htmlOf = (blocks: readonly Block[], names: NamesInUse): string =>
  blocks.map(block => blockHtml(block, names)).join('\n')

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function blockHtml(block: Block, names: NamesInUse): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.content, names) || '<br>'}</p>`
    case 'heading':
      return `<h${block.level}>${lineHtml(block.content, names)}</h${block.level}>`
    case 'quote':
      return `<blockquote>${lineHtml(block.content, names)}</blockquote>`
    case 'list':
      return listHtml(block, names)
    case 'code':
      return `<pre><code>${safe(maskedText(block.text, names))}</code></pre>`
    case 'table':
      return tableHtml(block.rows, names)
    case 'image':
      return `<img data-afterword="image:${block.image}" alt="${safe(maskedText(block.alt, names))}">`
    case 'divider':
      return '<hr>'
    default:
      return assertNever(block)
  }
}

const tagOf: Record<Mark, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
}

const lineHtml = (content: readonly Inline[], names: NamesInUse): string =>
  content.map(part => inlineHtml(part, names)).join('')

function inlineHtml(part: Inline, names: NamesInUse): string {
  if (part.kind === 'break') return '<br>'
  const evidence = part.evidence === undefined ? '' : ` data-evidence="${part.evidence}"`
  if (part.kind !== 'text') {
    const id = part.kind === 'person' ? part.person : part.tag
    return `<span data-afterword="${part.kind}:${id}"${evidence}>${safe(shownName(part, names))}</span>`
  }
  // spaces in a row would be one to whoever reads this
  const words = safe(maskedText(part.text, names)).replaceAll('  ', ' &nbsp;').replace(/^ | $/g, '&nbsp;')
  const marked = (part.marks ?? []).reduce(
    (inner, mark) => `<${tagOf[mark]}>${inner}</${tagOf[mark]}>`,
    words,
  )
  const linked = part.link === undefined ? marked : `<a href="${safe(part.link)}">${marked}</a>`
  return evidence === '' ? linked : `<span${evidence}>${linked}</span>`
}

function tableHtml(rows: readonly (readonly Inline[][])[], names: NamesInUse): string {
  const cells = rows.map((row, at) => {
    const tag = at === 0 ? 'th' : 'td'
    return `<tr>${row.map(cell => `<${tag}>${lineHtml(cell, names)}</${tag}>`).join('')}</tr>`
  })
  return `<table>${cells.join('')}</table>`
}

function listHtml(list: List, names: NamesInUse): string {
  const tag = list.style === 'number' ? 'ol' : 'ul'
  const html: string[] = []
  let depth = -1
  for (const item of list.items) {
    for (; depth < item.depth; depth += 1) html.push(`<${tag}>`)
    for (; depth > item.depth; depth -= 1) html.push(`</${tag}>`)
    html.push(itemHtml(list, item, names))
  }
  return html.join('') + `</${tag}>`.repeat(depth + 1)
}

function itemHtml(list: List, item: ListItem, names: NamesInUse): string {
  const box =
    list.style === 'check' ? `<input type="checkbox"${item.checked === true ? ' checked' : ''}> ` : ''
  return `<li>${box}${lineHtml(item.content, names)}</li>`
}
