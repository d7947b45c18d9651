import * as z from 'zod'
import { FaultCode } from '../faults.ts'

/** One thing that may be asked: its channel, the shape that goes in, the shape that comes out. */
export const request = <I extends z.ZodType, O extends z.ZodType>(channel: string, input: I, output: O) => ({
  channel,
  input,
  output,
})
export type Request<I extends z.ZodType, O extends z.ZodType> = ReturnType<typeof request<I, O>>

/** What comes back: the value, or a fault's code and nothing else. */
export const Reply = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: FaultCode }),
])
export type Reply = z.infer<typeof Reply>
