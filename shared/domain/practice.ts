import * as z from 'zod'

/** What a step asks for. One shape per kind of field; the runner draws each, the keeper checks each answer. */
const choiceOption = z.strictObject({
  id: z.string().min(1).max(80),
  label: z.string().min(1).max(300),
  hint: z.string().max(500).optional(),
})
export type ChoiceOption = z.infer<typeof choiceOption>

const few = (least: number) => z.array(choiceOption).min(least).max(60)
const anchors = z.tuple([z.string().max(80), z.string().max(80)])

/** An option that is kept by its name, so that it can be counted over time whichever practice asked for it. */
export const ChoiceName = z.enum([
  'start-feedback',
  'start-seeing',
  'start-asking',
  'start-mentor',
  'start-shared',
  'start-asked',
  'voice-spoke',
  'voice-cut',
  'voice-invited',
  'decision-heat',
  'decision-night',
  'decision-say',
  'advice-from',
  'dissent-heard',
  'load-dropped',
  'difficult-raised',
  'praise-told',
  'lesson-skill',
  'pair-before',
  'pair-now',
])
export type ChoiceName = z.infer<typeof ChoiceName>

/** A column of a table with a row for each person. */
export const Column = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), id: z.string().max(80), label: z.string().max(200) }),
  z.strictObject({ kind: z.literal('date'), id: z.string().max(80), label: z.string().max(200) }),
  z.strictObject({
    kind: z.literal('choice'),
    id: z.string().max(80),
    label: z.string().max(200),
    options: few(2),
    /** kept by this name for each person in the table */
    choice: ChoiceName.optional(),
  }),
])
export type Column = z.infer<typeof Column>

export const Field = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), options: few(2) }),
  z.strictObject({ kind: z.literal('multi'), options: few(2) }),
  z.strictObject({ kind: z.literal('weights'), options: few(3) }),
  z.strictObject({ kind: z.literal('confidence'), anchors }),
  z.strictObject({ kind: z.literal('scale'), min: z.int(), max: z.int(), anchors }),
  z.strictObject({ kind: z.literal('slider'), min: z.int(), max: z.int(), unit: z.string().max(40) }),
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('richtext') }),
  z.strictObject({ kind: z.literal('list'), min: z.int().min(0).max(20), max: z.int().min(1).max(20) }),
  z.strictObject({ kind: z.literal('person') }),
  z.strictObject({ kind: z.literal('people') }),
  z.strictObject({ kind: z.literal('people-table'), columns: z.array(Column).min(1).max(10) }),
  z.strictObject({ kind: z.literal('ifthen') }),
  z.strictObject({
    kind: z.literal('date'),
    presets: z.array(z.int().min(1)).max(6),
    /** a day that was: the presets are days ago */
    past: z.boolean().optional(),
  }),
  /** one or more of the patterns of shared/practices/biases.ts */
  z.strictObject({ kind: z.literal('bias') }),
  /** statements with a confidence each, sealed as hunches when the opening is finished */
  z.strictObject({ kind: z.literal('hunches'), max: z.int().min(1).max(10) }),
  /** how each hunch of this run turned out, and how that is known */
  z.strictObject({ kind: z.literal('hunch-resolve') }),
  /** everything that waits, to be settled in place */
  z.strictObject({ kind: z.literal('due-list') }),
  /** one of the writer's own lines: what was written at these earlier steps */
  z.strictObject({ kind: z.literal('own-lines'), from: z.array(z.string().max(80)).min(2).max(10) }),
])
export type Field = z.infer<typeof Field>

/** What choosing an option does beyond being recorded. */
export const OptionAction = z.enum(['stop-with-safety', 'show-standard-first'])
export type OptionAction = z.infer<typeof OptionAction>

/** Where an answer is kept as a record of its own: the one typed table that says so. */
export const RecordField = z.enum([
  'person',
  'people',
  'hunch.statement',
  'hunch.category',
  'hunch.confidence',
  'hunch.due',
  'hunch.forecasts',
  'weights.before',
  'weights.after',
  'hunch.outcome',
  'hunch.basis',
  'hunch.resolutions',
  /** when to come back to a run that has no hunch */
  'return.due',
  'plan',
  'plan.next',
  'plan.tries',
  'plan.result',
  'setback.day',
  'setback.behind',
  'setback.since',
  /** when something difficult happened, and when the writer raised it */
  'difficult.day',
  'difficult.raised',
  'contact.mode',
  /** when they talked; without it the day of looking back counts */
  'contact.day',
  'person.goal',
  'person.circumstance',
  'lesson',
  'lesson.revised',
  'feedback.direction',
  'feedback.kind',
  'feedback.gist',
  'feedback.did',
  'move.kind',
  'move.need',
  'move.people',
  'move.state',
  'move.result',
  /** when to ask again about a move that is still on its way */
  'move.due',
  'bias.kinds',
  'bias.timing',
  'bias.strategy',
  'act.kind',
  'act.asked',
  'act.landed',
  'act.lasting',
  'session.seat',
  'session.agreed',
  'session.goal',
  'session.theirs',
  'session.next',
  'goal.area',
  'goal.why',
  'goal.whyNow',
  'goal.now',
  'goal.expected',
  'goal.more',
  'goal.less',
  'goal.support',
  'goal.experiment',
  'goal.level',
  'goal.evidence',
  'goal.seen',
])
export type RecordField = z.infer<typeof RecordField>

