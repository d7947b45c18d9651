import * as z from 'zod'

/** What may be wrong with a practice, by name; the window has the words. */
export const ProblemCode = z.enum([
  'not-json',
  'shape',
  'step-twice',
  'option-twice',
  'unknown-step',
  'later-step',
  'circular',
  'unknown-option',
  'nothing-to-choose',
  'unfit-record',
  'unfit-measure',
  'unknown-source',
  'nothing-asked',
  'nothing-short',
  'stages-mixed',
  'nothing-to-return-to',
  'no-safety',
  'no-standard',
  'bounds',
])
export type ProblemCode = z.infer<typeof ProblemCode>

/** What is wrong and where: a step by its id, and for a wrong shape the path to it, such as `steps.3.prompt`. */
export const PracticeProblem = z.strictObject({
  code: ProblemCode,
  step: z.string().max(200).optional(),
  at: z.string().max(200).optional(),
})
export type PracticeProblem = z.infer<typeof PracticeProblem>
