import type { PracticeLine } from '../../../shared/domain/library.ts'
import type { Column, Field, Practice } from '../../../shared/domain/practice.ts'
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

/** The same with every word that stands in it given through `text`; nothing that is kept by its id changes. */
function veiledField(field: Field, text: Text): Field {
  const veiled = <T extends { label: string; hint?: string | undefined }>(options: readonly T[]): T[] =>
    options.map(option => ({
      ...option,
      label: text(option.label),
      ...(option.hint === undefined ? {} : { hint: text(option.hint) }),
    }))
  const column = (one: Column): Column =>
    one.kind === 'choice'
      ? { ...one, label: text(one.label), options: veiled(one.options) }
      : { ...one, label: text(one.label) }
  if (field.kind === 'people-table') return { ...field, columns: field.columns.map(column) }
  if (field.kind === 'slider') return { ...field, unit: text(field.unit) }
  if (field.kind === 'confidence' || field.kind === 'scale')
    return { ...field, anchors: [text(field.anchors[0]), text(field.anchors[1])] }
  if (field.kind === 'weights') return { ...field, options: veiled(field.options) }
  return field.kind === 'choice' || field.kind === 'multi'
    ? { ...field, options: veiled(field.options) }
    : field
}

export const veiledPractice = (practice: Practice, { text, isVeiled }: ShownNames): Practice =>
  practice.grade === 'own' && isVeiled
    ? {
        ...practice,
        title: text(practice.title),
        tagline: text(practice.tagline),
        ...(practice.safety === undefined ? {} : { safety: text(practice.safety) }),
        steps: practice.steps.map(step => ({
          ...step,
          field: veiledField(step.field, text),
          name: text(step.name),
          prompt: text(step.prompt),
          why: text(step.why),
          ...(step.help === undefined ? {} : { help: text(step.help) }),
        })),
      }
    : practice
