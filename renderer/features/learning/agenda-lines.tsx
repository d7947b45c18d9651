import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** A line of an agenda; its id is that of what it was taken from. */
export type Line = { readonly id: string; readonly text: string }

type AgendaLinesProps = {
  readonly lines: readonly Line[]
  readonly onChange: (lines: readonly Line[]) => void
  /** the line of one's own that is being written */
  readonly own: string
  readonly onOwn: (own: string) => void
}

/** An id no line has yet, also after some were taken back from before a lock. */
function freshId(lines: readonly Line[], at = lines.length): string {
  const id = `own ${at}`
  return lines.some(line => line.id === id) ? freshId(lines, at + 1) : id
}

/** The agenda as it will stand: the order of its lines, and lines of one's own. */
export function AgendaLines({ lines, onChange, own, onOwn }: AgendaLinesProps) {
  const { t } = useLingui()
  function add(): void {
    if (own.trim() === '') return
    onChange([...lines, { id: freshId(lines), text: own.trim() }])
    onOwn('')
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
        <TextField label={t`A line of your own`} value={own} maxLength={500} onChange={onOwn} />
        <Button isDisabled={own.trim() === ''} onPress={add}>{t`Add the line`}</Button>
      </div>
    </section>
  )
}
