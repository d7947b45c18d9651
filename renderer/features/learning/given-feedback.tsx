import { useLingui } from '@lingui/react/macro'
import { type Feedback, FeedbackKind } from '../../../shared/domain/learning.ts'
import { useNames } from '../../names/use-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { shortDay } from '../../words/days.ts'
import { useLearningWords } from '../../words/use-learning-words.ts'

type GivenFeedbackProps = { readonly all: readonly Feedback[] }

const rowOf = (id: string, name: string, theirs: readonly Feedback[]) => ({
  id,
  cells: [
    name,
    ...FeedbackKind.options.map(kind => theirs.filter(one => one.kind === kind).length),
    theirs.filter(({ kind }) => kind === undefined).length,
    theirs.length,
  ],
})

/** What feedback the writer gave, counted for each person by what it was for; by name, for nobody is ranked. */
export function GivenFeedback({ all }: GivenFeedbackProps) {
  const { t } = useLingui()
  const names = useNames()
  const { kindWords } = useLearningWords()
  const given = all.filter(({ direction }) => direction === 'gave')
  const days = given.map(({ day }) => day).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const people = names.people.filter(({ id }) => given.some(({ person }) => person === id))
  const unnamed = given.filter(({ person }) => names.people.every(({ id }) => id !== person))
  const rows = [
    ...people.map(({ id, alias }) =>
      rowOf(
        id,
        names.text(alias),
        given.filter(({ person }) => person === id),
      ),
    ),
    ...(unnamed.length === 0 ? [] : [rowOf('unnamed', t`Nobody named`, unnamed)]),
  ]
  return (
    <Disclosure summary={t`What you gave, by person`}>
      <p>{t`What you wrote down from ${shortDay(first)} to ${shortDay(last)}: ${given.length} in all. What you said and did not write down is not in it.`}</p>
      <DataTable
        caption={t`Feedback you gave, by person`}
        columns={[
          { id: 'person', label: t`Person` },
          ...FeedbackKind.options.map(id => ({ id, label: kindWords[id], align: 'end' as const })),
          { id: 'unsaid', label: t`Left open`, align: 'end' },
          { id: 'all', label: t`In all`, align: 'end' },
        ]}
        rows={rows}
      />
    </Disclosure>
  )
}
