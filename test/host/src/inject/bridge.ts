// Two halves of contextBridge. They speak in CustomEvents, whose `detail` Chromium clones between the worlds.

type Packed = unknown
type Call = { id: string; fn: string; args: Packed[] }
type Outcome = { id: string; ok: boolean; v: Packed }

export type Half = {
  pack: (value: unknown) => Packed
  unpack: (value: Packed) => unknown
  send: (kind: string, detail: unknown) => void
  listen: (kind: string, hear: (detail: unknown) => void) => void
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const isPromise = (value: object): value is Promise<unknown> =>
  value instanceof Promise || Object.prototype.toString.call(value) === '[object Promise]'

/** One half: `me` and `you` name the two worlds, `secret` is known to the two halves alone. */
export const half = (names: { me: string; you: string; secret: string }): Half => {
  const { me, you, secret } = names
  const functions = new Map<string, (...args: unknown[]) => unknown>()
  const known = new WeakMap<object, string>()
  const returned = new Map<string, Outcome>()
  const promised = new Map<string, { done: (value: unknown) => void; failed: (error: unknown) => void }>()
  let count = 0
  const fresh = () => `${me}${(count += 1)}`

  const send = (kind: string, detail: unknown) =>
    void window.dispatchEvent(new CustomEvent(`${secret}${you}${kind}`, { detail }))
  const listen = (kind: string, hear: (detail: unknown) => void) =>
    window.addEventListener(`${secret}${me}${kind}`, event => hear((event as CustomEvent<unknown>).detail))

  const packFunction = (value: (...args: unknown[]) => unknown): Packed => {
    const id = known.get(value) ?? fresh()
    known.set(value, id)
    functions.set(id, value)
    return { $function: id }
  }
  const packPromise = (value: Promise<unknown>): Packed => {
    const id = fresh()
    value.then(
      result => send('settled', { id, ok: true, v: pack(result) }),
      (error: unknown) => send('settled', { id, ok: false, v: pack(error) }),
    )
    return { $promise: id }
  }
  const pack = (root: unknown): Packed => {
    const seen = new Map<object, unknown>()
    const each = (value: unknown): unknown => {
      if (typeof value === 'function') return packFunction(value as (...args: unknown[]) => unknown)
      if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.')
      if (value === null || typeof value !== 'object') return value
      if (isPromise(value)) return packPromise(value)
      // Only the message of an error crosses: custom properties are lost, as in Electron.
      if (value instanceof Error) return { $error: value.message }
      const before = seen.get(value)
      if (before !== undefined) return before
      if (Array.isArray(value)) {
        const list: unknown[] = []
        seen.set(value, list)
        for (const item of value) list.push(each(item))
        return list
      }
      if (!isPlain(value)) return value
      const copy: Record<string, unknown> = {}
      seen.set(value, copy)
      for (const key of Object.keys(value)) copy[key] = each(Reflect.get(value, key))
      return copy
    }
    return each(root)
  }
  const unpack = (value: Packed): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unpack)
    if (!isPlain(value)) return value
    const tagged = value as { $function?: string; $promise?: string; $error?: string }
    const { $function: fn, $promise: promise } = tagged
    if (fn !== undefined) return (...args: unknown[]) => call(fn, args)
    if (promise !== undefined) return new Promise((done, failed) => promised.set(promise, { done, failed }))
    if (tagged.$error !== undefined) return new Error(tagged.$error)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]))
  }
  const call = (fn: string, args: unknown[]): unknown => {
    const id = fresh()
    send('call', { id, fn, args: args.map(pack) })
    const outcome = returned.get(id)
    returned.delete(id)
    if (outcome === undefined) throw new Error('An object could not be cloned.')
    const value = unpack(outcome.v)
    if (outcome.ok) return value
    throw value
  }
  listen('call', detail => {
    const { id, fn, args } = detail as Call
    try {
      send('returned', { id, ok: true, v: pack(functions.get(fn)?.(...args.map(unpack))) })
    } catch (error) {
      send('returned', { id, ok: false, v: pack(error instanceof Error ? error : new Error(String(error))) })
    }
  })
  listen('returned', detail => returned.set((detail as Outcome).id, detail as Outcome))
  listen('settled', detail => {
    const { id, ok, v } = detail as Outcome
    const waiting = promised.get(id)
    promised.delete(id)
    if (ok) waiting?.done(unpack(v))
    else waiting?.failed(unpack(v))
  })
  return { pack, unpack, send, listen }
}
