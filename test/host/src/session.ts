import { EventEmitter } from 'node:events'
import { schemes } from './schemes.ts'
import { state } from './state.ts'
import { say, strict } from './strict.ts'

type SchemeHandler = (request: Request) => Response | Promise<Response>

class Protocol {
  readonly $handlers = new Map<string, SchemeHandler>()
  registerSchemesAsPrivileged(list: { scheme: string; privileges?: object }[]): void {
    if (state.ready)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const item of list) schemes.set(item.scheme, item.privileges ?? {})
  }
  handle(scheme: string, handler: SchemeHandler): void {
    if (!state.ready) throw new Error('protocol.handle cannot be called before the app is ready')
    if (this.$handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    const privileges = schemes.get(scheme)
    if (privileges?.standard !== true || privileges.secure !== true)
      say(
        `the scheme ${scheme}: is not registered as standard and secure; Electron gives it an opaque origin`,
      )
    if (privileges === undefined) schemes.set(scheme, {})
    this.$handlers.set(scheme, handler)
  }
  unhandle(scheme: string): void {
    if (!this.$handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  }
  isProtocolHandled(scheme: string): boolean {
    return this.$handlers.has(scheme)
  }
}

type Details = Record<string, unknown> & { url: string }
export type Verdict = {
  cancel?: boolean
  redirectURL?: string
  responseHeaders?: Record<string, string[] | string>
}
type WebListener = (details: Details, answer: (verdict: Verdict) => void) => void
type Slot = { urls: string[]; listener: WebListener }

const matches = (patterns: string[], url: string): boolean =>
  patterns.some(pattern => {
    if (pattern === '<all_urls>') return true
    const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')
    return new RegExp(`^${source}$`).test(url)
  })

class WebRequest {
  readonly $slots = new Map<string, Slot>()
  private set(name: string, args: unknown[]): void {
    const [filter, listener] = args.length > 1 ? args : [{ urls: ['<all_urls>'] }, args[0]]
    if (typeof listener === 'function')
      this.$slots.set(name, { urls: (filter as { urls: string[] }).urls, listener: listener as WebListener })
    else this.$slots.delete(name)
  }
  onBeforeRequest(...args: unknown[]): void {
    this.set('onBeforeRequest', args)
  }
  onHeadersReceived(...args: unknown[]): void {
    this.set('onHeadersReceived', args)
  }
  /** Called by the host: what the app's listener decides. */
  async $ask(name: string, details: Details): Promise<Verdict> {
    const slot = this.$slots.get(name)
    if (slot === undefined || !matches(slot.urls, details.url)) return {}
    return await new Promise(answer => slot.listener(details, verdict => answer(verdict ?? {})))
  }
}

type PermissionCheck = (
  ...asked: [contents: unknown, permission: string, origin: string, details: object]
) => boolean
type PermissionRequest = (
  ...asked: [contents: unknown, permission: string, answer: (granted: boolean) => void, details: object]
) => void

export class Session extends EventEmitter {
  readonly protocol = strict('protocol', new Protocol())
  readonly webRequest = strict('session.webRequest', new WebRequest())
  readonly $recorded: { call: string; args: unknown[] }[] = []
  $check: PermissionCheck | null = null
  $request: PermissionRequest | null = null
  spellCheckerEnabled = true

  readonly $partition: string
  constructor($partition: string) {
    super()
    this.$partition = $partition
    this.setMaxListeners(0)
  }
  private record(call: string, ...args: unknown[]): void {
    this.$recorded.push({ call, args })
  }
  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.$request = handler
    this.record('setPermissionRequestHandler', handler)
    this.emit('$permissions')
  }
  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.$check = handler
    this.record('setPermissionCheckHandler', handler)
    this.emit('$permissions')
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.record('setDevicePermissionHandler', handler)
  }
  setDisplayMediaRequestHandler(handler: unknown, options?: unknown): void {
    this.record('setDisplayMediaRequestHandler', handler, options)
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellCheckerEnabled = enabled
    this.record('setSpellCheckerEnabled', enabled)
  }
  isSpellCheckerEnabled(): boolean {
    return this.spellCheckerEnabled
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.record('setSpellCheckerLanguages', languages)
  }
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.record('setSpellCheckerDictionaryDownloadURL', url)
  }
  async setProxy(config: object): Promise<void> {
    this.record('setProxy', config)
  }
  async clearStorageData(options?: object): Promise<void> {
    this.record('clearStorageData', options)
  }
  async clearCache(): Promise<void> {
    this.record('clearCache')
  }
  async closeAllConnections(): Promise<void> {
    this.record('closeAllConnections')
  }
  isPersistent(): boolean {
    return this.$partition === '' || this.$partition.startsWith('persist:')
  }
}

const sessions = new Map<string, Session>()

export const fromPartition = (partition: string): Session => {
  const known = sessions.get(partition)
  if (known !== undefined) return known
  const made = strict('session', new Session(partition))
  sessions.set(partition, made)
  sessionMade.emit('session', made)
  return made
}

/** The host watches new sessions to apply their permissions. */
export const sessionMade = new EventEmitter()

const needReady = (): void => {
  if (!state.ready) throw new Error('Session can only be received when app is ready')
}

export const session = strict('session', {
  get defaultSession(): Session {
    needReady()
    return fromPartition('')
  },
  fromPartition(partition: string): Session {
    needReady()
    return fromPartition(partition)
  },
})

// `protocol` is the default session's, and its registerSchemesAsPrivileged comes before ready.
export const protocol = fromPartition('').protocol
