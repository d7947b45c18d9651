import { useEffect, useId, useRef, type RefObject } from 'react'
import { emptyDocument, type JournalDocument } from '../../../../shared/domain/document.ts'
import { plainText } from '../../../../shared/domain/document-text.ts'
import { useCommands } from '../../../bridge/commands.ts'
import { useShortcut } from '../../../bridge/shortcuts.ts'
import { EditorRoom } from '../../../editor/editor-room.tsx'
import { EditorText } from '../../../editor/editor-text.tsx'
import { ReadDocument } from '../../../editor/read-document.tsx'
import { SmallToolbar } from '../../../editor/small-toolbar.tsx'
import { useFormats } from '../../../editor/use-formats.ts'
import { useShowDocument } from '../../../editor/use-show-document.ts'
import { useNames } from '../../../names/use-names.ts'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import type { FieldProps } from './field-props.ts'
import './rich-text-field.css'

const nothing = (): void => undefined
const isBlank = (body: JournalDocument): boolean => plainText(body).trim() === ''

/** Words with the shapes and marks of an entry. */
export function RichTextField({ step, answer, onAnswer }: FieldProps<'richtext'>) {
  const names = useNames()
  const id = useId()
  const body = answer?.body ?? emptyDocument
  const veiled = useVeiledField(plainText(body), nothing)
  const inEditor = useRef(body)
  const description = veiled.description ?? step.help
  const describedBy = description === undefined ? undefined : `${id}-help`
  function change(read: () => JournalDocument): void {
    const next = read()
    inEditor.current = next
    veiled.onChange('')
    onAnswer(isBlank(next) ? undefined : { kind: 'richtext', body: next })
  }
  return (
    <div className="field field-question">
      <div className="field-label">{step.prompt}</div>
      {description === undefined ? null : (
        <p id={describedBy} className="field-help">
          {description}
        </p>
      )}
      {veiled.isReadOnly ? (
        <div
          className="input rich-text rich-text-veiled"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what stands in it has shapes
          role="textbox"
          aria-label={step.prompt}
          aria-describedby={describedBy}
          aria-readonly
          aria-multiline
          tabIndex={0}
        >
          <ReadDocument document={body} names={names} />
        </div>
      ) : (
        <div className="input rich-text">
          <EditorRoom initial={body} onChange={change} names={names} wordsAlone>
            <Shown body={body} inEditorRef={inEditor} />
            <EditorText label={step.prompt} describedBy={describedBy} />
            <Tools />
          </EditorRoom>
        </div>
      )}
    </div>
  )
}

type ShownProps = {
  readonly body: JournalDocument
  /** what the editor told of or was shown last */
  readonly inEditorRef: RefObject<JournalDocument>
}

/** The answer may be changed from beside the editor: filled in, cleared, a sentence of it reworded. */
function Shown({ body, inEditorRef }: ShownProps) {
  const show = useShowDocument()
  useEffect(() => {
    const before = inEditorRef.current
    if (body === before || (isBlank(body) && isBlank(before))) return
    inEditorRef.current = body
    show(body)
  }, [body, inEditorRef, show])
  return null
}

function Tools() {
  const formatting = useFormats()
  const { toggleMark, toggleBlock, toggleEvidence, editLink } = formatting
  useCommands({
    bold: () => toggleMark('bold'),
    italic: () => toggleMark('italic'),
    'bullet-list': () => toggleBlock('bullet-list'),
    'number-list': () => toggleBlock('number-list'),
    quote: () => toggleBlock('quote'),
    link: editLink,
    saw: () => toggleEvidence('saw'),
    told: () => toggleEvidence('told'),
    assumed: () => toggleEvidence('assumed'),
  })
  const keys = {
    bold: useShortcut('bold'),
    italic: useShortcut('italic'),
    'bullet-list': useShortcut('bullet-list'),
    'number-list': useShortcut('number-list'),
    quote: useShortcut('quote'),
    link: useShortcut('link'),
    saw: useShortcut('saw'),
    told: useShortcut('told'),
    assumed: useShortcut('assumed'),
  }
  return <SmallToolbar formatting={formatting} keys={keys} />
}
