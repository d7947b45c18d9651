// Everything the host does not emulate throws, so that no test is green for want of an API.

const harmless = new Set([
  'then',
  'toJSON',
  'default',
  '__esModule',
  'inspect',
  'nodeType',
  'domain',
  'constructor',
])

/** Wraps an emulated object so that reading any other property throws "not emulated". */
export const strict = <T extends object>(name: string, target: T): T =>
  new Proxy(target, {
    get(on, key, receiver) {
      if (key in on || typeof key === 'symbol' || key.startsWith('_') || harmless.has(key))
        return Reflect.get(on, key, receiver)
      throw new Error(`not emulated: ${['electron', name, key].filter(part => part !== '').join('.')}`)
    },
  })

/** Stands for a whole module that the host does not emulate: touching it in any way throws. */
export const absent = (name: string): object => {
  const refuse = (): never => {
    throw new Error(`not emulated: electron.${name}`)
  }
  return new Proxy(refuse, {
    get(_on, key) {
      if (typeof key === 'symbol' || harmless.has(key) || key === 'prototype' || key === 'name')
        return undefined
      throw new Error(`not emulated: electron.${name}.${key}`)
    },
    apply: refuse,
    construct: refuse,
  })
}

/** One line on the host's own console. */
export const say = (text: string, ...rest: unknown[]): void => {
  console.error(`[host] ${text}`, ...rest)
}
