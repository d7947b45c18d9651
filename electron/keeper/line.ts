import {
  type FromKeeper,
  type PortAnnouncement,
  type PortAnswer,
  PortQuestion,
  ToKeeper,
} from '../../shared/contract/announcements.ts'
import { contract } from '../../shared/contract/contract.ts'
import type { Changed } from './answer.ts'
import type { Gate } from './gate.ts'
import { wipeBytes } from '../../shared/contract/measure.ts'
import type { Places } from './services/places.ts'
import type { VaultLife } from './services/vault-life.ts'

/** One end of a channel, as Electron hands it over. */
export type Port = {
  on: (event: 'message', listener: (message: { data: unknown }) => void) => unknown
  postMessage: (message: PortAnswer | PortAnnouncement) => void
  start: () => void
  close: () => void
}

/** The line to the shell. */
export type Parent = {
  on: (event: 'message', listener: (message: { data: unknown; ports: readonly Port[] }) => void) => unknown
  postMessage: (message: FromKeeper) => void
}

export type LineParts = {
  parent: Parent
  places: Places
  vault: VaultLife
  ask: Gate
  exit: () => void
}

const givesKeys: readonly string[] = [contract.createVault.channel, contract.newRecoveryKey.channel]

/** Connects the keeper: to the shell for places and the order to close, and to one window at a time for questions. */
export function line({ parent, places, vault, ask, exit }: LineParts): { announce: (what: Changed) => void } {
  let window: Port | undefined

  function connect(port: Port): void {
    window?.close()
    window = port
    port.on('message', ({ data }) => {
      const question = PortQuestion.safeParse(data)
      // Without a number there is nothing that an answer could be given to.
      if (question.success) void reply(port, question.data)
    })
    port.start()
  }

  async function reply(port: Port, { id, channel, input }: PortQuestion): Promise<void> {
    const answer = await ask(channel, input)
    port.postMessage({ id, reply: answer })
    if (answer.ok && givesKeys.includes(channel)) wipeBytes(answer.value)
  }

  async function close(): Promise<void> {
    try {
      const mark = await vault.close()
      if (mark !== undefined) parent.postMessage({ kind: 'closed', ...mark })
    } finally {
      exit()
    }
  }

  parent.on('message', ({ data, ports }) => {
    const message = ToKeeper.safeParse(data)
    if (!message.success) return
    const { data: told } = message
    if (told.kind === 'window' && ports[0] !== undefined) connect(ports[0])
    if (told.kind === 'grant') {
      const { id, path, use, lastSeen } = told
      places.grant({ id, path, use, ...(lastSeen === undefined ? {} : { lastSeen }) })
    }
    if (told.kind === 'close') void close()
  })

  return { announce: what => window?.postMessage({ announcement: { kind: 'changed', what } }) }
}
