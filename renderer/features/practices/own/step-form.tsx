import { useLingui } from '@lingui/react/macro'
import type { Field, Practice, Stage, Step } from '../../../../shared/domain/practice.ts'
import type { PracticeProblem } from '../../../../shared/domain/practice-problem.ts'
import { Card } from '../../../ui/card.tsx'
import { CheckboxGroup } from '../../../ui/options.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useProblemWords } from '../use-problem-words.ts'
import { Conditions } from './conditions.tsx'
import { stages, withKind, withLesson, withStep } from './draft.ts'
import { FieldOptions } from './field-options.tsx'
import { optionsOf, useKindWords, useStageWords } from './use-kind-words.ts'

type StepFormProps = {
  readonly practice: Practice
  readonly step: Step
  readonly problems: readonly PracticeProblem[]
  readonly onChange: (practice: Practice) => void
}

/** One step: what it asks, how it is answered, and when it is asked. */
export function StepForm({ practice, step, problems, onChange }: StepFormProps) {
  const { t } = useLingui()
  const problemWords = useProblemWords()
  const kindWords = useKindWords()
  const stageWords = useStageWords()
  const ofStep = problems.filter(problem => problem.step === step.id)
  const isMissing = (at: string): boolean =>
    ofStep.some(problem => problem.code === 'shape' && problem.at === at)
  const others = ofStep.filter(({ code, at = '' }) => code !== 'shape' || !['name', 'prompt'].includes(at))
  const change = (next: Step): void => onChange(withStep(practice, next))
  const { help: _, ...helpless } = step
  return (
    <Card title={step.name === '' ? t`Step` : step.name}>
      <TextField
        label={t`Name, in two or three words`}
        value={step.name}
        maxLength={60}
        onChange={name => change({ ...step, name })}
        {...(isMissing('name') ? { error: t`Give this step a name.` } : {})}
      />
      <TextArea
        label={t`Question`}
        rows={2}
        maxLength={500}
        value={step.prompt}
        onChange={prompt => change({ ...step, prompt })}
        {...(isMissing('prompt') ? { error: t`Write the question.` } : {})}
      />
      <TextField
        label={t`Help, if it needs any`}
        value={step.help ?? ''}
        maxLength={1000}
        onChange={help => change(help === '' ? helpless : { ...step, help })}
      />
      <TextField
        label={t`Why it is asked`}
        value={step.why}
        maxLength={1000}
        onChange={why => change({ ...step, why })}
      />
      <SelectField<Field['kind']>
        label={t`How it is answered`}
        value={step.field.kind}
        options={optionsOf(kindWords)}
        onChange={kind => change(withKind(step, kind))}
      />
      <FieldOptions practice={practice} step={step} onChange={change} />
      <SelectField<Stage>
        label={t`When it is asked`}
        value={step.stage}
        options={stages.map(id => ({ id, label: stageWords[id] }))}
        onChange={stage => change({ ...step, stage })}
      />
      <Conditions practice={practice} step={step} onChange={change} />
      <StepChoices step={step} onChange={change} />
      {others.map(problem => (
        <p key={`${problem.code} ${problem.at ?? ''}`} className="field-error">
          {problemWords(problem)}
        </p>
      ))}
    </Card>
  )
}

type StepChoicesProps = { readonly step: Step; readonly onChange: (step: Step) => void }

function StepChoices({ step, onChange }: StepChoicesProps) {
  const { t } = useLingui()
  const isWritten = step.field.kind === 'text' || step.field.kind === 'richtext'
  const options = [
    { id: 'short', label: t`Ask it in the short version too` },
    {
      id: 'recalled',
      label: t`Show the answer again on coming back`,
      hint: t`Only what says what happened, never a guess.`,
    },
    ...(isWritten ? [{ id: 'lesson', label: t`Keep the answer as a lesson` }] : []),
  ]
  const chosen = [
    ...(step.short ? ['short'] : []),
    ...(step.recalled === true ? ['recalled'] : []),
    ...(step.writes === 'lesson' ? ['lesson'] : []),
  ]
  function change(ids: readonly string[]): void {
    const { recalled: _, ...rest } = step
    const next: Step = {
      ...rest,
      short: ids.includes('short'),
      ...(ids.includes('recalled') ? { recalled: true } : {}),
    }
    const isLesson = ids.includes('lesson')
    onChange(isWritten && isLesson !== (step.writes === 'lesson') ? withLesson(next, isLesson) : next)
  }
  return <CheckboxGroup label={t`Also`} options={options} value={chosen} onChange={change} />
}
