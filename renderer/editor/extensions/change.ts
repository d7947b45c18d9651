import { defineExtension } from 'lexical'
import type { JournalDocument } from '../../../shared/domain/document.ts'
import { $getDocument } from '../document.ts'

type ChangeConfig = { onChange: (read: () => JournalDocument) => void }

const initial: ChangeConfig = { onChange: () => undefined }

/** On an update that shows what was changed elsewhere: whoever asked for it knows. */
export const SHOWN_TAG = 'afterword-shown'

/** Tells of each change of the words made here, never of the caret alone. */
export const ChangeExtension = defineExtension({
  name: 'afterword/change',
  config: initial,
  register: (editor, { onChange }) =>
    editor.registerUpdateListener(({ editorState, prevEditorState, dirtyElements, dirtyLeaves, tags }) => {
      // what was there first is no change
      if (prevEditorState.isEmpty() || tags.has(SHOWN_TAG)) return
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) onChange(() => editorState.read($getDocument))
    }),
})
