import type {
  BlockContent,
  ListItem as ItemNode,
  List as ListNode,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Block, JournalDocument, List, ListItem } from '../../../shared/domain/document.ts'
import type { Names } from '../../../shared/domain/document-text.ts'
import { nothing, phrasingOf } from './phrasing.ts'

// only tables, strikes and check boxes of the dialect: addresses stay the plain words they are, and there are no footnotes
const [, , ...spoken] = gfmToMarkdown().extensions ?? []

const options: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: spoken,
  handlers: {
    // an underscore within a word means nothing to any reader; addresses and names of files stay readable
    text: (...given: Parameters<typeof defaultHandlers.text>) =>
      defaultHandlers.text(...given).replaceAll(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_'),
  },
}

/**
 * A document as Markdown in our dialect (docs/decisions/0019-markdown-dialect.md): made to be read by people and other
 * programs, and by `documentOfMarkdown` without a loss. Ends with a line end, unless it is empty.
 */
export function markdownOf(document: JournalDocument, names: Names): string {
  const children = document.blocks.map(block => nodeOf(block, names))
  const text = toMarkdown({ type: 'root', children }, options)
  // readers take it for a sign of the file, not of the words
  return text.startsWith('\ufeff') ? `&#xFEFF;${text.slice(1)}` : text
}

function nodeOf(block: Block, names: Names): RootContent {
  switch (block.kind) {
    case 'paragraph':
      return block.content.length === 0
        ? { type: 'html', value: '<br>' }
        : { type: 'paragraph', children: phrasingOf({ content: block.content, place: 'lines', names }) }
    case 'heading': {
      const children = phrasingOf({ content: block.content, place: 'heading', names })
      return { type: 'heading', depth: block.level, children }
    }
    case 'quote': {
      const children = phrasingOf({ content: block.content, place: 'lines', names })
      return { type: 'blockquote', children: children.length === 0 ? [] : [{ type: 'paragraph', children }] }
    }
    case 'list':
      return listNode(block, names)
    case 'code':
      return { type: 'code', value: block.text }
    case 'table':
      return {
        type: 'table',
        children: block.rows.map(row => ({
          type: 'tableRow',
          children: row.map(content => ({
            type: 'tableCell',
            children: phrasingOf({ content, place: 'cell', names }),
          })),
        })),
      }
    case 'image': {
      const image = { type: 'image', url: `afterword:image/${block.image}`, alt: block.alt } as const
      const title = block.width === undefined ? {} : { title: block.width }
      return { type: 'paragraph', children: [{ ...image, ...title }] }
    }
    case 'divider':
      return { type: 'thematicBreak' }
    default:
      return assertNever(block)
  }
}

/** Deeper items stand below the one above them; where one is missing, an item of nothing but a list holds them. */
function listNode(list: List, names: Names): ListNode {
  const make = (): ListNode => ({
    type: 'list',
    ordered: list.style === 'number',
    spread: false,
    children: [],
  })
  const root = make()
  const open = [root]
  for (const [at, item] of list.items.entries()) {
    open.length = Math.min(open.length, item.depth + 1)
    while (open.length <= item.depth) {
      const nested = make()
      const parent = open.at(-1)
      const holder = parent?.children.at(-1) ?? { type: 'listItem', spread: false, children: [] }
      if (holder.children.length === 0) parent?.children.push(holder)
      holder.children.push(nested)
      open.push(nested)
    }
    const isFollowed = (list.items[at + 1]?.depth ?? 0) > item.depth
    open.at(-1)?.children.push(itemNode(item, { names, needsSign: isFollowed || item.depth > 0 }))
  }
  return root
}

function itemNode(item: ListItem, { names, needsSign }: { names: Names; needsSign: boolean }): ItemNode {
  const words = phrasingOf({ content: item.content, place: 'lines', names })
  const isBare = words.length === 0 && (needsSign || item.checked !== undefined)
  const children: PhrasingContent[] = isBare ? [nothing] : words
  const content: BlockContent[] = children.length === 0 ? [] : [{ type: 'paragraph', children }]
  return { type: 'listItem', spread: false, checked: item.checked ?? null, children: content }
}
