import * as z from 'zod'

export const Theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** Minutes without a key or a pointer until the journal locks; `never` is allowed and said to be unwise. */
export const AutoLock = z.union([z.int().min(1).max(60), z.literal('never')])
export type AutoLock = z.infer<typeof AutoLock>

/** What the window may know and change of the preferences. Nothing of a journal's content is ever among them. */
export const Preferences = z.strictObject({
  theme: Theme,
  /** size of the writing in px, 15–22 */
  textSize: z.int().min(15).max(22),
  autoLock: AutoLock,
  /** the line being written stays in the middle of the page */
  typewriter: z.boolean(),
  /** names are masked while another program is in front */
  veilOnBlur: z.boolean(),
  /** the system's notification says, in words that are always the same, that something waits */
  notices: z.boolean(),
})
export type Preferences = z.infer<typeof Preferences>
