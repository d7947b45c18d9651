import {
  $getState,
  $setState,
  createState,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  TextNode,
} from 'lexical'
import { Evidence, LinkTarget } from '../../../shared/domain/document.ts'

const evidenceState = createState('evidence', {
  parse: (value: unknown): Evidence | undefined => Evidence.safeParse(value).data,
})
const linkState = createState('link', {
  parse: (value: unknown): string | undefined => LinkTarget.safeParse(value).data,
})

export const $evidenceOf = (node: LexicalNode): Evidence | undefined => $getState(node, evidenceState)
export const $linkOf = (node: LexicalNode): string | undefined => $getState(node, linkState)

export function $setEvidence(node: LexicalNode, evidence: Evidence | undefined): void {
  if ($evidenceOf(node) !== evidence) $setState(node, evidenceState, evidence)
}

export function $setLink(node: LexicalNode, link: string | undefined): void {
  if ($linkOf(node) !== link) $setState(node, linkState, link)
}

/** Says on the element what a node is marked as; editor.css shows it. */
export function sayEvidence(dom: HTMLElement, evidence: Evidence | undefined): void {
  if (evidence === undefined) delete dom.dataset['evidence']
  else dom.dataset['evidence'] = evidence
}

/**
 * Words that know where they come from and where they lead. A link is a mark of its words and never an `<a>`: there is
 * nothing a press, a drag or Enter could follow.
 */
export class WordsNode extends TextNode {
  override $config() {
    return this.config('words', { extends: TextNode })
  }

  override isSimpleText(): boolean {
    return this.getMode() === 'normal'
  }

  override createDOM(config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = super.createDOM(config, editor)
    this.#say(dom)
    return dom
  }

  override updateDOM(before: this, dom: HTMLElement, config: EditorConfig): boolean {
    if (super.updateDOM(before, dom, config)) return true
    this.#say(dom)
    return false
  }

  /** What is written behind a sentence or a link is no part of it, unless it goes on. */
  override canInsertTextAfter(): boolean {
    const [evidence, link] = [$evidenceOf(this), $linkOf(this)]
    if (evidence === undefined && link === undefined) return true
    const next = this.getNextSibling()
    if (next === null) return false
    return (
      (evidence === undefined || $evidenceOf(next) === evidence) &&
      (link === undefined || $linkOf(next) === link)
    )
  }

  /** What is written before a link is no part of it. */
  override canInsertTextBefore(): boolean {
    const link = $linkOf(this)
    const previous = this.getPreviousSibling()
    return link === undefined || (previous !== null && $linkOf(previous) === link)
  }

  #say(dom: HTMLElement): void {
    sayEvidence(dom, $evidenceOf(this))
    const link = $linkOf(this)
    dom.classList.toggle('writing-link', link !== undefined)
    if (dom.className === '') dom.removeAttribute('class')
  }
}

/** Every piece of text of the editor is one of ours. */
export const wordsNodes = [
  WordsNode,
  {
    replace: TextNode,
    with: (node: TextNode) => new WordsNode(node.getTextContent()),
    withKlass: WordsNode,
  },
]
