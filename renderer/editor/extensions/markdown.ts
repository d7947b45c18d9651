import { $createHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension'
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
  type ElementTransformer,
  type TextMatchTransformer,
  type Transformer,
} from '@lexical/markdown'
import { $createTextNode, $isParagraphNode, defineExtension } from 'lexical'
import { LinkTarget } from '../../../shared/domain/document.ts'
import { $createCodeBlockNode, CodeBlockNode } from '../nodes/code-block-node.ts'
import { $setLink } from '../nodes/words-node.ts'
import { $cellHere } from './tables.ts'

/** In a cell of a table there is plain text alone. */
const outsideTables = (transformer: ElementTransformer): ElementTransformer => ({
  ...transformer,
  replace: (...given) => ($cellHere() === null ? transformer.replace(...given) : false),
})

/** Three sizes of heading are all there is to keep. */
const heading: ElementTransformer = { ...HEADING, regExp: /^(#{1,3})\s/ }

/** ``` and a space or Enter: a block of code. */
const codeBlock: ElementTransformer = {
  type: 'element',
  dependencies: [CodeBlockNode],
  export: () => null,
  regExp: /^```\s?$/,
  triggerOnEnter: true,
  replace: (parent, children) => {
    const block = $createCodeBlockNode(children.map(child => child.getTextContent()).join(''))
    parent.replace(block)
    block.selectStart()
  },
}

/** --- and a space or Enter: a divider, and a line below it to go on. */
const divider: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  export: () => null,
  regExp: /^(?:---|\*\*\*|___)\s?$/,
  triggerOnEnter: true,
  replace: (parent, children) => {
    if (!$isParagraphNode(parent)) return false
    parent.insertBefore($createHorizontalRuleNode())
    parent.clear()
    parent.append(...children)
    parent.selectStart()
    return undefined
  },
}

/** [words](https://…) */
const link: TextMatchTransformer = {
  type: 'text-match',
  dependencies: [],
  regExp: /\[([^[\]]+)\]\(([^()\s]+)\)$/,
  trigger: ')',
  replace: (node, match) => {
    const target = LinkTarget.safeParse(match[2])
    if (!target.success) return
    const words = $createTextNode(match[1])
    words.setFormat(node.getFormat())
    $setLink(words, target.data)
    node.replace(words)
    words.selectEnd()
  },
}

const typed: Transformer[] = [
  // check lists before the plain list, whose beginning they share
  ...[QUOTE, CHECK_LIST, UNORDERED_LIST, ORDERED_LIST, codeBlock, divider].map(outsideTables),
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  link,
]

/**
 * Markdown while typing only: `## `, `- `, `1. `, `[ ] `, `> `, `**bold**`, three backticks, `---`, `[words](address)`. It is never how
 * words are stored.
 */
export const MarkdownTypingExtension = defineExtension({
  name: 'afterword/markdown-typing',
  config: { hasHeadings: true },
  register: (editor, { hasHeadings }) =>
    registerMarkdownShortcuts(editor, hasHeadings ? [outsideTables(heading), ...typed] : typed),
})
