// The debugging protocol over a pipe (file descriptors 3 and 4): no port is opened.
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'

export type Params = Record<string, unknown>
export type Answer = Record<string, unknown>

export type TargetInfo = {
  targetId: string
  type: string
  url: string
  openerId?: string
  browserContextId?: string
}

type Incoming = {
  id?: number
  method?: string
  params?: Params
  result?: Answer
  error?: { message: string }
  sessionId?: string
}

type Waiting = { method: string; done: (answer: Answer) => void; failed: (error: Error) => void }

export class Target extends EventEmitter {
  private readonly pipe: Pipe
  readonly sessionId: string
  readonly info: TargetInfo
  constructor(pipe: Pipe, sessionId: string, info: TargetInfo) {
    super()
    this.pipe = pipe
    this.sessionId = sessionId
    this.info = info
    this.setMaxListeners(0)
  }
  send(method: string, params: Params = {}): Promise<Answer> {
    return this.pipe.send(method, params, this.sessionId)
  }
  /** For calls whose failure only means that the page is gone. */
  tell(method: string, params: Params = {}): void {
    this.send(method, params).catch(() => undefined)
  }
}

/** Emits protocol events of the browser itself, and 'target' (target, parent) for each page, frame and worker. */
export class Pipe extends EventEmitter {
  private readonly targets = new Map<string, Target>()
  private readonly waiting = new Map<number, Waiting>()
  private last = 0
  private ended: Error | undefined

  private readonly output: Writable
  constructor(output: Writable, input: Readable) {
    super()
    this.output = output
    this.setMaxListeners(0)
    output.on('error', () => undefined)
    input.on('error', () => undefined)
    let parts: Buffer[] = []
    input.on('data', (chunk: Buffer) => {
      let rest = chunk
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        parts.push(rest.subarray(0, end))
        const text = Buffer.concat(parts).toString()
        parts = []
        rest = rest.subarray(end + 1)
        this.incoming(JSON.parse(text) as Incoming)
      }
      if (rest.length > 0) parts.push(rest)
    })
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Answer> {
    return new Promise((done, failed) => {
      if (this.ended !== undefined) return failed(this.ended)
      this.last += 1
      this.waiting.set(this.last, { method, done, failed })
      this.output.write(`${JSON.stringify({ id: this.last, method, params, sessionId })}\0`)
    })
  }

  tell(method: string, params: Params = {}): void {
    this.send(method, params).catch(() => undefined)
  }

  end(error: Error): void {
    this.ended = error
    for (const call of this.waiting.values()) call.failed(error)
    this.waiting.clear()
  }

  private incoming(message: Incoming): void {
    if (message.id !== undefined) {
      const call = this.waiting.get(message.id)
      this.waiting.delete(message.id)
      if (message.error === undefined) call?.done(message.result ?? {})
      else call?.failed(new Error(`${call.method}: ${message.error.message}`))
      return
    }
    const { method = '', params = {} } = message
    if (method === 'Target.attachedToTarget') {
      const target = new Target(this, String(params['sessionId']), params['targetInfo'] as TargetInfo)
      this.targets.set(target.sessionId, target)
      this.emit('target', target, this.targets.get(message.sessionId ?? ''))
    } else if (method === 'Target.detachedFromTarget') {
      const target = this.targets.get(String(params['sessionId']))
      this.targets.delete(String(params['sessionId']))
      target?.emit('detached')
    } else if (message.sessionId === undefined) this.emit(method, params)
    else this.targets.get(message.sessionId)?.emit(method, params)
  }
}
