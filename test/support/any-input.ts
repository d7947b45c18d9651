import * as z from 'zod'
import { pick } from './random.ts'

type Schema = Readonly<Record<string, unknown>>
type Making = { random: () => number; ids: readonly string[]; words: readonly string[] }

const asSchema = (value: unknown): Schema =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
const asList = (value: unknown): Schema[] => (Array.isArray(value) ? value.map(asSchema) : [])

function text({ format, pattern, enum: options, minLength }: Schema, { random, ids, words }: Making): string {
  if (Array.isArray(options)) return String(pick(random, options))
  if (format === 'uuid') return pick(random, ids)
  const known = [
    ...words,
    '2026-03-09',
    '2026-03-09T10:00:00.000Z',
    '10:30',
    '03-09',
    '2026-03',
    'Europe/Berlin',
  ]
  if (format === 'date') return '2026-03-09'
  if (format === 'date-time') return '2026-03-09T10:00:00.000Z'
  if (typeof pattern === 'string') return known.find(one => new RegExp(pattern).test(one)) ?? ''
  return typeof minLength === 'number' ? pick(random, words).padEnd(minLength, 'x') : pick(random, words)
}

function number({ minimum, maximum }: Schema, { random }: Making): number {
  const from = typeof minimum === 'number' ? Math.max(minimum, -1000) : 0
  const to = typeof maximum === 'number' ? Math.min(maximum, from + 200) : from + 20
  return from + Math.floor(random() * (to - from + 1))
}

function value(schema: Schema, making: Making): unknown {
  const { type, const: only, anyOf, oneOf, items, properties, required } = schema
  if (only !== undefined) return only
  const either = [...asList(anyOf), ...asList(oneOf)]
  if (either.length > 0) return value(pick(making.random, either), making)
  if (type === 'string' || Array.isArray(schema['enum'])) return text(schema, making)
  if (type === 'integer' || type === 'number') return number(schema, making)
  if (type === 'boolean') return making.random() < 0.5
  if (type === 'null') return null
  if (type === 'array') {
    const tuple = asList(schema['prefixItems'])
    return tuple.length > 0 ? tuple.map(one => value(one, making)) : [value(asSchema(items), making)]
  }
  if (type !== 'object') return new Uint8Array(32).fill(7)
  const needed = Array.isArray(required) ? required.map(String) : []
  return Object.fromEntries(
    Object.entries(asSchema(properties))
      .filter(([name]) => needed.includes(name) || making.random() < 0.6)
      .map(([name, one]) => [name, value(asSchema(one), making)]),
  )
}

const schemas = new WeakMap<z.ZodType, Schema>()

function schemaOf(shape: z.ZodType): Schema {
  const known = schemas.get(shape)
  if (known !== undefined) return known
  const made = asSchema(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'inline' }))
  schemas.set(shape, made)
  return made
}

/** An input that has the shape a request asks for, with these ids and words in it. */
export const anyInput = (shape: z.ZodType, making: Making): unknown => value(schemaOf(shape), making)
