import * as z from 'zod'
import { FaultCode } from '../faults.ts'

/** One thing that may be asked: its channel, the shape that goes in, the shape that comes out. */
export const request = <I extends z.ZodType, O extends z.ZodType>(channel: string, input: I, output: O) => ({
  channel,
  input,
  output,
})
export type Request<I extends z.ZodType, O extends z.ZodType> = ReturnType<typeof request<I, O>>

/** The shape of a request that needs nothing, and of a reply that says no more than that it was done. */
export const nothing = z.strictObject({})

/** What comes back: the value, or a fault's code and nothing else. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: FaultCode }),
])
export type Reply = z.infer<typeof Reply>
