import { useState } from 'react'
import type { FieldProps } from './field-props.ts'
import { LineList } from './line-list.tsx'
import { linesOf, written, type Lines } from './lines.ts'
import { Question } from './question.tsx'

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at])

/** Lines of the writer's own, in an order of their own. */
export function ListField({ step, field, answer, onAnswer }: FieldProps<'list'>) {
  const [lines, setLines] = useState(() => linesOf(answer?.items ?? [], field.min))
  const items = (answer?.items ?? []).filter(item => item.trim() !== '')
  // Filled in or cleared from outside: what is shown follows.
  if (!isSame(written(lines), items)) setLines(linesOf(items, field.min))
  function change(next: Lines): void {
    setLines(next)
    const given = written(next)
    onAnswer(given.length === 0 ? undefined : { kind: 'list', items: given })
  }
  return (
    <Question step={step}>
      <LineList lines={lines} max={field.max} onChange={change} />
    </Question>
  )
}
