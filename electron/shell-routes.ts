import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import * as z from 'zod'
import { channels } from '../shared/contract/channels.ts'
import { measure, MESSAGE_LIMIT } from '../shared/contract/measure.ts'
import type { Reply, Request } from '../shared/contract/request.ts'
import type { ShellContract } from '../shared/contract/shell-contract.ts'
import { codeOf, type FaultCode } from '../shared/faults.ts'

export type Route = { channel: string; run: (input: unknown) => Promise<Reply> }

const refuse = (code: FaultCode): Reply => ({ ok: false, code })

/** Joins a request to the function that answers it: shape checked on the way in, any failure turned into a code. */
export function answer<I extends z.ZodType, O extends z.ZodType>(
  { channel, input }: Request<I, O>,
  work: (input: z.output<I>) => z.input<O> | Promise<z.input<O>>,
): Route {
  return {
    channel,
    run: async raw => {
      const parsed = input.safeParse(raw)
      if (!parsed.success) return refuse('bad-request')
      try {
        return { ok: true, value: await work(parsed.data) }
      } catch (error) {
        return refuse(codeOf(error))
      }
    },
  }
}

export type Routes = Record<keyof ShellContract, Route>

const Question = z.strictObject({ channel: z.string().max(100), input: z.unknown() })

/** Answers one message from a window: size, then shape, then the route; never throws, never says more than a code. */
export function answering(routes: Routes): (message: unknown) => Promise<Reply> {
  const byChannel = new Map(Object.values(routes).map(route => [route.channel, route]))
  return async message => {
    const objection = measure(message, MESSAGE_LIMIT)
    if (objection !== undefined) return refuse(objection)
    const question = Question.safeParse(message)
    const route = question.success ? byChannel.get(question.data.channel) : undefined
    return route && question.success ? route.run(question.data.input) : refuse('bad-request')
  }
}

/** Opens the shell's two channels to whoever `isTrusted`; a stranger gets a code, and no port at all. */
export function openChannels({
  routes,
  isTrusted,
  onPortAsked,
}: {
  routes: Routes
  isTrusted: (event: IpcMainEvent | IpcMainInvokeEvent) => boolean
  onPortAsked: () => void
}): void {
  const reply = answering(routes)
  ipcMain.handle(channels.ask, async (event, message: unknown) =>
    isTrusted(event) ? reply(message) : refuse('stranger'),
  )
  ipcMain.on(channels.port, event => {
    if (isTrusted(event)) onPortAsked()
  })
}
