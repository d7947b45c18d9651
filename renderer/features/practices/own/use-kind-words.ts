import { useLingui } from '@lingui/react/macro'
import type { Field, Stage } from '../../../../shared/domain/practice.ts'

/** What each kind of answer is called, in the order they are offered. */
export function useKindWords(): Record<Field['kind'], string> {
  const { t } = useLingui()
  return {
    richtext: t`A longer text`,
    text: t`A line or two`,
    list: t`A list of lines`,
    choice: t`One of several answers`,
    multi: t`Any of several answers`,
    scale: t`A scale with steps`,
    slider: t`A figure with a unit`,
    confidence: t`How sure, 0 to 100`,
    weights: t`100 points shared over causes`,
    person: t`A person`,
    people: t`Several people`,
    'people-table': t`A row of questions for each person`,
    ifthen: t`An if–then plan`,
    date: t`A day`,
    bias: t`A pattern of judging`,
    hunches: t`Statements to check later`,
    'hunch-resolve': t`How the statements turned out`,
    'due-list': t`What waits, to be settled`,
    'own-lines': t`One of my own earlier lines`,
  }
}

export function useStageWords(): Record<Stage, string> {
  const { t } = useLingui()
  return {
    open: t`At the start`,
    act: t`When I plan what to do`,
    'next-day': t`The next day, before anything else`,
    'return-blind': t`On coming back, before anything is shown`,
    'return-revealed': t`On coming back, with what I expected in sight`,
  }
}

/** Options from their words, in the order they stand in. */
export function optionsOf<Id extends string>(words: Readonly<Record<Id, string>>) {
  const options: { id: Id; label: string }[] = []
  for (const id in words) options.push({ id, label: words[id] })
  return options
}
