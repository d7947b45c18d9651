import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Recognition } from '../../../shared/domain/learning-person.ts'
import { recognitionFigure } from '../../../shared/insights/recognition.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { shortDay } from '../../words/days.ts'

/** Whom the writer told what they valued: who waits longest, and who is valued while their learning stands still. */
export function RecognitionCard() {
  const { t } = useLingui()
  const { data } = useAsk(contract.recognition, {})
  if (data === undefined || data.length === 0) return null
  return (
    <Card title={t`Telling people what you value`}>
      <Said all={data} />
      <ByPerson all={data} />
      <Disclosure summary={t`How this is counted`}>
        <p>{t`Counted is feedback you gave to recognise something, and one-to-ones after which you noted that you told them what you valued. What you said and did not note is not in it. Everybody who reports to you is listed by name, and whoever else you told something. It tells about you, not about them.`}</p>
      </Disclosure>
    </Card>
  )
}

type SaidProps = { readonly all: readonly Recognition[] }

function Said({ all }: SaidProps) {
  const { t } = useLingui()
  const today = useToday()
  const names = useNames()
  const { longest, days, never, still } = recognitionFigure(all, today)
  const listed = (ids: readonly PersonId[]): string => ids.flatMap(id => names.person(id) ?? []).join(', ')
  return (
    <>
      {days === undefined ? (
        <p>{t`You have not noted yet that you told anybody.`}</p>
      ) : (
        <p>
          <Plural
            value={days}
            _0={`Longest without it: ${listed(longest)}, since today.`}
            one={`Longest without it: ${listed(longest)}, for # day.`}
            other={`Longest without it: ${listed(longest)}, for # days.`}
          />
        </p>
      )}
      {days === undefined || never.length === 0 ? null : <p>{t`Not noted yet: ${listed(never)}.`}</p>}
      {still.length === 0 ? null : (
        <p>{t`Valued in the last half year, with no step noted in it towards what they want to learn: ${listed(still)}. Somebody whose work goes well may still be missing a next step. You could ask.`}</p>
      )}
    </>
  )
}

function ByPerson({ all }: SaidProps) {
  const { t } = useLingui()
  const names = useNames()
  const dayOf = (day: string | undefined): string => (day === undefined ? t`not noted` : shortDay(day))
  return (
    <Disclosure summary={t`By person`}>
      <DataTable
        caption={t`Telling people what you value, by name`}
        columns={[
          { id: 'person', label: t`Person` },
          { id: 'times', label: t`Times`, align: 'end' },
          { id: 'last', label: t`Last time` },
          { id: 'step', label: t`Last step in learning` },
        ]}
        rows={all.map(({ person, times, last, step }) => ({
          id: person,
          cells: [names.person(person), times, dayOf(last), dayOf(step)],
        }))}
      />
    </Disclosure>
  )
}
