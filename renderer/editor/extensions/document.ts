import { HorizontalRuleExtension } from '@lexical/extension'
import { CheckListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { TableExtension } from '@lexical/table'
import { configExtension, defineExtension } from 'lexical'
import { ImageNode } from '../images/image-node.ts'
import { CodeBlockNode } from '../nodes/code-block-node.ts'
import { MentionNode } from '../nodes/mention-node.ts'
import { wordsNodes } from '../nodes/words-node.ts'

/** Everything a stored document may hold, as nodes of the editor. */
export const DocumentExtension = defineExtension({
  name: 'afterword/document',
  nodes: [...wordsNodes, MentionNode, CodeBlockNode, ImageNode],
  dependencies: [
    RichTextExtension,
    CheckListExtension,
    HorizontalRuleExtension,
    configExtension(TableExtension, { hasCellMerge: false, hasCellBackgroundColor: false }),
  ],
})
