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
  type Transformer,
} from '@lexical/markdown'
import { defineExtension } from 'lexical'

/** Three sizes of heading are all there is to keep. */
const heading: ElementTransformer = { ...HEADING, regExp: /^(#{1,3})\s/ }

const typed: Transformer[] = [
  heading,
  QUOTE,
  // before the plain list, whose beginning it shares
  CHECK_LIST,
  UNORDERED_LIST,
  ORDERED_LIST,
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
]

/** Markdown while typing only: `## `, `- `, `1. `, `[ ] `, `> `, `**bold**`. It is never how words are stored. */
export const MarkdownTypingExtension = defineExtension({
  name: 'afterword/markdown-typing',
  register: editor => registerMarkdownShortcuts(editor, typed),
})
