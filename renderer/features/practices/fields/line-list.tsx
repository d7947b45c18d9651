import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { movedTo, withLineAfter, withoutLine, withText, type Line, type Lines } from './lines.ts'

type LineListProps = {
  readonly lines: Lines
  readonly max: number
  readonly maxLength?: number
  readonly onChange: (lines: Lines) => void
}

/** Lines that are added, removed and put in another order: Enter begins the next, Alt with an arrow moves one. */
export function LineList({ lines, max, maxLength = 2000, onChange }: LineListProps) {
  const { t } = useLingui()
  const [said, say] = useState('')
  const [wanted, want] = useState<Pick<Line, 'key'>>()
  const inputs = useRef(new Map<string, HTMLInputElement>())
  useEffect(() => {
    if (wanted !== undefined) inputs.current.get(wanted.key)?.focus()
  }, [wanted])

  function addAfter(at: number): void {
    if (lines.length >= max) return
    const next = withLineAfter(lines, at)
    onChange(next)
    want(next[at + 1])
  }
  function remove(at: number): void {
    const next = withoutLine(lines, at)
    onChange(next)
    const nearest = next[Math.max(0, at - 1)]
    if (nearest !== undefined) want({ key: nearest.key })
    say(t`Line ${at + 1} removed.`)
  }
  function move(from: number, to: number): void {
    const moved = lines[from]
    if (moved === undefined || to < 0 || to >= lines.length) return
    onChange(movedTo(lines, from, to))
    want({ key: moved.key })
    say(t`Moved to line ${to + 1} of ${lines.length}.`)
  }
  return (
    <>
      <ol className="list-lines">
        {lines.map((line, at) => (
          <ListLine
            key={line.key}
            line={line}
            at={at}
            of={lines.length}
            maxLength={maxLength}
            inputRef={input => {
              if (input === null) inputs.current.delete(line.key)
              else inputs.current.set(line.key, input)
            }}
            onText={text => onChange(withText(lines, at, text))}
            onNext={() => addAfter(at)}
            onRemove={() => remove(at)}
            onMove={to => move(at, to)}
          />
        ))}
      </ol>
      <div className="list-more">
        <Button
          icon={<IconPlus size={16} aria-hidden />}
          isDisabled={lines.length >= max}
          onPress={() => addAfter(lines.length - 1)}
        >{t`Add a line`}</Button>
        <span className="muted">{lines.length >= max ? t`At most ${max}.` : null}</span>
      </div>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </>
  )
}

type ListLineProps = {
  readonly line: Line
  readonly at: number
  readonly of: number
  readonly maxLength: number
  readonly inputRef: (input: HTMLInputElement | null) => void
  readonly onText: (text: string) => void
  readonly onNext: () => void
  readonly onRemove: () => void
  readonly onMove: (to: number) => void
}

function ListLine({ line, at, of, maxLength, inputRef, onText, onNext, onRemove, onMove }: ListLineProps) {
  const { t } = useLingui()
  const { value, onChange, isReadOnly, description } = useVeiledField(line.text, onText)
  const place = at + 1
  function pressed(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const to = event.altKey ? { ArrowUp: at - 1, ArrowDown: at + 1 }[event.key] : undefined
    if (to !== undefined) onMove(to)
    else if (event.key === 'Enter') onNext()
    else if (event.key === 'Backspace' && line.text === '' && of > 1) onRemove()
    else return
    event.preventDefault()
  }
  return (
    <li className="list-line">
      <input
        ref={inputRef}
        className="input"
        aria-label={t`Line ${place} of ${of}`}
        title={description}
        value={value}
        maxLength={maxLength}
        readOnly={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        onChange={event => onChange(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      <span className="list-deeds">
        <IconButton
          label={t`Move line ${place} up`}
          shortcut={t`Alt+↑`}
          icon={<IconArrowUp size={16} aria-hidden />}
          isDisabled={at === 0}
          onPress={() => onMove(at - 1)}
        />
        <IconButton
          label={t`Move line ${place} down`}
          shortcut={t`Alt+↓`}
          icon={<IconArrowDown size={16} aria-hidden />}
          isDisabled={place === of}
          onPress={() => onMove(at + 1)}
        />
        <IconButton
          label={t`Remove line ${place}`}
          icon={<IconX size={16} aria-hidden />}
          onPress={onRemove}
        />
      </span>
    </li>
  )
}
