import type * as z from 'zod'
import type { KeeperAnnouncement } from '../../shared/contract/announcements.ts'
import type { Reply, Request } from '../../shared/contract/request.ts'
import { codeOf } from '../../shared/faults.ts'

/** What a request may have changed; the window reads these again. */
export type Changed = KeeperAnnouncement['what']

export type Route = {
  readonly channel: string
  readonly changes: readonly Changed[]
  /** it is done in steps: when it fails, those before stay done */
  readonly isInSteps?: true
  readonly listen: (raw: unknown) => Promise<Reply>
}

/** Joins a request to a function: checks the shape, does the work, and turns a fault into its code. */
export const answer = <I extends z.ZodType, O extends z.ZodType>(
  { channel, input }: Request<I, O>,
  work: (input: z.output<I>) => z.input<O> | Promise<z.input<O>>,
  changes: readonly Changed[] = [],
): Route => ({
  channel,
  changes,
  listen: async raw => {
    try {
      const checked = input.safeParse(raw)
      if (!checked.success) return { ok: false, code: 'bad-request' }
      return { ok: true, value: await work(checked.data) }
    } catch (error) {
      return { ok: false, code: codeOf(error) }
    }
  },
})

/** The same of what is done in steps: what it changed is announced also when it failed on the way. */
export const inSteps = (route: Route): Route => ({ ...route, isInSteps: true })
