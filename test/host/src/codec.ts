// Structured clone, written as JSON so that it can pass the debugging pipe. Runs in Node and in the page's isolated world.

/** What JSON can hold; every value that is not a plain string, number, boolean or null is a tagged object. */
export type Encoded = string | number | boolean | null | { $: string; v?: unknown; c?: string }

export class DataCloneError extends Error {
  constructor() {
    super('An object could not be cloned.')
  }
}

const views: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
}

const errors: Record<string, new (message: string) => Error> = {
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  EvalError,
  URIError,
}

const toBase64 = (bytes: Uint8Array): string => {
  if (typeof Buffer !== 'undefined')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

const fromBase64 = (text: string): ArrayBuffer => {
  if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64')).buffer
  return Uint8Array.from(atob(text), char => char.charCodeAt(0)).buffer
}

const typeName = (value: object): string => Object.prototype.toString.call(value).slice(8, -1)

const encodeNumber = (value: number): Encoded => {
  if (Object.is(value, -0)) return { $: 'number', v: '-0' }
  return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
}

type Each = (value: unknown) => Encoded

const encodeBuiltIn = (value: object, each: Each): Encoded | undefined => {
  if (Array.isArray(value))
    return { $: 'array', v: Array.from(value, (item, at) => (at in value ? each(item) : { $: 'hole' })) }
  if (value instanceof Error || typeName(value) === 'Error') {
    const error = value as Error
    return { $: 'error', v: [error.name, error.message, error.stack ?? ''] }
  }
  switch (typeName(value)) {
    case 'Date':
      return { $: 'date', v: String((value as Date).getTime()) }
    case 'RegExp':
      return { $: 'regexp', v: [(value as RegExp).source, (value as RegExp).flags] }
    case 'Map':
      return {
        $: 'map',
        v: [...(value as Map<unknown, unknown>)].map(([key, item]) => [each(key), each(item)]),
      }
    case 'Set':
      return { $: 'set', v: [...(value as Set<unknown>)].map(each) }
    case 'ArrayBuffer':
      return { $: 'buffer', v: toBase64(new Uint8Array(value as ArrayBuffer)) }
    case 'Boolean':
    case 'Number':
    case 'String':
      return { $: 'boxed', v: each(value.valueOf()) }
    default:
      return undefined
  }
}

/** Turns any value that the structured clone algorithm accepts into JSON; throws DataCloneError for the others. */
export const encode = (root: unknown): Encoded => {
  const seen = new Map<object, number>()
  const each: Each = value => {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number':
        return encodeNumber(value)
      case 'undefined':
        return { $: 'undefined' }
      case 'bigint':
        return { $: 'bigint', v: String(value) }
      case 'object':
        break
      case 'function':
      case 'symbol':
        throw new DataCloneError()
    }
    if (value === null) return null
    const known = seen.get(value)
    if (known !== undefined) return { $: 'seen', v: known }
    seen.set(value, seen.size)
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      return { $: 'view', c: typeName(value), v: toBase64(bytes) }
    }
    const builtIn = encodeBuiltIn(value, each)
    if (builtIn !== undefined) return builtIn
    if (typeName(value) !== 'Object' && typeName(value) !== 'Arguments') throw new DataCloneError()
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
      throw new DataCloneError()
    return { $: 'object', v: Object.entries(value).map(([key, item]) => [key, each(item)]) }
  }
  return each(root)
}

/** The reverse of encode. */
export const decode = (root: Encoded | undefined): unknown => {
  const seen: unknown[] = []
  const keep = <T>(value: T): T => {
    seen.push(value)
    return value
  }
  const fill = <T>(into: T, write: (into: T) => void): T => {
    keep(into)
    write(into)
    return into
  }
  const each = (value: Encoded): unknown => {
    if (value === null || typeof value !== 'object') return value
    const v = value.v
    const pairs = v as [Encoded, Encoded][]
    switch (value.$) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(v)
      case 'bigint':
        return BigInt(v as string)
      case 'seen':
        return seen[v as number]
      case 'array':
        return fill(Array.from<unknown>({ length: 0 }), into => {
          into.length = (v as Encoded[]).length
          for (const [at, item] of (v as Encoded[]).entries())
            if (!(item !== null && typeof item === 'object' && item.$ === 'hole')) into[at] = each(item)
        })
      case 'object':
        return fill<Record<string, unknown>>({}, into => {
          for (const [key, item] of v as [string, Encoded][])
            Object.defineProperty(into, key, {
              value: each(item),
              writable: true,
              enumerable: true,
              configurable: true,
            })
        })
      case 'map':
        return fill(new Map(), into => pairs.forEach(([key, item]) => into.set(each(key), each(item))))
      case 'set':
        return fill(new Set(), into => (v as Encoded[]).forEach(item => into.add(each(item))))
      case 'date':
        return keep(new Date(Number(v)))
      case 'regexp': {
        const [source, flags] = v as [string, string]
        return keep(new RegExp(source, flags))
      }
      case 'buffer':
        return keep(fromBase64(v as string))
      case 'view':
        return keep(new (views[value.c ?? ''] ?? Uint8Array)(fromBase64(v as string)))
      case 'boxed':
        return keep(Object(v))
      case 'error': {
        const [name, message, stack] = v as [string, string, string]
        const error = keep(new (errors[name] ?? Error)(message))
        error.stack = stack
        return error
      }
      default:
        throw new Error(`host: unknown tag ${value.$}`)
    }
  }
  return each(root ?? null)
}
