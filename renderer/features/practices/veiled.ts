import type { PracticeLine } from '../../../shared/domain/library.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { ShownNames } from '../../names/use-names.ts'

type Text = ShownNames['text']

/** A practice of the writer's own may name somebody: while names are veiled, its words are masked as well. */
export const veiledLine = (line: PracticeLine, text: Text): PracticeLine =>
  line.own
    ? {
        ...line,
        title: text(line.title),
        tagline: text(line.tagline),
        aim: text(line.aim),
        when: line.when.map(text),
      }
    : line

export const veiledPractice = (practice: Practice, { text, isVeiled }: ShownNames): Practice =>
  practice.grade === 'own' && isVeiled
    ? {
        ...practice,
        title: text(practice.title),
        tagline: text(practice.tagline),
        steps: practice.steps.map(step => ({
          ...step,
          name: text(step.name),
          prompt: text(step.prompt),
          why: text(step.why),
          ...(step.help === undefined ? {} : { help: text(step.help) }),
        })),
      }
    : practice
