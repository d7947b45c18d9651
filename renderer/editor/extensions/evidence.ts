import {
  $getNodeByKey,
  $getSelection,
  $hasUpdateTag,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  defineExtension,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import type { Evidence } from '../../../shared/domain/document.ts'
import { AS_GIVEN_TAG } from '../document.ts'
import { $isCodeBlockNode } from '../nodes/code-block-node.ts'
import { $isMentionNode } from '../nodes/mention-node.ts'
import { $evidenceOf, $linkOf, $setEvidence, $setLink, WordsNode } from '../nodes/words-node.ts'

const $canBeMarked = (node: LexicalNode): boolean =>
  ($isTextNode(node) || $isMentionNode(node)) && !$isCodeBlockNode(node.getParent())

/** What the words at the caret are marked as. */
export function $evidenceHere(): Evidence | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  const node = selection.isBackward() ? selection.anchor.getNode() : selection.focus.getNode()
  return $canBeMarked(node) ? $evidenceOf(node) : undefined
}

/**
 * Marks exactly what is selected, or the sentence around the caret; asked again for the same it is taken back. False where
 * no words are that could be marked.
 */
export function $toggleEvidence(evidence: Evidence): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const nodes = selection.isCollapsed() ? $sentenceAt(selection) : selection.extract().filter($canBeMarked)
  const worded = nodes.filter(node => $isMentionNode(node) || node.getTextContent().trim() !== '')
  const isSo = worded.length > 0 && worded.every(node => $evidenceOf(node) === evidence)
  for (const node of nodes) $setEvidence(node, isSo ? undefined : evidence)
  return worded.length > 0
}

/** The pieces of the sentence around the caret, cut out of the words beside it. */
function $sentenceAt(selection: RangeSelection): LexicalNode[] {
  const node = selection.anchor.getNode()
  const line = $isTextNode(node) ? node.getParent() : node
  if (line === null || !('getChildren' in line) || $isCodeBlockNode(line)) return []
  const caret = $offsetIn(line, selection)
  const sentence = sentenceAround(line.getChildren().map($wordsOf).join(''), caret)
  return sentence === undefined ? [] : $cut(line, sentence)
}

const $wordsOf = (node: LexicalNode): string =>
  $isLineBreakNode(node) ? '\n' : $isTextNode(node) || $isMentionNode(node) ? node.getTextContent() : ''

function $offsetIn(line: ElementNode, selection: RangeSelection): number {
  const { anchor } = selection
  const children = line.getChildren()
  const at =
    anchor.type === 'element' ? anchor.offset : children.findIndex(child => child.getKey() === anchor.key)
  const before = children.slice(0, at).reduce((sum, child) => sum + $wordsOf(child).length, 0)
  return before + (anchor.type === 'text' ? anchor.offset : 0)
}

type Stretch = { readonly from: number; readonly to: number }

/** Where the sentence around the caret begins and ends, without the spaces around it; of two it is the one behind the caret. */
export function sentenceAround(text: string, caret: number): Stretch | undefined {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
  const worded = segments.filter(({ segment }) => segment.trim() !== '')
  const found = worded.find(({ index, segment }) => caret < index + segment.length) ?? worded.at(-1)
  if (found === undefined) return undefined
  const from = found.index + (found.segment.length - found.segment.trimStart().length)
  return { from, to: from + found.segment.trim().length }
}

function $cut(line: ElementNode, { from, to }: Stretch): LexicalNode[] {
  const within: LexicalNode[] = []
  let at = 0
  for (const child of line.getChildren()) {
    const size = $wordsOf(child).length
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, size)]
    if ($canBeMarked(child) && start < end) {
      const parts = $isTextNode(child)
        ? child.splitText(...[start, end].filter(cut => cut > 0 && cut < size))
        : [child]
      const own = parts[start > 0 ? 1 : 0]
      if (own !== undefined) within.push(own)
    }
    at += size
  }
  return within
}

/** What both neighbours are and a new piece between them is not yet; undefined where they differ. */
function $shared<T>(node: LexicalNode, $of: (node: LexicalNode) => T | undefined): T | undefined {
  const [before, after] = [node.getPreviousSibling(), node.getNextSibling()]
  if (before === null || after === null || $of(node) !== undefined) return undefined
  const value = $of(before)
  return value === $of(after) ? value : undefined
}

/** What is written within a marked sentence or a link, in whatever shape, belongs to it. */
export const EvidenceExtension = defineExtension({
  name: 'afterword/evidence',
  register: editor => {
    const isNew = (node: LexicalNode): boolean =>
      editor.getEditorState().read(() => $getNodeByKey(node.getKey()) === null)
    return editor.registerNodeTransform(WordsNode, node => {
      const [evidence, link] = [$shared(node, $evidenceOf), $shared(node, $linkOf)]
      if (evidence === undefined && link === undefined) return
      if ($hasUpdateTag(AS_GIVEN_TAG) || !isNew(node)) return
      if (evidence !== undefined) $setEvidence(node, evidence)
      if (link !== undefined) $setLink(node, link)
    })
  },
})
