import {
  $createLineBreakNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createCommand,
  defineExtension,
  DROP_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical'
import { $isTableSelection } from '@lexical/table'
import type { Block } from '../../../shared/domain/document.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import { bringHome, wholeOf } from '../copied/whole.ts'
import { $inlineNodesOf } from '../document-inlines.ts'
import { $nodesOf } from '../document.ts'
import { linesAsInlines } from '../paste/places.ts'
import { namesOf } from '../names.ts'
import { type Pasted, readPasted, readText } from '../paste/read-pasted.ts'
import { wordsAloneOf } from '../paste/words-alone.ts'
import { $codeBlockHere } from './code-block.ts'
import { $cellHere } from './tables.ts'

const wordsOf = (way: 'copied' | 'dragged', data: DataTransfer, isPlain: boolean): Pasted => {
  const text = data.getData('text/plain')
  const whole = wholeOf(way, text)
  if (whole !== undefined) return { blocks: [...whole], files: [] }
  return isPlain
    ? { blocks: readText(text), files: [] }
    : readPasted({ html: data.getData('text/html'), text })
}

/** Puts blocks where the caret is: a single paragraph joins the line it lands in; in code and in cells words alone land. */
function $insertBlocks(blocks: readonly Block[]): void {
  const cells = $getSelection()
  if ($isTableSelection(cells))
    cells
      .getNodes()
      .find(node => node.is(cells.anchor.getNode()))
      ?.selectStart()
  const selection = $getSelection()
  const [first] = blocks
  if (first === undefined || !$isRangeSelection(selection)) return
  const joins = blocks.length === 1 && first.kind === 'paragraph'
  if ($codeBlockHere() !== null)
    selection.insertNodes($letters(plainText({ version: 1, blocks: [...blocks] })))
  else if ($cellHere() !== null) selection.insertNodes($inlineNodesOf(linesAsInlines(blocks)))
  else selection.insertNodes(joins ? $inlineNodesOf(first.content) : $nodesOf(blocks))
}

const $letters = (text: string) =>
  text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [$createLineBreakNode()] : []),
      ...(line === '' ? [] : [$createTextNode(line)]),
    ])

/** Pictures that were pasted or dropped; handled by whoever takes pictures, if anyone does. */
export const TAKE_FILES_COMMAND = createCommand<readonly File[]>('TAKE_FILES_COMMAND')

const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(file => file.type.startsWith('image/'))

/**
 * Everything that comes from outside by paste or drop goes through our own reading into our own few nodes. The editor's
 * own ways in (its clipboard format and its HTML import, with a policy of its own) are never reached.
 */
export const PasteExtension = defineExtension({
  name: 'afterword/paste',
  config: { wordsAlone: false },
  register: (editor, { wordsAlone }) => {
    const taken = (blocks: readonly Block[]): readonly Block[] =>
      wordsAlone ? wordsAloneOf(blocks, namesOf(editor)) : blocks
    // Ctrl+Shift+V says before the paste comes that only its words are wanted
    let wantsPlain = false
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        event => {
          wantsPlain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v'
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        event => {
          event.preventDefault()
          const data = 'clipboardData' in event ? event.clipboardData : null
          if (data !== null) take(editor, data, { isPlain: wantsPlain, taken })
          wantsPlain = false
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        event => {
          if (typeof event === 'string' || event.dataTransfer === null) return false
          $insertBlocks(taken(wordsOf('dragged', event.dataTransfer, false).blocks))
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        event => {
          bringHome()
          // words reach us as input where they are dropped; a file must not be opened, and only pictures are taken
          if ((event.dataTransfer?.files.length ?? 0) === 0) return true
          event.preventDefault()
          const pictures = picturesOf(event.dataTransfer)
          if (pictures.length > 0) editor.dispatchCommand(TAKE_FILES_COMMAND, pictures)
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    )
  },
})

type Taking = { readonly isPlain: boolean; readonly taken: (blocks: readonly Block[]) => readonly Block[] }

/** Words first: programs put a picture of the words beside them. A picture without words is taken as a picture. */
function take(editor: LexicalEditor, data: DataTransfer, { isPlain, taken }: Taking): void {
  const { blocks, files } = wordsOf('copied', data, isPlain)
  const pictures = files.length > 0 ? files : picturesOf(data)
  const isPicture = pictures.length > 0 && data.getData('text/plain') === '' && !isPlain
  if (isPicture && editor.dispatchCommand(TAKE_FILES_COMMAND, pictures)) return
  if (blocks.length > 0) editor.update(() => $insertBlocks(taken(blocks)), { tag: PASTE_TAG })
  if (files.length > 0 && !isPicture) editor.dispatchCommand(TAKE_FILES_COMMAND, files)
}
