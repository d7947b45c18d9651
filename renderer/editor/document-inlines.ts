import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
  type TextFormatType,
  type TextNode,
} from 'lexical'
import { type Inline, Mark, type TextSpan } from '../../shared/domain/document.ts'
import { textSpan } from '../../shared/domain/document-normal.ts'
import { $createMentionNode, $isMentionNode } from './nodes/mention-node.ts'
import { $evidenceOf, $linkOf, $setEvidence, $setLink } from './nodes/words-node.ts'

export const formatOf: Record<Mark, TextFormatType> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
  code: 'code',
}

/** Nodes for running text that is already normalised. */
export const $inlineNodesOf = (content: readonly Inline[]): LexicalNode[] => content.map($inlineNodeOf)

function $inlineNodeOf(part: Inline): LexicalNode {
  if (part.kind === 'break') return $createLineBreakNode()
  if (part.kind === 'text') return $textNodeOf(part)
  const { evidence, ...mention } = part
  const node = $createMentionNode(mention)
  $setEvidence(node, evidence)
  return node
}

function $textNodeOf(span: TextSpan): TextNode {
  const node = $createTextNode(span.text)
  for (const mark of span.marks ?? []) node.toggleFormat(formatOf[mark])
  $setEvidence(node, span.evidence)
  $setLink(node, span.link)
  return node
}

/** The running text of a line, as it is stored once it is normalised. */
export function $inlinesOf(nodes: readonly LexicalNode[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if ($isTextNode(node)) {
      const marks = Mark.options.filter(mark => node.hasFormat(formatOf[mark]))
      return [textSpan(node.getTextContent(), { marks, evidence: $evidenceOf(node), link: $linkOf(node) })]
    }
    if ($isLineBreakNode(node)) return [{ kind: 'break' }]
    if ($isMentionNode(node)) return $mentionOf(node)
    return $isElementNode(node) ? $inlinesOf(node.getChildren()) : []
  })
}

function $mentionOf(node: LexicalNode): Inline[] {
  const mention = $isMentionNode(node) ? node.getMention() : undefined
  if (mention === undefined) return []
  const evidence = $evidenceOf(node)
  return [evidence === undefined ? mention : { ...mention, evidence }]
}
