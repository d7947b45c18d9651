// Runs inside the forked Node before the app's module: gives it process.parentPort.
import { EventEmitter } from 'node:events'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { decode, encode, type Encoded } from './codec.ts'
import { installElectron } from './install.ts'
import { MessageChannelMain, Relay, wrap, type Core, type PortNote } from './ports.ts'
import { absent } from './strict.ts'

type FromHost = PortNote | { t: 'message'; m: Encoded; ports: string[] }

const toHost = process.send?.bind(process)
const send = (note: object): void => void toHost?.(note)

const relay = new Relay('u', send)

type Arrival = { data: unknown; cores: Core[] }

class ParentPort extends EventEmitter {
  private readonly waiting: Arrival[] = []
  constructor() {
    super()
    this.on('newListener', name => {
      // Messages received on this port are queued up until a handler is registered.
      if (name === 'message' && this.listenerCount('message') === 0) setImmediate(() => this.flush())
    })
  }
  postMessage(message: unknown): void {
    send({ t: 'message', m: encode(message) })
  }
  start(): void {}
  $arrive(event: Arrival): void {
    this.waiting.push(event)
    this.flush()
  }
  private flush(): void {
    while (this.listenerCount('message') > 0) {
      const next = this.waiting.shift()
      if (next === undefined) return
      // Ports become objects only now: what they hear before waits for the handler, too.
      this.emit('message', { data: next.data, ports: next.cores.map(wrap) })
    }
  }
}

const parentPort = new ParentPort()
process.on('message', note => {
  const news = note as FromHost
  if (news.t !== 'message') return relay.note(news)
  return parentPort.$arrive({ data: decode(news.m), cores: news.ports.map(id => relay.take(id)) })
})
// Without its parent a utility process ends, as Electron's does.
process.on('disconnect', () => process.exit(0))

const version = process.env['AFTERWORD_HOST_ELECTRON'] ?? '0.0.0'
delete process.env['AFTERWORD_HOST_ELECTRON']
delete process.env['NODE_CHANNEL_FD']
Object.defineProperty(process, 'type', { value: 'utility', enumerable: true })
Object.defineProperty(process, 'parentPort', { value: parentPort, enumerable: true })
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
// The app's module must not see Node's own channel to its parent.
Object.defineProperty(process, 'send', { value: undefined, configurable: true })

installElectron({
  MessageChannelMain,
  net: absent('net in a utility process'),
  systemPreferences: absent('systemPreferences in a utility process'),
})

const [file = '', ...rest] = process.argv.slice(2)
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest)
await import(pathToFileURL(resolve(file)).href)
