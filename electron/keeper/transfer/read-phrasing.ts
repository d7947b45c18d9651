import type { PhrasingContent } from 'mdast'
import { Evidence, type Inline, LinkTarget, type Mark } from '../../../shared/domain/document.ts'
import { textSpan } from '../../../shared/domain/document-normal.ts'
import { PersonId, TagId } from '../../../shared/domain/ids.ts'

/** What running text is marked as where it stands. */
export type Look = {
  readonly marks: readonly Mark[]
  readonly evidence?: Evidence | undefined
  readonly link?: string | undefined
}

export const plainLook: Look = { marks: [] }

const markOf = new Map<string, Mark>(
  Object.entries({
    u: 'underline',
    ins: 'underline',
    strong: 'bold',
    b: 'bold',
    em: 'italic',
    i: 'italic',
    del: 'strike',
    s: 'strike',
    code: 'code',
  }),
)

const withMark = (look: Look, mark: Mark): Look => ({ ...look, marks: [...look.marks, mark] })

/** Whether a line holds nothing but line ends: one of them only keeps it open. */
const isBlank = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.length > 0 && nodes.every(node => node.type === 'html' && isBreak(node.value))

const isBreak = (html: string): boolean => /^<br\s*\/?>$/i.test(html)

/** Markdown's running text of a line of its own (a paragraph, an item) as ours. */
export function inlinesOfLine(nodes: readonly PhrasingContent[]): Inline[] {
  return inlinesOf(isBlank(nodes) ? nodes.slice(1) : nodes, plainLook)
}

/** Markdown's running text as ours; a tag that is none of ours stays as the words it is written with. */
export function inlinesOf(nodes: readonly PhrasingContent[], outer: Look): Inline[] {
  const open: { readonly name: string; readonly before: Look }[] = []
  const result: Inline[] = []
  let look = outer
  for (const node of nodes) {
    const tag = node.type === 'html' ? tagOf(node.value) : undefined
    if (tag === undefined) result.push(...inlineOf(node, look))
    else if (tag.kind === 'open') {
      open.push({ name: tag.name, before: look })
      look = tag.within(look)
    } else {
      const at = open.findLastIndex(one => one.name === tag.name)
      look = open[at]?.before ?? look
      if (at !== -1) open.length = at
    }
  }
  return result
}

type Tag =
  | { readonly kind: 'open'; readonly name: string; readonly within: (look: Look) => Look }
  | { readonly kind: 'close'; readonly name: string }

function tagOf(html: string): Tag | undefined {
  const name = /^<\/?([a-z]+)/i.exec(html)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const mark = markOf.get(name)
  if (html.startsWith('</'))
    return mark === undefined && name !== 'span' ? undefined : { kind: 'close', name }
  if (mark !== undefined) return { kind: 'open', name, within: look => withMark(look, mark) }
  if (name !== 'span') return undefined
  const evidence = Evidence.safeParse(/data-evidence="(\w+)"/.exec(html)?.[1]).data
  return { kind: 'open', name, within: look => ({ ...look, evidence: evidence ?? look.evidence }) }
}

const markOfNode = new Map<string, Mark>([
  ['strong', 'bold'],
  ['emphasis', 'italic'],
  ['delete', 'strike'],
])

function inlineOf(node: PhrasingContent, look: Look): Inline[] {
  if (node.type === 'text') return [textSpan(node.value.replaceAll('\n', ' '), look)]
  if (node.type === 'inlineCode') return [textSpan(node.value, withMark(look, 'code'))]
  if (node.type === 'break') return [{ kind: 'break' }]
  if (node.type === 'link') return linked(node, look)
  if (node.type === 'html') return tagWords(node.value, look)
  if ('children' in node) {
    const mark = markOfNode.get(node.type)
    return inlinesOf(node.children, mark === undefined ? look : withMark(look, mark))
  }
  return 'alt' in node ? [textSpan(node.alt ?? '', look)] : []
}

function tagWords(html: string, look: Look): Inline[] {
  if (isBreak(html)) return [{ kind: 'break' }]
  return html.startsWith('<!--') ? [] : [textSpan(html, look)]
}

function linked(node: Extract<PhrasingContent, { type: 'link' }>, look: Look): Inline[] {
  const evidence = look.evidence === undefined ? {} : { evidence: look.evidence }
  const person = PersonId.safeParse(/^afterword:person\/(.+)$/.exec(node.url)?.[1])
  if (person.success) return [{ kind: 'person', person: person.data, ...evidence }]
  const tag = TagId.safeParse(/^afterword:tag\/(.+)$/.exec(node.url)?.[1])
  if (tag.success) return [{ kind: 'tag', tag: tag.data, ...evidence }]
  const link = LinkTarget.safeParse(node.url).data
  const words = inlinesOf(node.children, link === undefined ? look : { ...look, link })
  // where it leads is kept in words when it cannot be a link of ours
  return link === undefined ? [...words, textSpan(` (${node.url})`, look)] : words
}
