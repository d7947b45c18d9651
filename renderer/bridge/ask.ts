import type * as z from 'zod'
import { Reply, type Request } from '../../shared/contract/request.ts'
import { Fault } from '../../shared/faults.ts'
import './window.ts'

function valueOf<I extends z.ZodType, O extends z.ZodType>(
  { output }: Request<I, O>,
  raw: unknown,
): z.output<O> {
  const reply = Reply.safeParse(raw)
  if (!reply.success) throw new Fault('internal', { cause: reply.error })
  if (!reply.data.ok) throw new Fault(reply.data.code)
  const value = output.safeParse(reply.data.value)
  // Whoever shows a fault reads its code; an answer of another shape has none of its own.
  if (!value.success) throw new Fault('internal', { cause: value.error })
  return value.data
}

/** Asks the keeper; rejects with a Fault that carries a code and nothing else. */
export async function ask<I extends z.ZodType, O extends z.ZodType>(
  request: Request<I, O>,
  input: z.input<I>,
): Promise<z.output<O>> {
  return valueOf(request, await window.afterword.ask(request.channel, input))
}

/** Asks the shell, for what needs the operating system; rejects with a Fault. */
export async function askShell<I extends z.ZodType, O extends z.ZodType>(
  request: Request<I, O>,
  input: z.input<I>,
): Promise<z.output<O>> {
  return valueOf(request, await window.afterword.askShell(request.channel, input))
}
