// Makes `import 'electron'` and `require('electron')` give the host's module.
import Module from 'node:module'

const isElectron = (name: string): boolean => /^electron(\/(main|common|utility))?$/.test(name)

type Hooks = {
  registerHooks?: (hooks: {
    resolve: (name: string, context: object, next: (name: string, context: object) => object) => object
  }) => void
  register: (url: string) => void
}

export const installElectron = (electron: object): void => {
  const hooks = Module as unknown as Hooks
  const key = '$afterwordPostElectron'
  Object.defineProperty(globalThis, key, { value: electron, enumerable: false })
  const load = Reflect.get(Module, '_load') as (...args: unknown[]) => unknown
  Reflect.set(Module, '_load', (name: string, ...rest: unknown[]) =>
    isElectron(name) ? electron : load.call(Module, name, ...rest),
  )
  // ES modules need their names beforehand: a module made of one export a name.
  const names = Object.keys(electron).map(name => `export const ${name} = electron[${JSON.stringify(name)}];`)
  const source = `const electron = globalThis.${key}; export default electron; ${names.join('')}`
  const url = `data:text/javascript,${encodeURIComponent(source)}`
  if (hooks.registerHooks !== undefined)
    hooks.registerHooks({
      resolve: (name, context, next) =>
        isElectron(name) ? { url, shortCircuit: true } : next(name, context),
    })
  else {
    const test = String(/^electron(\/(main|common|utility))?$/)
    const hook = `export const resolve = (name, context, next) => ${test}.test(name) ? { url: ${JSON.stringify(url)}, shortCircuit: true } : next(name, context)`
    hooks.register(`data:text/javascript,${encodeURIComponent(hook)}`)
  }
}
