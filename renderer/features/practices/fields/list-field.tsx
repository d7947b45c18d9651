import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { FieldProps } from './field-props.ts'
import {
  linesOf,
  movedTo,
  withLineAfter,
  withoutLine,
  withText,
  written,
  type Line,
  type Lines,
} from './lines.ts'
import { Question } from './question.tsx'

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at])

/** Lines of the writer's own, in an order of their own. Enter begins the next, Alt with an arrow moves one. */
export function ListField({ step, field, answer, onAnswer }: FieldProps<'list'>) {
  const { t } = useLingui()
  const [lines, setLines] = useState(() => linesOf(answer?.items ?? [], field.min))
  const [said, say] = useState('')
  const [wanted, want] = useState<Pick<Line, 'key'>>()
  const items = answer?.items ?? []
  // Filled in or cleared from outside: what is shown follows.
  if (!isSame(written(lines), items)) setLines(linesOf(items, field.min))
  const inputs = useRef(new Map<number, HTMLInputElement>())
  useEffect(() => {
    if (wanted !== undefined) inputs.current.get(wanted.key)?.focus()
  }, [wanted])

  function change(next: Lines): void {
    setLines(next)
    const given = written(next)
    onAnswer(given.length === 0 ? undefined : { kind: 'list', items: given })
  }
  function addAfter(at: number): void {
    if (lines.length >= field.max) return
    const next = withLineAfter(lines, at)
    change(next)
    want(next[at + 1])
  }
  function remove(at: number): void {
    const next = withoutLine(lines, at)
    change(next)
    want(next[Math.max(0, at - 1)])
    say(t`Line ${at + 1} removed.`)
  }
  function move(from: number, to: number): void {
    if (to < 0 || to >= lines.length) return
    change(movedTo(lines, from, to))
    const moved = lines[from]
    if (moved !== undefined) want({ key: moved.key })
    say(t`Moved to line ${to + 1} of ${lines.length}.`)
  }
  return (
    <Question step={step}>
      <ol className="list-lines">
        {lines.map((line, at) => (
          <ListLine
            key={line.key}
            line={line}
            at={at}
            of={lines.length}
            inputRef={input => {
              if (input === null) inputs.current.delete(line.key)
              else inputs.current.set(line.key, input)
            }}
            onText={text => change(withText(lines, at, text))}
            onNext={() => addAfter(at)}
            onRemove={() => remove(at)}
            onMove={to => move(at, to)}
          />
        ))}
      </ol>
      <div className="list-more">
        <Button
          icon={<IconPlus size={16} aria-hidden />}
          isDisabled={lines.length >= field.max}
          onPress={() => addAfter(lines.length - 1)}
        >{t`Add a line`}</Button>
        <span className="muted">{lines.length >= field.max ? t`At most ${field.max}.` : null}</span>
      </div>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </Question>
  )
}

type ListLineProps = {
  readonly line: Line
  readonly at: number
  readonly of: number
  readonly inputRef: (input: HTMLInputElement | null) => void
  readonly onText: (text: string) => void
  readonly onNext: () => void
  readonly onRemove: () => void
  readonly onMove: (to: number) => void
}

function ListLine({ line, at, of, inputRef, onText, onNext, onRemove, onMove }: ListLineProps) {
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
        maxLength={2000}
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
