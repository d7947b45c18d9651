import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import './editor.css'

type EditorTextProps = {
  /** its name for those who hear it */
  readonly label: string
  readonly placeholder: string
}

/** Where the words are written. */
export const EditorText = ({ label, placeholder }: EditorTextProps) => (
  <div className="writing">
    <ContentEditable
      className="writing-text words"
      ariaLabel={label}
      aria-multiline
      spellCheck={false}
      aria-placeholder={placeholder}
      placeholder={<div className="writing-placeholder words">{placeholder}</div>}
    />
  </div>
)