/** A number that is kept by its name, so that it can be looked at over time whichever practice asked for it. */
export const MeasureName = z.enum([
  'own-state',
  'mirror',
  'openness',
  'team-whole',
  'team-parts',
  'group-guess',
  'sting',
  'feedback-use',
  'talk-share',
  'question-share',
  'decision-process',
  'decision-result',
  'risk-to-other',
  'energy',
  'control',
  'connection',
  'meeting-share',
  'own-load',
  'their-load',
  'recovery-days',
  'team-whole-told',
  'days-to-raise',
  'started-by-me',
])
export type MeasureName = z.infer<typeof MeasureName>

/** What a step starts with, looked up in the journal by name: the writer may change or clear it. */
export const Autofill = z.enum([
  'open-promises',
  'least-talked-with',
  'person-goal',
  'year-explanations',
  'year-held',
  'year-quiet',
  'year-plans',
  'year-lessons',
  'year-edges',
  'year-energy',
])
export type Autofill = z.infer<typeof Autofill>

/** The rules of the language lens that a step may ask for (shared/lens). */
export const LensRule = z.enum([
  'trait',
  'mind',
  'blame',
  'curious',
  'group',
  'us-them',
  'absolute',
  'coded',
  'self-attack',
])
export type LensRule = z.infer<typeof LensRule>

/**
 * When a step is asked: at the start, when the plan is made, a day later and before all else, or on coming back, before and
 * after the first guess is shown.
 */
export const Stage = z.enum(['open', 'act', 'next-day', 'return-blind', 'return-revealed'])
export type Stage = z.infer<typeof Stage>

export const Step = z.strictObject({
  id: z.string().regex(/^[a-z0-9_-]{1,80}$/),
  /** two or three words for the list of steps and the trail */
  name: z.string().min(1).max(60),
  stage: Stage,
  field: Field,
  prompt: z.string().min(1).max(500),
  help: z.string().max(1000).optional(),
  why: z.string().max(1000),
  /** ids of sources; only those marked as read are ever shown */
  sources: z.array(z.string().max(80)).max(20),
  writes: RecordField.optional(),
  /** a second record the same answer is kept as: a rule of thumb is a lesson and a hunch that it will hold */
  also: RecordField.optional(),
  /** days until the plan written here is asked about, where a week would be too late and no date is asked for */
  dueIn: z.int().min(1).max(365).optional(),
  measure: MeasureName.optional(),
  /** the name under which the chosen option is kept, with the person the run is about */
  choice: ChoiceName.optional(),
  autofill: Autofill.optional(),
  /** what the journal shows above the question, to answer it by */
  shows: z.enum(['week']).optional(),
  lens: z.array(LensRule).max(9).optional(),
  onOption: z.record(z.string(), OptionAction).optional(),
  /** asked only when each of these earlier steps was answered with one of the options named */
  showIf: z.record(z.string().max(80), z.array(z.string().max(80)).min(1).max(60)).optional(),
  /** asked in the short version too */
  short: z.boolean(),
  /** what was answered here the last time this practice was gone through stands beside it */
  lastTime: z.boolean().optional(),
  /** shown again on coming back, before anything is revealed: it says what happened and holds no guess */
  recalled: z.boolean().optional(),
})
export type Step = z.infer<typeof Step>

export const Grade = z.enum(['good', 'mixed', 'folk', 'own'])
export type Grade = z.infer<typeof Grade>

export const Practice = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,80}$/),
  version: z.int().min(1),
  title: z.string().trim().min(1).max(120),
  tagline: z.string().max(300),
  aim: z.string().max(120),
  when: z.array(z.string().max(300)).max(12),
  minutes: z.int().min(1).max(120),
  shortMinutes: z.int().min(1).max(120),
  grade: Grade,
  /** what the grade rests on, in a sentence */
  evidence: z.string().max(1000),
  safety: z.string().max(2000).optional(),
  /** the step that `show-standard-first` brings forward */
  standard: z.string().max(80).optional(),
  steps: z.array(Step).min(1).max(500),
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
