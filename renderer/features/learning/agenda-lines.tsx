import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** A line of an agenda; its id is that of what it was taken from. */
export type Line = { readonly id: string; readonly text: string }

type AgendaLinesProps = {
  readonly lines: readonly Line[]
  readonly onChange: (lines: readonly Line[]) => void
}

/** The agenda as it will stand: the order of its lines, and lines of one's own. */
export function AgendaLines({ lines, onChange }: AgendaLinesProps) {
  const { t } = useLingui()
  const [own, type] = useState('')
  const [added, count] = useState(0)
  function add(): void {
    if (own.trim() === '') return
    onChange([...lines, { id: `own ${added}`, text: own.trim() }])
    count(added + 1)
    type('')
  }
  function move(at: number, to: number): void {
    const rest = lines.filter((_, index) => index !== at)
    onChange([...rest.slice(0, to), ...lines.slice(at, at + 1), ...rest.slice(to)])
  }
  return (
    <section className="learning-lines" aria-labelledby="agenda-lines">
      <h3 id="agenda-lines" className="field-label">{t`The agenda, in this order`}</h3>
      {lines.length === 0 ? (
        <p className="field-help">{t`Choose above, or write a line of your own.`}</p>
      ) : (
        <ol className="agenda-lines">
          {lines.map(({ id, text }, at) => (
            <li key={id} className="agenda-line">
              <span className="words learning-words">{text}</span>
              <span className="agenda-deeds">
                <IconButton
                  label={t`Move “${text}” up`}
                  icon={<IconArrowUp size={16} aria-hidden />}
                  isDisabled={at === 0}
                  onPress={() => move(at, at - 1)}
                />
                <IconButton
                  label={t`Move “${text}” down`}
                  icon={<IconArrowDown size={16} aria-hidden />}
                  isDisabled={at === lines.length - 1}
                  onPress={() => move(at, at + 1)}
                />
                <IconButton
                  label={t`Take “${text}” off`}
                  icon={<IconX size={16} aria-hidden />}
                  onPress={() => onChange(lines.filter(line => line.id !== id))}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      <div className="learning-add">
        <TextField label={t`A line of your own`} value={own} maxLength={500} onChange={type} />
        <Button isDisabled={own.trim() === ''} onPress={add}>{t`Add the line`}</Button>
      </div>
    </section>
  )
}
