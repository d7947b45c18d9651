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
  readonly placeholder?: string
  /** what stands beside it and belongs to it, by its element's id */
  readonly describedBy?: string | undefined
}

/** Where the words are written. */
export function EditorText({ label, placeholder, describedBy }: EditorTextProps) {
  const mentioning = use(MentioningContext)
  return (
    <div className="writing" style={useEvidenceWords()}>
      <ContentEditable
        className="writing-text words"
        ariaLabel={label}
        aria-multiline
        aria-describedby={describedBy}
        spellCheck={false}
        {...(placeholder === undefined
          ? {}
          : {
              'aria-placeholder': placeholder,
              placeholder: <div className="writing-placeholder words">{placeholder}</div>,
            })}
      />
      <LinkPopover />
      {mentioning === undefined ? null : <Typeahead mentioning={mentioning} />}
    </div>
  )
}
