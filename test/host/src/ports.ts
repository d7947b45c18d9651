// Message ports. A Core is one end of a pipe; whoever owns it (a MessagePortMain, a window, a utility process) gets its messages.
import { EventEmitter } from 'node:events'
import { decode, encode, type Encoded } from './codec.ts'

export type Parcel = { message: Encoded; ports: Core[] }

type Owner = { receive: (parcel: Parcel) => void; gone: () => void }

export class Core {
  peer: Core | undefined
  private owner: Owner | undefined
  private waiting: Parcel[] = []
  private over = false

  post(parcel: Parcel): void {
    this.peer?.arrive(parcel)
  }

  private arrive(parcel: Parcel): void {
    if (this.owner === undefined) this.waiting.push(parcel)
    else this.owner.receive(parcel)
  }

  own(owner: Owner): void {
    this.owner = owner
    for (const parcel of this.waiting.splice(0)) owner.receive(parcel)
    if (this.over) owner.gone()
  }

  disown(): void {
    this.owner = undefined
  }

  /** Messages that the last owner had not handed out: the next owner gets them first. */
  giveBack(unread: Parcel[]): void {
    this.waiting.unshift(...unread)
  }

  close(): void {
    const peer = this.peer
    this.peer = undefined
    if (peer === undefined) return
    peer.peer = undefined
    peer.over = true
    peer.owner?.gone()
  }
}

export const pipe = (): [Core, Core] => {
  const [one, two] = [new Core(), new Core()]
  one.peer = two
  two.peer = one
  return [one, two]
}

const cores = new WeakMap<MessagePortMain, Core>()

export class MessagePortMain extends EventEmitter {
  private started = false
  private closed = false
  private cut = false
  private queue: Parcel[] = []

  postMessage(message: unknown, transfer?: MessagePortMain[]): void {
    const core = cores.get(this)
    const own = transfer?.indexOf?.(this) ?? -1
    if (own >= 0) throw new TypeError(`Port at index ${own} contains the source port.`)
    const parcel = parcelOf(message, transfer)
    core?.post(parcel)
  }

  start(): void {
    this.started = true
    queueMicrotask(() => this.flush())
    if (this.cut) this.$gone()
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    cores.get(this)?.close()
    cores.delete(this)
    queueMicrotask(() => this.emit('close'))
  }

  /** Called by the host only: what the other end sent. */
  $receive(parcel: Parcel): void {
    this.queue.push(parcel)
    if (this.started) queueMicrotask(() => this.flush())
  }

  /** Called by the host only: the other end is gone. Messages sent before still come first, so it is told once started. */
  $gone(): void {
    this.cut = true
    if (!this.started) return
    setImmediate(() => {
      if (this.closed) return
      this.closed = true
      cores.delete(this)
      this.emit('close')
    })
  }

  /** Called by the host only: the port moves elsewhere with the messages it has not handed out. */
  $leave(): Parcel[] {
    cores.delete(this)
    return this.queue.splice(0)
  }

  private flush(): void {
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift())
      this.emit('message', { data: decode(next.message), ports: next.ports.map(wrap) })
  }
}

/** Makes the port object that stands for one end of a pipe in this process. */
export const wrap = (core: Core): MessagePortMain => {
  const port = new MessagePortMain()
  cores.set(port, core)
  core.own({ receive: parcel => port.$receive(parcel), gone: () => port.$gone() })
  return port
}

export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain
  constructor() {
    const [one, two] = pipe()
    this.port1 = wrap(one)
    this.port2 = wrap(two)
  }
}

/** Transfer lists take ports only, each once, none already given away. */
const checkTransfer = (transfer: unknown): MessagePortMain[] => {
  if (transfer === undefined) return []
  if (!Array.isArray(transfer)) throw new TypeError('Invalid value for transfer')
  for (const [at, port] of transfer.entries()) {
    if (!(port instanceof MessagePortMain)) throw new TypeError('Invalid value for transfer')
    if (!cores.has(port)) throw new TypeError(`Port at index ${at} is already neutered`)
    if (transfer.indexOf(port) !== at)
      throw new TypeError(`Port at index ${at} is a duplicate of an earlier port`)
  }
  return transfer
}

const takeCores = (ports: MessagePortMain[]): Core[] =>
  ports.map(port => {
    const core = cores.get(port)
    if (core === undefined) throw new TypeError('Invalid value for transfer')
    core.disown()
    core.giveBack(port.$leave())
    return core
  })

/** Checks a message and its transfer list, and gives back what can travel. */
export const parcelOf = (message: unknown, transfer: unknown): Parcel => {
  const ports = checkTransfer(transfer)
  const encoded = encode(message)
  return { message: encoded, ports: takeCores(ports) }
}

export type PortNote =
  | { t: 'port'; id: string; m: Encoded; ports: string[] }
  | { t: 'port-close'; id: string }

/** Milliseconds each message is kept back (`AFTERWORD_SLOW`), to find tests that read what has not come yet. */
const late = Number(process.env['AFTERWORD_SLOW'] ?? 0)

/** Carries ports to a place that only takes JSON: each port has a name there, and one core here. */
export class Relay {
  private held = new Map<string, Core>()
  private count = 0
  private readonly prefix: string
  private readonly send: (note: PortNote) => void
  constructor(prefix: string, send: (note: PortNote) => void) {
    this.prefix = prefix
    this.send = send
  }

  /** Sends a port over: the name under which the other side will know it. */
  give(core: Core): string {
    const id = `${this.prefix}${(this.count += 1)}`
    this.hold(id, core)
    return id
  }

  /** Takes over a port that the other side named: the end to use here. */
  take(id: string): Core {
    const [here, there] = pipe()
    this.hold(id, there)
    return here
  }

  private hold(id: string, core: Core): void {
    this.held.set(id, core)
    core.own({
      receive: parcel =>
        this.send({ t: 'port', id, m: parcel.message, ports: parcel.ports.map(port => this.give(port)) }),
      gone: () => {
        this.held.delete(id)
        this.send({ t: 'port-close', id })
      },
    })
  }

  /** A note from the other side about one of its ports. Timers of one length keep their order. */
  note(note: PortNote): void {
    if (late > 0) setTimeout(() => this.pass(note), late)
    else this.pass(note)
  }

  private pass(note: PortNote): void {
    const core = this.held.get(note.id)
    if (core === undefined) return
    if (note.t === 'port') return core.post({ message: note.m, ports: note.ports.map(id => this.take(id)) })
    this.held.delete(note.id)
    core.disown()
    core.close()
  }

  /** The other side is gone with all its ports. */
  end(): void {
    for (const core of this.held.values()) {
      core.disown()
      core.close()
    }
    this.held.clear()
  }
}
