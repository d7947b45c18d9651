import { $isListItemNode, $isListNode, type ListItemNode } from '@lexical/list'
import { $findMatchingParent } from '@lexical/utils'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_TAB_COMMAND,
  type LexicalNode,
} from 'lexical'
import { deepestItem } from '../../../shared/domain/document.ts'

/**
 * Tab and Shift+Tab change the depth of list items, one step below the item above at most. Where there is nothing to
 * change Tab moves on to the next control, so that the keyboard is never caught in the text.
 */
export const ListDepthExtension = defineExtension({
  name: 'afterword/list-depth',
  register: editor =>
    editor.registerCommand(
      KEY_TAB_COMMAND,
      event => {
        const items = $selectedItems().filter(item =>
          event.shiftKey ? item.getIndent() > 0 : $mayGoDeeper(item),
        )
        if (items.length === 0) return false
        event.preventDefault()
        for (const item of items) item.setIndent(item.getIndent() + (event.shiftKey ? -1 : 1))
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})

function $selectedItems(): ListItemNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const items = selection.getNodes().map($itemOf)
  return [...new Map(items.filter(item => item !== null).map(item => [item.getKey(), item])).values()]
}

const $itemOf = (node: LexicalNode): ListItemNode | null => {
  const item = $findMatchingParent(node, $isListItemNode)
  return item !== null && !$isListNode(item.getFirstChild()) ? item : null
}

/** The first item of a list has nothing to stand below. */
const $mayGoDeeper = (item: ListItemNode): boolean =>
  item.getPreviousSibling() !== null && item.getIndent() < deepestItem
