import type { FaultCode } from '../faults.ts'

/** What one message may hold at most, in characters and bytes; only a whole entry may be longer: 16 million characters and their shape. */
export const MESSAGE_LIMIT = 1_000_000
export const ENTRY_LIMIT = 60_000_000

/** No shape of the contract is nested deeper. */
const DEEPEST = 32

type Todo = { value: unknown; depth: number }

/**
 * Weighs a message before any shape is looked at: at most so many characters and bytes, at most 32 deep, and nothing but
 * plain data. Every value costs something, so that a message which refers to itself comes to an end as well.
 */
export function measure(message: unknown, limit: number): FaultCode | undefined {
  const todo: Todo[] = [{ value: message, depth: 0 }]
  let weight = 0
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const own = weightOf(next.value)
    if (own === undefined || next.depth > DEEPEST) return 'bad-request'
    weight += own
    if (weight > limit) return 'too-large'
    if (isContainer(next.value)) {
      const depth = next.depth + 1
      for (const value of Object.values(next.value)) todo.push({ value, depth })
    }
  }
  return undefined
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array)

/** What a value weighs without what it holds; nothing for what no request may contain. */
function weightOf(value: unknown): number | undefined {
  if (typeof value === 'string') return 8 + value.length
  if (value instanceof Uint8Array) return 8 + value.length
  if (Array.isArray(value)) return 8 + value.length
  if (typeof value === 'object' && value !== null) return weightOfRecord(value)
  if (typeof value === 'symbol' || typeof value === 'function' || typeof value === 'bigint') return undefined
  return 8
}

function weightOfRecord(record: object): number | undefined {
  const prototype: unknown = Object.getPrototypeOf(record)
  if (prototype !== null && prototype !== Object.prototype) return undefined
  return Object.keys(record).reduce((sum, key) => sum + 8 + key.length, 8)
}

/** Zeroes the secrets of a message: every run of bytes at its top, or one below it, where a secret names its kind. */
export function wipeBytes(message: unknown, below = 1): void {
  if (!isContainer(message)) return
  for (const value of Object.values(message)) {
    if (value instanceof Uint8Array) value.fill(0)
    else if (below > 0) wipeBytes(value, below - 1)
  }
}
