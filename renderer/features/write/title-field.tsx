import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLingui } from '@lingui/react/macro'

type TitleFieldProps = { readonly value: string; readonly onChange: (value: string) => void }

/** One line that grows with its words; Enter goes on to the text. */
export function TitleField({ value, onChange }: TitleFieldProps) {
  const { t } = useLingui()
  const [editor] = useLexicalComposerContext()
  return (
    <textarea
      className="write-title"
      rows={1}
      value={value}
      maxLength={200}
      spellCheck={false}
      aria-label={t`Title`}
      placeholder={t`Title`}
      onChange={({ currentTarget }) => onChange(currentTarget.value.replaceAll(/\s*[\r\n]+\s*/g, ' '))}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        editor.focus()
      }}
    />
  )
}
