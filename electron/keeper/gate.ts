import { ENTRY_LIMIT, measure, MESSAGE_LIMIT, wipeBytes } from '../../shared/contract/measure.ts'
import type { Reply } from '../../shared/contract/request.ts'
import { codeOf, type FaultCode } from '../../shared/faults.ts'
import type { Changed, Route } from './answer.ts'

export type GateParts = {
  routes: Iterable<Route>
  /** channels that answer while no journal is open */
  openChannels: readonly string[]
  /** channels whose messages may be long */
  longChannels: readonly string[]
  isOpen: () => boolean
  /** channels that do not wait until the journal holds still */
  promptChannels: readonly string[]
  /** channels that mean the very one they name, be it there or not */
  strictChannels: readonly string[]
  /** what is asked, with whoever was joined to somebody exchanged for that one */
  arriving: (input: unknown) => unknown
  /** to wait for, as often as there is something to wait for */
  quiet: () => Promise<void> | undefined
  announce: (what: Changed) => void
}

const refusal = (code: FaultCode): Reply => ({ ok: false, code })

/** Faults that are found before a first step is done. */
const beforehand: readonly FaultCode[] = ['bad-request', 'not-found']

const hasChanged = ({ isInSteps }: Route, reply: Reply): boolean =>
  reply.ok || (isInSteps === true && !beforehand.includes(reply.code))

/**
 * The way in for every message of the window: a known channel, not too large, not too deep, an open journal where one is
 * needed, and one that holds still; then, with everybody named who is there now, the route's own shape. Secrets are zeroed when the answer is there, and what changed is announced.
 */
export function gate(parts: GateParts) {
  const { routes, openChannels, longChannels, promptChannels, strictChannels, isOpen, quiet, announce } =
    parts
  const byChannel = new Map([...routes].map(route => [route.channel, route]))

  async function pass(channel: string, input: unknown): Promise<Reply> {
    const route = byChannel.get(channel)
    if (route === undefined) return refusal('bad-request')
    const objection = measure(input, longChannels.includes(channel) ? ENTRY_LIMIT : MESSAGE_LIMIT)
    if (objection !== undefined) return refusal(objection)
    if (!promptChannels.includes(channel)) {
      for (let noise = quiet(); noise !== undefined; noise = quiet()) await noise
    }
    if (!isOpen() && !openChannels.includes(channel)) return refusal('vault-locked')
    const told = strictChannels.includes(channel) ? input : parts.arriving(input)
    const reply = await route.listen(told)
    if (hasChanged(route, reply)) for (const what of route.changes) announce(what)
    return reply
  }

  return async (channel: string, input: unknown): Promise<Reply> => {
    try {
      return await pass(channel, input)
    } catch (error) {
      return refusal(codeOf(error))
    } finally {
      wipeBytes(input)
    }
  }
}
export type Gate = ReturnType<typeof gate>
