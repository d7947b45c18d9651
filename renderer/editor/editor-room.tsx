import { HistoryExtension } from '@lexical/history'
import { CheckListExtension } from '@lexical/list'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { RichTextExtension } from '@lexical/rich-text'
import { useLingui } from '@lingui/react/macro'
import { configExtension, defineExtension } from 'lexical'
import { useState, type ReactNode } from 'react'
import type { JournalDocument } from '../../shared/domain/document.ts'
import { $setDocument } from './document.ts'
import { ChangeExtension } from './extensions/change.ts'
import { CheckListRolesExtension } from './extensions/check-list-roles.ts'
import { ListDepthExtension } from './extensions/list-depth.ts'
import { MarkdownTypingExtension } from './extensions/markdown.ts'
import { PasteExtension } from './extensions/paste.ts'
import { theme } from './theme.ts'

type EditorRoomProps = {
  /** what stands there at first; give another `key` for another document */
  readonly initial: JournalDocument
  /** called at each change of the words; `read` makes the stored form, so call it when that is needed */
  readonly onChange: (read: () => JournalDocument) => void
  readonly children: ReactNode
}

/** Holds an editor. Inside it, in any order and place: `<EditorToolbar>`, `<EditorText>`. */
export function EditorRoom({ initial, onChange, children }: EditorRoomProps) {
  const { t } = useLingui()
  const [extension] = useState(() =>
    defineExtension({
      name: 'afterword/editor',
      namespace: 'afterword',
      theme,
      $initialEditorState: () => $setDocument(initial),
      dependencies: [
        RichTextExtension,
        HistoryExtension,
        CheckListExtension,
        ListDepthExtension,
        MarkdownTypingExtension,
        PasteExtension,
        configExtension(CheckListRolesExtension, { emptyItem: t`Empty item` }),
        configExtension(ChangeExtension, { onChange }),
      ],
    }),
  )
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      {children}
    </LexicalExtensionComposer>
  )
}
