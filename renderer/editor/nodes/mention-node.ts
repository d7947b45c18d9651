import {
  $applyNodeReplacement,
  $getNearestNodeFromDOMNode,
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { type Mention, namesOf, shownName } from '../names.ts'
import { $evidenceOf, sayEvidence } from './words-node.ts'

/** A person or a tag by id, drawn without React: there may be hundreds in an entry. */
export class MentionNode extends DecoratorNode<null> {
  meant: Mention | undefined

  override $config() {
    return this.config('mention', { extends: DecoratorNode })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.meant = before.meant
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const dom = document.createElement('span')
    const kind = this.meant?.kind ?? 'person'
    dom.className = `writing-mention writing-${kind}`
    dom.dataset['mention'] = kind
    dom.textContent = this.shownIn(editor)
    sayEvidence(dom, $evidenceOf(this))
    return dom
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    sayEvidence(dom, $evidenceOf(this))
    return false
  }

  /** One character, whoever is meant: the editor measures with it, and names never become part of its text. */
  override getTextContent(): string {
    return '\ufffc'
  }

  override isInline(): true {
    return true
  }

  getMention(): Mention | undefined {
    return this.getLatest().meant
  }

  /** The name as it may be shown now. */
  shownIn(editor: LexicalEditor): string {
    const mention = this.getMention()
    return mention === undefined ? '' : shownName(mention, namesOf(editor))
  }
}

export const $isMentionNode = (node: LexicalNode | null | undefined): node is MentionNode =>
  node instanceof MentionNode

export function $createMentionNode(mention: Mention): MentionNode {
  const node = new MentionNode()
  node.meant = mention
  return $applyNodeReplacement(node)
}

/** Writes every mention anew where names have changed: the document itself has not. */
export function redrawMentions(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  // what is not drawn yet will be drawn with the new names
  if (root === null) return
  const drawn = root.querySelectorAll<HTMLElement>('[data-mention]')
  editor.read(() => {
    for (const dom of drawn) {
      const node = $getNearestNodeFromDOMNode(dom)
      if ($isMentionNode(node)) dom.textContent = node.shownIn(editor)
    }
  })
}
