/** What one message may hold at most; longer texts travel in chunks. */
export type Limits = { bytes: number; depth: number }
export const limits: Limits = { bytes: 1_048_576, depth: 32 }

const isPlain = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Bytes of what is not made of parts: two for each character of a string, the bytes themselves, a word for the rest. */
const ownSize = (value: unknown): number => {
  if (typeof value === 'string') return value.length * 2
  return ArrayBuffer.isView(value) ? value.byteLength : 8
}

type Part = { value: unknown; depth: number }

function partsOf({ value, depth }: Part): Part[] | undefined {
  if (Array.isArray(value)) return value.map((one: unknown) => ({ value: one, depth: depth + 1 }))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  if (!isPlain(value)) return undefined
  return Object.entries(value).flatMap(([key, one]) => [
    { value: key, depth },
    { value: one, depth: depth + 1 },
  ])
}

/**
 * True when a message that came over a boundary is plain data (objects, arrays, text, numbers, bytes), not too deep and
 * not too large. Checked before its shape is, so that no parser works on a monster; a cycle ends at the depth limit.
 */
export function withinLimits(message: unknown, { bytes, depth }: Limits = limits): boolean {
  let left = bytes
  const open: Part[] = [{ value: message, depth: 1 }]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    left -= ownSize(part.value)
    const parts = left < 0 || part.depth > depth ? undefined : partsOf(part)
    if (parts === undefined) return false
    for (const inner of parts) open.push(inner)
  }
  return true
}
