import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $createNodeSelection,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  type NodeKey,
} from 'lexical'
import { useEffect, useState } from 'react'

/** Whether this block, and nothing else, is chosen. */
function $isChosenAlone(nodeKey: NodeKey): boolean {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return false
  const nodes = selection.getNodes()
  return nodes.length === 1 && nodes[0]?.getKey() === nodeKey
}

/** Whether a block that is no text is chosen by itself; a press on it chooses it, as the arrow keys do. */
export function useChosen(nodeKey: NodeKey): boolean {
  const [editor] = useLexicalComposerContext()
  const [isChosen, setChosen] = useState(() => editor.read(() => $isChosenAlone(nodeKey)))
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        setChosen(editorState.read(() => $isChosenAlone(nodeKey)))
      }),
    [editor, nodeKey],
  )
  useEffect(
    () =>
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target }) => {
          if (!(target instanceof Node) || editor.getElementByKey(nodeKey)?.contains(target) !== true)
            return false
          const selection = $createNodeSelection()
          selection.add(nodeKey)
          $setSelection(selection)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, nodeKey],
  )
  return isChosen
}
