import { $createHorizontalRuleNode } from '@lexical/extension'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLingui } from '@lingui/react/macro'
import { FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import { useEffect, useMemo, useState } from 'react'
import type { Evidence, Mark } from '../../shared/domain/document.ts'
import { toast } from '../ui/toast.ts'
import { AS_GIVEN_TAG } from './document.ts'
import { formatOf } from './document-inlines.ts'
import { $toggleEvidence } from './extensions/evidence.ts'
import { $cellHere, $changeTable, $insertTable, type TableChange } from './extensions/tables.ts'
import {
  $formatsHere,
  $toggleBlock,
  type BlockFormat,
  type Formats,
  plainFormats,
  sameFormats,
} from './formats.ts'
import { $insertBlock } from './insert-block.ts'
import { EDIT_LINK_COMMAND } from './links.ts'

/** The ways to change the words at the caret; after each the focus is in the words again, but for `editLink`. */
export type FormatWays = {
  readonly toggleMark: (mark: Mark) => void
  readonly toggleBlock: (block: BlockFormat) => void
  /** marks what is selected, or the sentence around the caret; asked again it is taken back */
  readonly toggleEvidence: (evidence: Evidence) => void
  /** opens the field for the address of a link */
  readonly editLink: () => void
  readonly insertDivider: () => void
  readonly insertTable: () => void
  readonly changeTable: (change: TableChange) => void
}

export type Formatting = FormatWays & { readonly formats: Formats }

/** What the words at the caret are, and the ways to change it. */
export function useFormats(): Formatting {
  const { t } = useLingui()
  const [editor] = useLexicalComposerContext()
  const [formats, setFormats] = useState(plainFormats)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const here = editorState.read($formatsHere)
        setFormats(before => (sameFormats(before, here) ? before : here))
      }),
    [editor],
  )
  const nothingToMark = t`There are no words here to mark yet. Write the sentence first.`
  const ways = useMemo(() => waysOf(editor, () => toast({ text: nothingToMark })), [editor, nothingToMark])
  return useMemo(() => ({ formats, ...ways }), [formats, ways])
}

function waysOf(editor: LexicalEditor, sayNothingToMark: () => void): FormatWays {
  const change = (work: () => void, tag?: string): void => {
    editor.update(work, tag === undefined ? {} : { tag })
    editor.focus()
  }
  return {
    toggleMark: mark => {
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, formatOf[mark])
      editor.focus()
    },
    toggleBlock: block => change(() => $toggleBlock(block)),
    toggleEvidence: evidence => {
      let isDone = false
      editor.update(
        () => {
          isDone = $toggleEvidence(evidence)
        },
        { tag: AS_GIVEN_TAG, discrete: true },
      )
      editor.focus()
      if (!isDone) sayNothingToMark()
    },
    editLink: () => void editor.dispatchCommand(EDIT_LINK_COMMAND, undefined),
    insertDivider: () => change($insertDivider),
    insertTable: () => change($insertTable),
    changeTable: how => change(() => $changeTable(how)),
  }
}

function $insertDivider(): void {
  if ($cellHere() === null) $insertBlock($createHorizontalRuleNode())
}
