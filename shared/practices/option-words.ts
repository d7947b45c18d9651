import type { Field, MeasureName, RecordField } from '../domain/practice.ts'
import { allPractices } from './all.ts'

const steps = allPractices.flatMap(practice => practice.steps)

/** What an option is called that a record was read from; nothing when it is of no practice that comes with the program. */
export function optionWords(field: RecordField, id: string): string | undefined {
  for (const step of steps) {
    if (step.writes !== field && step.also !== field) continue
    if (step.field.kind !== 'choice' && step.field.kind !== 'multi') continue
    const option = step.field.options.find(one => one.id === id)
    if (option !== undefined) return option.label
  }
  return undefined
}

/** From what to what a measure goes, and what its ends mean where they mean something. */
export type MeasureRange = { min: number; max: number; low: string; high: string; unit: string }

function rangeOf(field: Field): MeasureRange | undefined {
  if (field.kind === 'scale') {
    const [low, high] = field.anchors
    return { min: field.min, max: field.max, low, high, unit: '' }
  }
  if (field.kind === 'slider') return { min: field.min, max: field.max, low: '', high: '', unit: field.unit }
  return field.kind === 'confidence'
    ? { min: 0, max: 100, low: field.anchors[0], high: field.anchors[1], unit: '%' }
    : undefined
}

/** The range of a measure as the practices that come with the program ask for it; nothing when none does. */
export function measureRange(name: MeasureName): MeasureRange | undefined {
  for (const { measure, field } of steps) {
    const range = measure === name ? rangeOf(field) : undefined
    if (range !== undefined) return range
  }
  return undefined
}
