import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import type { Block } from '../../../shared/domain/document.ts'
import { $inlineNodesOf } from '../document-inlines.ts'
import { $nodesOf } from '../document.ts'
import { readPasted } from '../paste/read-pasted.ts'

const wordsOf = (data: DataTransfer): Block[] =>
  readPasted({ html: data.getData('text/html'), text: data.getData('text/plain') })

/** Puts blocks where the caret is: a single paragraph joins the line it lands in. */
function $insertBlocks(blocks: readonly Block[]): void {
  const selection = $getSelection()
  const [first] = blocks
  if (first === undefined || !$isRangeSelection(selection)) return
  const joins = blocks.length === 1 && first.kind === 'paragraph'
  selection.insertNodes(joins ? $inlineNodesOf(first.content) : $nodesOf(blocks))
}

/**
 * Everything that comes from outside by paste or drop goes through our own reading into our own few nodes. The editor's
 * own ways in (its clipboard format and its HTML import, with a policy of its own) are never reached.
 */
export const PasteExtension = defineExtension({
  name: 'afterword/paste',
  register: editor =>
    mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        event => {
          event.preventDefault()
          const data = 'clipboardData' in event ? event.clipboardData : null
          if (data !== null) editor.update(() => $insertBlocks(wordsOf(data)), { tag: PASTE_TAG })
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        event => {
          if (typeof event === 'string' || event.dataTransfer === null) return false
          $insertBlocks(wordsOf(event.dataTransfer))
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        event => {
          // words reach us as input where they are dropped; files are not taken, and must not be opened either
          if ((event.dataTransfer?.files.length ?? 0) > 0) event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      // nothing but what the browser itself puts on a drag: no second format for other windows to read
      editor.registerCommand(DRAGSTART_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    ),
})
