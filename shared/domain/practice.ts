import * as z from 'zod'

/** What a step asks for. One shape per kind of field; the runner draws each, the keeper checks each answer. */
const choiceOption = z.strictObject({
  id: z.string(),
  label: z.string(),
  hint: z.string().optional(),
})
export type ChoiceOption = z.infer<typeof choiceOption>

const anchors = z.tuple([z.string(), z.string()])

export const Field = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), options: z.array(choiceOption).min(2) }),
  z.strictObject({ kind: z.literal('multi'), options: z.array(choiceOption).min(2) }),
  z.strictObject({ kind: z.literal('weights'), options: z.array(choiceOption).min(3) }),
  z.strictObject({ kind: z.literal('confidence'), anchors }),
  z.strictObject({ kind: z.literal('scale'), min: z.int(), max: z.int(), anchors }),
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('richtext') }),
  z.strictObject({ kind: z.literal('person') }),
  z.strictObject({ kind: z.literal('ifthen') }),
  z.strictObject({ kind: z.literal('date'), presets: z.array(z.int().min(1)).max(6) }),
])
export type Field = z.infer<typeof Field>

/** What choosing an option does beyond being recorded. */
export const OptionAction = z.enum(['stop-with-safety', 'show-standard-first'])
export type OptionAction = z.infer<typeof OptionAction>

/** Where an answer is kept as a record of its own: the one typed table that replaces the hints (decisions.md 24). */
export const RecordField = z.enum([
  'person',
  'hunch.statement',
  'hunch.category',
  'hunch.confidence',
  'hunch.due',
  'weights.before',
  'weights.after',
  'plan',
  'plan.next',
  'plan.result',
  'hunch.outcome',
  'hunch.basis',
])
export type RecordField = z.infer<typeof RecordField>

/** When a step is asked: at the start, when the plan is made, or on coming back, before and after the first guess is shown. */
export const Stage = z.enum(['open', 'act', 'return-blind', 'return-revealed'])
export type Stage = z.infer<typeof Stage>

export const Step = z.strictObject({
  id: z.string(),
  /** two or three words for the list of steps and the trail */
  name: z.string(),
  stage: Stage,
  field: Field,
  prompt: z.string(),
  help: z.string().optional(),
  why: z.string(),
  /** ids of sources; only those marked as read are ever shown */
  sources: z.array(z.string()),
  writes: RecordField.optional(),
  onOption: z.record(z.string(), OptionAction).optional(),
  /** asked in the short version too */
  short: z.boolean(),
  /** shown again on coming back, before anything is revealed: it says what happened and holds no guess */
  recalled: z.boolean().optional(),
})
export type Step = z.infer<typeof Step>

export const Grade = z.enum(['good', 'mixed', 'folk'])

export const Practice = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  title: z.string(),
  tagline: z.string(),
  aim: z.string(),
  when: z.array(z.string()),
  minutes: z.int(),
  shortMinutes: z.int(),
  grade: Grade,
  /** what the grade rests on, in a sentence */
  evidence: z.string(),
  safety: z.string().optional(),
  /** the step that `show-standard-first` brings forward */
  standard: z.string().optional(),
  steps: z.array(Step).min(1),
})
export type Practice = z.infer<typeof Practice>

/** Something that was read: only such things are ever cited. */
export const Source = z.strictObject({
  id: z.string(),
  author: z.string().optional(),
  year: z.int().optional(),
  title: z.string(),
  /** journal and pages, or the site */
  place: z.string().optional(),
  /** what it found or argues, in our words */
  finding: z.string(),
})
export type Source = z.infer<typeof Source>
