import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $createTextNode,
  createCommand,
  type LexicalNode,
} from 'lexical'
import { LinkTarget } from '../../shared/domain/document.ts'
import { $codeBlockHere } from './extensions/code-block.ts'
import { $linkOf, $setLink } from './nodes/words-node.ts'

/** Opens the field where a link gets its address. */
export const EDIT_LINK_COMMAND = createCommand<undefined>('EDIT_LINK_COMMAND')

/** The link the caret stands in. */
export function $linkHere(): { readonly url: string; readonly node: LexicalNode } | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  const node = selection.anchor.getNode()
  const url = $isTextNode(node) ? $linkOf(node) : undefined
  return url === undefined ? undefined : { url, node }
}

/** The words of one link: neighbours that lead to the same place. */
export function $linkNodes(node: LexicalNode): LexicalNode[] {
  const url = $linkOf(node)
  const within = (other: LexicalNode): boolean => $linkOf(other) === url
  const before = node.getPreviousSiblings()
  const after = node.getNextSiblings()
  const start = before.findLastIndex(other => !within(other))
  const end = after.findIndex(other => !within(other))
  return [...before.slice(start + 1), node, ...after.slice(0, end === -1 ? undefined : end)]
}

/** Leads the words of the link at the caret, or those selected, to an address; without either the address is written out. */
export function $setLinkHere(url: string): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $codeBlockHere() !== null) return
  const here = $linkHere()
  if (!selection.isCollapsed()) {
    for (const node of selection.extract()) if ($isTextNode(node)) $setLink(node, url)
  } else if (here === undefined) {
    const words = $createTextNode(url.replace(/^mailto:/i, ''))
    $setLink(words, url)
    selection.insertNodes([words])
  } else {
    for (const node of $linkNodes(here.node)) $setLink(node, url)
  }
}

/** Leaves the words and takes away where they lead. */
export function $removeLink(node: LexicalNode): void {
  for (const part of $linkNodes(node)) $setLink(part, undefined)
}

/** What was typed as an address, completed where it is clear what is meant; undefined when it is none. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim()
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return LinkTarget.safeParse(`mailto:${text}`).data
  const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]\S*)?$/u.test(text)
  return LinkTarget.safeParse(isBare ? `https://${text}` : text).data
}
