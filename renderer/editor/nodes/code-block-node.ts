import {
  $applyNodeReplacement,
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  ElementNode,
  type LexicalNode,
} from 'lexical'

/** Lines kept letter by letter: only text and line ends stand in it (see extensions/code-block.ts). */
export class CodeBlockNode extends ElementNode {
  override $config() {
    return this.config('code-block', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('pre')
    dom.className = 'writing-code-block'
    dom.spellcheck = false
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override canIndent(): false {
    return false
  }

  /** Backspace at its very start makes plain lines of it. */
  override collapseAtStart(): true {
    const lines = this.getTextContent()
      .split('\n')
      .map(line => $createParagraphNode().append(...(line === '' ? [] : [$createTextNode(line)])))
    const [first] = lines
    for (const line of lines) this.insertBefore(line)
    this.remove()
    first?.selectStart()
    return true
  }
}

export const $isCodeBlockNode = (node: LexicalNode | null | undefined): node is CodeBlockNode =>
  node instanceof CodeBlockNode

export function $createCodeBlockNode(text = ''): CodeBlockNode {
  const node = $applyNodeReplacement(new CodeBlockNode())
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) node.append($createLineBreakNode())
    if (line !== '') node.append($createTextNode(line))
  }
  return node
}
