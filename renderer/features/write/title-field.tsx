import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { ShownNames } from '../../names/use-names.ts'

type TitleFieldProps = {
  readonly value: string
  readonly names: ShownNames
  readonly onChange: (value: string) => void
}

/** One line that grows with its words; Enter goes on to the text. While names are veiled it can only be read. */
export function TitleField({ value, names, onChange }: TitleFieldProps) {
  const { t } = useLingui()
  const [editor] = useLexicalComposerContext()
  const help = useId()
  const { isVeiled, text } = names
  return (
    <>
      <textarea
        className="write-title"
        rows={1}
        value={isVeiled ? text(value) : value}
        readOnly={isVeiled}
        maxLength={200}
        spellCheck={false}
        dir="auto"
        aria-label={t`Title`}
        aria-describedby={isVeiled ? help : undefined}
        placeholder={t`Title`}
        onChange={({ currentTarget }) => onChange(currentTarget.value.replaceAll(/\s*[\r\n]+\s*/g, ' '))}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          editor.focus()
        }}
      />
      {isVeiled ? (
        <p
          id={help}
          className="write-veiled"
        >{t`Names are veiled. The title can be changed when they are shown again.`}</p>
      ) : null}
    </>
  )
}
