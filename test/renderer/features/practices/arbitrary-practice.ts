import * as fc from 'fast-check'
import type { Field, Practice, Step } from '../../../../shared/domain/practice.ts'

const options = [
  { id: 'expectations', label: 'Pictures' },
  { id: 'external', label: 'Outside', hint: 'with a hint' },
  { id: 'mine', label: 'Mine' },
]

const field = fc.constantFrom<Field>(
  { kind: 'choice', options },
  { kind: 'multi', options },
  { kind: 'weights', options },
  { kind: 'confidence', anchors: ['no', 'yes'] },
  { kind: 'scale', min: 1, max: 5, anchors: ['low', 'high'] },
  { kind: 'text' },
  { kind: 'richtext' },
  { kind: 'ifthen' },
  { kind: 'date', presets: [1, 7] },
)

const step = fc.record({
  field,
  stage: fc.constantFrom('open' as const, 'act' as const),
  help: fc.option(fc.constant('Some help'), { nil: undefined }),
})

/** A practice of up to six questions of any kind; none of them knows the runner, nor the runner them. */
export const arbitraryPractice: fc.Arbitrary<Practice> = fc
  .tuple(fc.uuid(), fc.array(step, { minLength: 1, maxLength: 6 }))
  .map(([id, steps]) => ({
    id,
    version: 1,
    title: 'Made up',
    tagline: 'For a test',
    aim: 'Testing',
    when: [],
    minutes: 2,
    shortMinutes: 1,
    grade: 'folk' as const,
    evidence: 'None.',
    steps: steps
      .toSorted((a, b) => b.stage.localeCompare(a.stage))
      .map(({ field, stage, help }, index): Step => ({
        id: `s${index}`,
        name: `Question ${index}`,
        stage,
        field,
        prompt: `What about ${index}?`,
        why: 'Because.',
        sources: [],
        short: true,
        ...(help === undefined ? {} : { help }),
      })),
  }))
