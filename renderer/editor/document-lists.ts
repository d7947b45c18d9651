import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list'
import { $isElementNode } from 'lexical'
import { deepestItem, type Block, type List, type ListItem } from '../../shared/domain/document.ts'
import { $inlineNodesOf, $inlinesOf } from './document-inlines.ts'

/** The editor nests a list inside an item of its own for each step of depth. */
export function $listNodeOf(list: List): ListNode {
  const root = $createListNode(list.style)
  const open = [root]
  for (const item of list.items) {
    open.length = Math.min(open.length, item.depth + 1)
    while (open.length <= item.depth) {
      const nested = $createListNode(list.style)
      open.at(-1)?.append($createListItemNode().append(nested))
      open.push(nested)
    }
    const node = $createListItemNode(list.style === 'check' ? item.checked === true : undefined)
    open.at(-1)?.append(node.append(...$inlineNodesOf(item.content)))
  }
  return root
}

type Line = { style: List['style']; item: ListItem }

/** A nested list of another style becomes a list of its own, since a stored list has one style. */
export function $listsOf(list: ListNode): Block[] {
  const lists: List[] = []
  for (const { style, item } of $linesOf(list, 0)) {
    const last = lists.at(-1)
    if (last?.style === style) last.items.push(item)
    else lists.push({ kind: 'list', style, items: [item] })
  }
  return lists
}

function $linesOf(list: ListNode, depth: number): Line[] {
  const style = list.getListType()
  return list.getChildren().flatMap((child): Line[] => {
    const parts = $isElementNode(child) ? child.getChildren() : [child]
    const own = parts.filter(part => !$isListNode(part))
    const nested = parts.filter($isListNode).flatMap(inner => $linesOf(inner, depth + 1))
    if (own.length === 0 && nested.length > 0) return nested
    const checked =
      style === 'check' ? { checked: $isListItemNode(child) && child.getChecked() === true } : {}
    return [
      { style, item: { depth: Math.min(depth, deepestItem), content: $inlinesOf(own), ...checked } },
      ...nested,
    ]
  })
}
