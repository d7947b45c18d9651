import { useLingui } from '@lingui/react/macro'
import type { Practice } from '../../../../shared/domain/practice.ts'
import type { PracticeProblem } from '../../../../shared/domain/practice-problem.ts'
import { Card } from '../../../ui/card.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useProblemWords } from '../use-problem-words.ts'
import { NumberField } from './number-field.tsx'

type PracticeHeadProps = {
  readonly practice: Practice
  readonly problems: readonly PracticeProblem[]
  readonly onChange: (practice: Practice) => void
}

/** What the practice is called, what it is for, and how long it takes. */
export function PracticeHead({ practice, problems, onChange }: PracticeHeadProps) {
  const { t } = useLingui()
  const problemWords = useProblemWords()
  const ofWhole = problems.filter(({ step, at }) => step === undefined && at !== 'title')
  const hasTitle = !problems.some(({ step, at }) => step === undefined && at === 'title')
  return (
    <Card title={t`The practice`}>
      <TextField
        label={t`Title`}
        value={practice.title}
        maxLength={120}
        onChange={title => onChange({ ...practice, title })}
        {...(hasTitle ? {} : { error: t`Give it a title.` })}
      />
      <TextField
        label={t`In a sentence`}
        value={practice.tagline}
        maxLength={300}
        onChange={tagline => onChange({ ...practice, tagline })}
      />
      <div className="own-row">
        <TextField
          label={t`What it is for`}
          description={t`It is listed under this.`}
          value={practice.aim}
          maxLength={120}
          onChange={aim => onChange({ ...practice, aim })}
        />
        <NumberField
          label={t`Minutes`}
          value={practice.minutes}
          min={1}
          max={120}
          onChange={minutes => onChange({ ...practice, minutes })}
        />
        <NumberField
          label={t`Minutes, short`}
          value={practice.shortMinutes}
          min={1}
          max={120}
          onChange={shortMinutes => onChange({ ...practice, shortMinutes })}
        />
      </div>
      <TextArea
        label={t`When it helps, a line each`}
        rows={2}
        value={practice.when.join('\n')}
        onChange={words =>
          onChange({ ...practice, when: words === '' ? [] : words.split('\n').slice(0, 12) })
        }
      />
      {ofWhole.map(problem => (
        <p key={`${problem.code} ${problem.at ?? ''}`} className="field-error">
          {problemWords(problem)}
        </p>
      ))}
    </Card>
  )
}
