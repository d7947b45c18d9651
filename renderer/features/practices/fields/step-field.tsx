import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import type { Field, Step } from '../../../../shared/domain/practice.ts'
import type { Answer } from '../../../../shared/domain/run.ts'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import { CheckboxGroup, RadioCards } from '../../../ui/options.tsx'
import { Slider } from '../../../ui/slider.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { percent } from '../answer-words.ts'
import { BiasField } from './bias-field.tsx'
import { DateField } from './date-field.tsx'
import { DueListField } from './due-list-field.tsx'
import type { FieldProps, Kind, Surroundings } from './field-props.ts'
import { HunchResolveField } from './hunch-resolve-field.tsx'
import { HunchesField } from './hunches-field.tsx'
import { IfThenField } from './if-then-field.tsx'
import { ListField } from './list-field.tsx'
import { OwnLinesField } from './own-lines-field.tsx'
import { PeopleField } from './people-field.tsx'
import { PeopleTableField } from './people-table-field.tsx'
import { PersonField } from './person-field.tsx'
import { RichTextField } from './rich-text-field.tsx'
import { ScaleField } from './scale-field.tsx'
import { SliderField } from './slider-field.tsx'
import { WeightsField } from './weights-field.tsx'
import './step-field.css'

const isOf = <K extends Kind>(answer: Answer | undefined, kind: K): answer is Extract<Answer, { kind: K }> =>
  answer?.kind === kind

const of = <K extends Kind>(answer: Answer | undefined, kind: K) => (isOf(answer, kind) ? answer : undefined)

const asked = (step: Step) => ({ label: step.prompt, look: 'question' as const, description: step.help })

const ChoiceField = ({ step, field, answer, onAnswer }: FieldProps<'choice'>) => (
  <RadioCards
    {...asked(step)}
    options={field.options}
    value={answer?.option}
    onChange={option => onAnswer({ kind: 'choice', option })}
  />
)

const MultiField = ({ step, field, answer, onAnswer }: FieldProps<'multi'>) => (
  <CheckboxGroup
    {...asked(step)}
    options={field.options}
    value={answer?.options ?? []}
    onChange={options =>
      onAnswer(options.length === 0 ? undefined : { kind: 'multi', options: [...options] })
    }
  />
)

function ConfidenceField({ step, field, answer, onAnswer }: FieldProps<'confidence'>) {
  const { t } = useLingui()
  return (
    <Slider
      {...asked(step)}
      value={answer?.value}
      onChange={value => onAnswer({ kind: 'confidence', value })}
      anchors={field.anchors}
      format={percent}
      unset={t`Not set yet`}
    />
  )
}

type WordsFieldProps = {
  readonly step: Step
  readonly rows: number
  readonly maxLength?: number
  readonly value: string
  readonly onChange: (text: string) => void
}

function WordsField({ step, value, onChange, ...rest }: WordsFieldProps) {
  const { description = step.help, ...field } = useVeiledField(value, onChange)
  return <TextArea {...asked(step)} {...rest} {...field} description={description} />
}

const TextField = ({ step, answer, onAnswer }: FieldProps<'text'>) => (
  <WordsField
    step={step}
    rows={2}
    maxLength={10_000}
    value={answer?.text ?? ''}
    onChange={text => onAnswer(text === '' ? undefined : { kind: 'text', text })}
  />
)

type StepFieldProps = Surroundings & {
  readonly step: Step
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer | undefined) => void
}

type FieldOf<K extends Kind> = Extract<Field, { kind: K }>
const fromJournal = [
  'person',
  'people',
  'people-table',
  'bias',
  'hunches',
  'hunch-resolve',
  'due-list',
  'own-lines',
] as const
const ofWords = ['text', 'richtext', 'list', 'ifthen'] as const
type OfWords = (typeof ofWords)[number]
const isOfWords = (field: Field): field is FieldOf<OfWords> => ofWords.some(kind => kind === field.kind)
type FromJournal = (typeof fromJournal)[number]
const isFromJournal = (field: Field): field is FieldOf<FromJournal> =>
  fromJournal.some(kind => kind === field.kind)

/** Draws whatever a step asks for. A new kind of field is one more line here, or below. */
export function StepField(props: StepFieldProps) {
  const { step, answer, onAnswer, today } = props
  const field: Field = step.field
  const rest = { step, onAnswer }
  if (isOfWords(field)) return <FieldOfWords {...rest} field={field} answer={answer} />
  if (isFromJournal(field)) return <FieldFromJournal {...props} field={field} />
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...rest} field={field} answer={of(answer, 'choice')} />
    case 'multi':
      return <MultiField {...rest} field={field} answer={of(answer, 'multi')} />
    case 'weights':
      return <WeightsField {...rest} field={field} answer={of(answer, 'weights')} />
    case 'confidence':
      return <ConfidenceField {...rest} field={field} answer={of(answer, 'confidence')} />
    case 'scale':
      return <ScaleField {...rest} field={field} answer={of(answer, 'scale')} />
    case 'slider':
      return <SliderField {...rest} field={field} answer={of(answer, 'slider')} />
    case 'date':
      return <DateField {...rest} today={today} field={field} answer={of(answer, 'date')} />
    default:
      return assertNever(field)
  }
}

type FieldOfWordsProps = Pick<StepFieldProps, 'step' | 'answer' | 'onAnswer'> & {
  readonly field: FieldOf<OfWords>
}

/** Those that are written. */
function FieldOfWords({ field, answer, ...rest }: FieldOfWordsProps) {
  switch (field.kind) {
    case 'text':
      return <TextField {...rest} field={field} answer={of(answer, 'text')} />
    case 'richtext':
      return <RichTextField {...rest} field={field} answer={of(answer, 'richtext')} />
    case 'list':
      return <ListField {...rest} field={field} answer={of(answer, 'list')} />
    case 'ifthen':
      return <IfThenField {...rest} field={field} answer={of(answer, 'ifthen')} />
    default:
      return assertNever(field)
  }
}

type FieldFromJournalProps = StepFieldProps & { readonly field: FieldOf<FromJournal> }

/** Those that ask for what the journal knows: people, patterns, what waits. */
function FieldFromJournal({ field, ...props }: FieldFromJournalProps) {
  const { answer } = props
  switch (field.kind) {
    case 'person':
      return <PersonField {...props} field={field} answer={of(answer, 'person')} />
    case 'people':
      return <PeopleField {...props} field={field} answer={of(answer, 'people')} />
    case 'people-table':
      return <PeopleTableField {...props} field={field} answer={of(answer, 'people-table')} />
    case 'bias':
      return <BiasField {...props} field={field} answer={of(answer, 'bias')} />
    case 'hunches':
      return <HunchesField {...props} field={field} answer={of(answer, 'hunches')} />
    case 'hunch-resolve':
      return <HunchResolveField {...props} field={field} answer={of(answer, 'hunch-resolve')} />
    case 'due-list':
      return <DueListField {...props} field={field} answer={of(answer, 'due-list')} />
    case 'own-lines':
      return <OwnLinesField {...props} field={field} answer={of(answer, 'own-lines')} />
    default:
      return assertNever(field)
  }
}
