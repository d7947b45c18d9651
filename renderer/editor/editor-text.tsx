import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { use } from 'react'
import { LinkPopover } from './link-popover.tsx'
import { MentioningContext } from './mentioning-context.ts'
import { Typeahead } from './typeahead.tsx'
import { useEvidenceWords } from './evidence-words.ts'
import './editor.css'

type EditorTextProps = {
  /** its name for those who hear it */
  readonly label: string
  readonly placeholder: string
}

/** Where the words are written. */
export function EditorText({ label, placeholder }: EditorTextProps) {
  const mentioning = use(MentioningContext)
  return (
    <div className="writing" style={useEvidenceWords()}>
      <ContentEditable
        className="writing-text words"
        ariaLabel={label}
        aria-multiline
        spellCheck={false}
        aria-placeholder={placeholder}
        placeholder={<div className="writing-placeholder words">{placeholder}</div>}
      />
      <LinkPopover />
      {mentioning === undefined ? null : <Typeahead mentioning={mentioning} />}
    </div>
  )
}
