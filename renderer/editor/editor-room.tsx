import { ClickAfterLastBlockExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useLingui } from '@lingui/react/macro'
import { COMMAND_PRIORITY_EDITOR, configExtension, defineExtension } from 'lexical'
import { useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import type { JournalDocument } from '../../shared/domain/document.ts'
import { $setDocument } from './document.ts'
import { ChangeExtension } from './extensions/change.ts'
import { CheckListRolesExtension } from './extensions/check-list-roles.ts'
import { CodeBlockExtension } from './extensions/code-block.ts'
import { CopyExtension } from './extensions/copy.ts'
import { DocumentExtension } from './extensions/document.ts'
import { EvidenceExtension } from './extensions/evidence.ts'
import { ListDepthExtension } from './extensions/list-depth.ts'
import { MarkdownTypingExtension } from './extensions/markdown.ts'
import { PasteExtension, TAKE_FILES_COMMAND } from './extensions/paste.ts'
import { TableKeysExtension } from './extensions/table-keys.ts'
import { TablesExtension } from './extensions/tables.ts'
import { WayOutExtension } from './extensions/way-out.ts'
import type { Mentioning } from './mentioning.ts'
import { MentioningContext } from './mentioning-context.ts'
import { type EditorNames, keepNames, namelessly, type NamesInUse } from './names.ts'
import { NamesContext } from './names-context.ts'
import { useNameVeil } from './find/use-name-veil.ts'
import { redrawMentions } from './nodes/mention-node.ts'
import { type Pictures, PicturesProvider } from './pictures.tsx'
import { theme } from './theme.ts'

type EditorRoomProps = {
  /** what stands there at first; give another `key` for another document */
  readonly initial: JournalDocument
  /** called at each change of the words; `read` makes the stored form, so call it when that is needed */
  readonly onChange: (read: () => JournalDocument) => void
  readonly children: ReactNode
  /** what the people and tags in the text are called; they are "someone" and "#tag" without it */
  readonly names?: EditorNames | undefined
  readonly pictures?: Pictures | undefined
  /** whom and what @ and # offer; nothing without it */
  readonly mentioning?: Mentioning | undefined
  /** lists and quotes, but no heading, picture, table or mention comes in: what is pasted of them becomes words */
  readonly wordsAlone?: boolean
}

/** Holds an editor. Inside it, in any order and place: `<EditorToolbar>`, `<EditorText>`. */
export function EditorRoom(props: EditorRoomProps) {
  const { initial, onChange, children, names, pictures, mentioning, wordsAlone = false } = props
  const { t } = useLingui()
  const nobody = t`someone`
  const noTag = t`tag`
  const inUse = useMemo(() => ({ ...(names ?? namelessly), nobody, noTag }), [names, nobody, noTag])
  const [extension] = useState(() =>
    defineExtension({
      name: 'afterword/editor',
      namespace: 'afterword',
      theme,
      $initialEditorState: () => $setDocument(initial),
      dependencies: [
        DocumentExtension,
        HistoryExtension,
        EvidenceExtension,
        CodeBlockExtension,
        TablesExtension,
        TableKeysExtension,
        WayOutExtension,
        ListDepthExtension,
        ClickAfterLastBlockExtension,
        configExtension(MarkdownTypingExtension, { hasHeadings: !wordsAlone }),
        configExtension(PasteExtension, { wordsAlone }),
        CopyExtension,
        configExtension(CheckListRolesExtension, { emptyItem: t`Empty item` }),
        configExtension(ChangeExtension, { onChange }),
      ],
    }),
  )
  return (
    <PicturesProvider value={pictures}>
      <MentioningContext value={mentioning}>
        <NamesContext value={inUse}>
          <LexicalExtensionComposer extension={extension} contentEditable={null}>
            <NamesInRoom names={inUse} />
            <FilesInRoom onFiles={pictures?.onFiles} />
            {children}
          </LexicalExtensionComposer>
        </NamesContext>
      </MentioningContext>
    </PicturesProvider>
  )
}

type NamesInRoomProps = { readonly names: NamesInUse }

/** Keeps what is called how; a new name or a veil redraws the mentions and changes nothing of the document. */
function NamesInRoom({ names }: NamesInRoomProps) {
  const [editor] = useLexicalComposerContext()
  useLayoutEffect(() => {
    keepNames(editor, names)
    redrawMentions(editor)
  }, [editor, names])
  useNameVeil(editor, names.pattern)
  return null
}

type FilesInRoomProps = { readonly onFiles: Pictures['onFiles'] }

/** Hands pictures that were pasted or dropped to whoever takes them. */
function FilesInRoom({ onFiles }: FilesInRoomProps) {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    if (onFiles === undefined) return undefined
    return editor.registerCommand(
      TAKE_FILES_COMMAND,
      files => {
        onFiles(files)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    )
  }, [editor, onFiles])
  return null
}
