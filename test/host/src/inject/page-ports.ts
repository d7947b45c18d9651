// Real MessagePorts of the page, each joined to one of the host's through the binding.
import { decode, encode, type Encoded } from '../codec.ts'

type Note = { t: 'port'; id: string; m: Encoded; ports: string[] } | { t: 'port-close'; id: string }

export class PagePorts {
  private readonly held = new Map<string, MessagePort>()
  private count = 0
  private readonly post: (note: object) => void
  constructor(post: (note: object) => void) {
    this.post = post
  }

  /** A port that the host sends: the end which the preload gets. */
  take(id: string): MessagePort {
    const { port1, port2 } = new MessageChannel()
    this.hold(id, port1)
    return port2
  }

  /** A port that the preload sends to the host: its name. */
  give(port: MessagePort): string {
    this.count += 1
    const id = `p${this.count}`
    // Moving it first leaves the preload without it, as a transfer does.
    const carrier = new MessageChannel()
    carrier.port2.addEventListener('message', event => {
      const moved = event.ports[0]
      if (moved !== undefined) this.hold(id, moved)
      carrier.port2.close()
    })
    carrier.port2.start()
    carrier.port1.postMessage(null, [port])
    this.early.set(id, [])
    return id
  }

  giveAll(transfer: unknown): string[] {
    if (!Array.isArray(transfer)) throw new TypeError('Invalid value for transfer')
    if (transfer.some(item => !(item instanceof MessagePort)))
      throw new TypeError('Invalid value for transfer')
    return transfer.map((port: MessagePort) => this.give(port))
  }

  /** What arrives for a port that is still on its way. */
  private readonly early = new Map<string, Note[]>()

  private hold(id: string, port: MessagePort): void {
    this.held.set(id, port)
    port.addEventListener('message', event => {
      this.post({ t: 'port', id, m: encode(event.data), ports: event.ports.map(item => this.give(item)) })
    })
    port.addEventListener('close', () => {
      if (this.held.delete(id)) this.post({ t: 'port-close', id })
    })
    port.start()
    const early = this.early.get(id) ?? []
    this.early.delete(id)
    for (const note of early) this.note(note)
  }

  note(note: Note): void {
    const early = this.early.get(note.id)
    if (early !== undefined) return void early.push(note)
    const port = this.held.get(note.id)
    if (port === undefined) return
    if (note.t === 'port')
      port.postMessage(
        decode(note.m),
        note.ports.map(id => this.take(id)),
      )
    else {
      this.held.delete(note.id)
      port.close()
    }
  }
}
