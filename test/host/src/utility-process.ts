// utilityProcess: a forked Node whose ports are relayed here.
import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { constants } from 'node:os'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { atEnd } from './app.ts'
import { decode, type Encoded } from './codec.ts'
import { parcelOf, Relay, type PortNote } from './ports.ts'
import { state } from './state.ts'
import { say, strict } from './strict.ts'

type ForkOptions = {
  env?: Record<string, string | undefined>
  execArgv?: string[]
  cwd?: string
  stdio?: string | string[]
  serviceName?: string
}
type FromChild = PortNote | { t: 'message'; m: Encoded }

const check = (value: string | undefined) => {
  if (value === 'pipe' || value === 'ignore' || value === 'inherit') return value
  throw new Error('stdio value must be one of: pipe, ignore, inherit')
}

const stdioOf = (given: string | string[] = 'inherit'): ('ignore' | 'pipe' | 'inherit')[] => {
  const list = typeof given === 'string' ? ['ignore', given, given] : given
  const [input, output, errors] = list
  if (input !== 'ignore') throw new Error("Configuring stdin other than 'ignore' is not supported")
  return ['ignore', check(output), check(errors)]
}

export class UtilityProcess extends EventEmitter {
  pid: number | undefined
  stdout: Readable | null
  stderr: Readable | null
  readonly $options: ForkOptions
  private readonly child: ChildProcess
  private readonly relay: Relay
  private ended = false

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super()
    this.$options = options
    const entry = join(state.boot.hostFolder, 'utility-child.mjs')
    const [input, output, errors] = stdioOf(options.stdio)
    this.child = fork(entry, [modulePath, ...args], {
      env: {
        ...(options.env ?? process.env),
        AFTERWORD_HOST_ELECTRON: state.boot.electronVersion,
      },
      execArgv: options.execArgv ?? [],
      stdio: [input, output, errors, 'ipc'],
      serialization: 'json',
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    })
    this.stdout = this.child.stdout
    this.stderr = this.child.stderr
    this.relay = new Relay('h', note => this.toChild(note))
    this.child.on('spawn', () => {
      this.pid = this.child.pid
      this.emit('spawn')
    })
    this.child.on('message', note => this.fromChild(note as FromChild))
    this.child.on('error', error =>
      say(`the utility process ${basename(modulePath)} failed: ${error.message}`),
    )
    this.child.on('close', (code, signal) => this.end(code, signal))
    const kill = () => this.child.kill('SIGKILL')
    atEnd.add(kill)
    this.child.on('exit', () => atEnd.delete(kill))
  }
  private toChild(note: object): void {
    if (this.child.connected) this.child.send(note, () => undefined)
  }
  private fromChild(note: FromChild): void {
    if (note.t === 'message') this.emit('message', decode(note.m))
    else this.relay.note(note)
  }
  private end(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.ended) return
    this.ended = true
    this.relay.end()
    this.emit('exit', code ?? (signal === null ? 1 : constants.signals[signal]))
    this.pid = undefined
    this.stdout = null
    this.stderr = null
  }
  postMessage(message: unknown, transfer?: unknown): void {
    const parcel = parcelOf(message, transfer)
    this.toChild({ t: 'message', m: parcel.message, ports: parcel.ports.map(core => this.relay.give(core)) })
  }
  kill(): boolean {
    if (this.ended || this.child.pid === undefined) return false
    return this.child.kill('SIGTERM')
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork(modulePath: string, args: string[] | ForkOptions = [], options: ForkOptions = {}): UtilityProcess {
    if (!state.ready) throw new Error('utilityProcess cannot be created before app is ready')
    if (typeof modulePath !== 'string') throw new TypeError('Missing UtilityProcess entry script.')
    const [list, chosen] = Array.isArray(args) ? [args, options] : [[], args]
    return strict('UtilityProcess', new UtilityProcess(modulePath, list, chosen))
  },
})
