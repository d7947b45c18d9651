import { MessageChannelMain, utilityProcess, type WebFrameMain } from 'electron'
import { FromKeeper, type ToKeeper } from '../shared/contract/announcements.ts'
import { channels } from '../shared/contract/channels.ts'

/** The keeper gets no environment of ours: a variable could preload code into the process that holds the keys. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    ['SystemRoot', 'TZ'].flatMap(name => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

export type KeeperLink = {
  send: (message: ToKeeper) => void
  /** makes a channel and gives one end to the keeper, the other to this frame: the caller has made sure that it is ours */
  connect: (frame: WebFrameMain) => void
  /** asks the keeper to close what is open and waits for its end; after `patience` ms it is killed */
  close: (patience: number) => Promise<void>
  readonly exited: Promise<void>
}

/** Starts a keeper. Its output goes nowhere; what it says is heard only in the agreed shape. */
export function startKeeper({
  file,
  version,
  onMessage,
}: {
  file: string
  /** of the program; the keeper writes it into the manifests of backups */
  version: string
  onMessage: (message: FromKeeper) => void
}): KeeperLink {
  const keeper = utilityProcess.fork(file, [version], {
    env: environment(),
    stdio: 'ignore',
    serviceName: 'Afterword keeper',
  })
  let alive = true
  const exited = new Promise<void>(resolve => {
    keeper.once('exit', () => {
      alive = false
      resolve()
    })
  })
  keeper.on('message', (raw: unknown) => {
    const message = FromKeeper.safeParse(raw)
    if (message.success) onMessage(message.data)
  })

  const send = (message: ToKeeper) => {
    if (alive) keeper.postMessage(message)
  }

  return {
    send,
    exited,
    connect: frame => {
      const { port1, port2 } = new MessageChannelMain()
      // To a dead keeper leads a closed port: the window's questions are then answered at once instead of waiting for ever.
      if (alive) keeper.postMessage({ kind: 'window' } satisfies ToKeeper, [port2])
      else port2.close()
      frame.postMessage(channels.port, null, [port1])
    },
    close: async patience => {
      send({ kind: 'close' })
      const impatience = setTimeout(() => keeper.kill(), patience)
      await exited
      clearTimeout(impatience)
    },
  }
}
