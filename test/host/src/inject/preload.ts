// Runs in the isolated world: gives the app's preload script its `electron`, and carries messages to the host.
import { decode, encode, type Encoded } from '../codec.ts'
import { half, type Half } from './bridge.ts'
import { PagePorts } from './page-ports.ts'

type Environment = { secret: string; process: object; zoom: number }
type Listener = (event: object, ...args: unknown[]) => void
type FromHost =
  | { t: 'reply'; id: number; ok: true; v: Encoded }
  | { t: 'reply'; id: number; ok: false; fault: string }
  | { t: 'emit'; ch: string; a: Encoded; ports: string[] }
  | { t: 'port'; id: string; m: Encoded; ports: string[] }
  | { t: 'port-close'; id: string }
type Post = (note: object) => void
type Require = (name: string) => object
type Preload = (...scope: [Require, { exports: object }, object, object, object]) => void

const notEmulated = (name: string) => () => {
  throw new Error(`not emulated: electron.${name}`)
}

const makeIpc = (post: Post, ports: PagePorts) => {
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>()
  const pending = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>()
  let last = 0
  const add = (channel: string, listener: Listener, once: boolean) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }])
    return ipcRenderer
  }
  const remove = (channel: string, listener: Listener) => {
    const list = listeners.get(channel) ?? []
    const at = list.findLastIndex(item => item.listener === listener)
    listeners.set(
      channel,
      list.filter((_item, index) => index !== at),
    )
    return ipcRenderer
  }
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const a = encode(args)
      last += 1
      const id = last
      return await new Promise((done, failed) => {
        pending.set(id, { done, failed })
        post({ t: 'invoke', id, ch: channel, a })
      })
    },
    send: (channel: string, ...args: unknown[]) => post({ t: 'send', ch: channel, a: encode(args) }),
    postMessage(channel: string, message: unknown, transfer: MessagePort[] = []) {
      const a = encode([message])
      post({ t: 'send', ch: channel, a, ports: ports.giveAll(transfer) })
    },
    sendSync: notEmulated('ipcRenderer.sendSync'),
    sendToHost: notEmulated('ipcRenderer.sendToHost'),
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    addListener: (channel: string, listener: Listener) => add(channel, listener, false),
    off: remove,
    removeListener: remove,
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear()
      else listeners.delete(channel)
      return ipcRenderer
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
  }
  const hear = (note: FromHost): void => {
    if (note.t === 'port' || note.t === 'port-close') return ports.note(note)
    if (note.t === 'reply') {
      const call = pending.get(note.id)
      pending.delete(note.id)
      if (note.ok) call?.done(decode(note.v))
      else call?.failed(new Error(note.fault))
      return
    }
    const args = decode(note.a) as unknown[]
    const event = { sender: ipcRenderer, ports: note.ports.map(id => ports.take(id)) }
    for (const item of listeners.get(note.ch) ?? []) {
      if (item.once) remove(note.ch, item.listener)
      item.listener(event, ...args)
    }
  }
  return { ipcRenderer, hear }
}

const makeBridge = (bridge: Half) => {
  const exposed = new Set<string>()
  return {
    exposeInMainWorld(key: string, api: unknown) {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      exposed.add(key)
      bridge.send('expose', { key, value: bridge.pack(api) })
    },
    exposeInIsolatedWorld: notEmulated('contextBridge.exposeInIsolatedWorld'),
    executeInMainWorld: notEmulated('contextBridge.executeInMainWorld'),
  }
}

const makeWebFrame = (post: Post, first: number) => {
  let factor = first
  const set = (value: number) => {
    factor = value
    post({ t: 'zoom', factor: value })
  }
  return {
    setZoomFactor(value: number) {
      if (!(value > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
      set(value)
    },
    getZoomFactor: () => factor,
    setZoomLevel: (level: number) => set(1.2 ** level),
    getZoomLevel: () => Math.log(factor) / Math.log(1.2),
  }
}

const guard = (event: Event): void => event.preventDefault()

/** Key presses that the page left alone may be menu accelerators; Chromium's own shortcuts do not exist in Electron. */
const watchKeys = (post: Post) =>
  window.addEventListener('keydown', event => {
    if (event.defaultPrevented || !event.isTrusted) return
    const { key, ctrlKey: ctrl, shiftKey: shift, altKey: alt, metaKey: meta } = event
    post({ t: 'key', key, ctrl, shift, alt, meta })
    if (/^F\d+$/.test(key) || ((ctrl || meta) && /^[ntwpsoujhdgfrlek+=\-0-9]$/i.test(key)))
      event.preventDefault()
  })

/** The title a document has, and any it gets later. */
const watchTitle = (post: Post): void => {
  let last = ''
  const look = () => {
    if (document.title === last) return
    last = document.title
    post({ t: 'title', title: last })
  }
  document.addEventListener('DOMContentLoaded', () => {
    look()
    new MutationObserver(look).observe(document.head, { subtree: true, childList: true, characterData: true })
  })
}

export const start = (environment: Environment, preload: Preload): void => {
  if (window !== window.top) return
  const scope = globalThis as unknown as {
    $afterwordPost?: (text: string) => void
    $afterwordHear?: (note: FromHost) => void
    $afterwordGuard?: (on: boolean) => void
  }
  const binding = scope.$afterwordPost
  delete scope.$afterwordPost
  const post: Post = note => binding?.(JSON.stringify(note))
  const ports = new PagePorts(post)
  const { ipcRenderer, hear } = makeIpc(post, ports)
  const electron = {
    ipcRenderer,
    contextBridge: makeBridge(half({ me: 'preload:', you: 'main:', secret: environment.secret })),
    webFrame: makeWebFrame(post, environment.zoom),
    webUtils: { getPathForFile: () => '' },
  }
  scope.$afterwordHear = hear
  // Lets the app's close event have its say when the window itself is asked to close.
  scope.$afterwordGuard = on => {
    if (on) window.addEventListener('beforeunload', guard)
    else window.removeEventListener('beforeunload', guard)
  }
  watchKeys(post)
  watchTitle(post)
  for (const kind of ['focus', 'blur'])
    window.addEventListener(kind, event => {
      if (event.target === window) post({ t: kind })
    })
  const modules = new Map<string, object>([
    ['electron', electron],
    ['electron/renderer', electron],
    ['electron/common', electron],
  ])
  const require = (name: string): object => {
    const found = modules.get(name)
    if (found === undefined) throw new Error(`module not found: ${name}`)
    return found
  }
  const module = { exports: {} }
  try {
    preload(require, module, module.exports, Object.freeze(environment.process), globalThis)
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    post({ t: 'preload-error', message, stack })
  }
}
