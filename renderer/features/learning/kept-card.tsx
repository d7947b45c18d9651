import { Plural, useLingui } from '@lingui/react/macro'
import { useState, type ComponentType } from 'react'
import type { RecordField } from '../../../shared/domain/practice.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { shortDay } from '../../words/days.ts'

/** Rows shown before one asks for more. */
const FEW = 3

/** What an option of a practice is called. */
export type Calling = (field: RecordField, id: string) => string

export type KeptRowOf<T> = { readonly one: T; readonly called: Calling }

type Tally = {
  readonly label: string
  readonly counts: readonly { readonly id: string; readonly count: number }[]
  readonly words: (id: string) => string
}

type KeptCardProps<T> = {
  readonly title: string
  /** what to say when there is none */
  readonly none: string
  readonly list: {
    readonly count: number
    readonly first?: Day | undefined
    readonly last?: Day | undefined
    readonly latest: readonly T[]
  }
  readonly counts: readonly Tally[]
  readonly as: ComponentType<KeptRowOf<T>>
  readonly called: Calling
}

/** A list that practices filled: how many from when to when, how many of each kind, and the latest. */
export function KeptCard<T extends { readonly run: string }>(props: KeptCardProps<T>) {
  const { title, none, list, counts, as: Row, called } = props
  const { t } = useLingui()
  const [isAll, showAll] = useState(false)
  const { count, first, last, latest } = list
  if (first === undefined || last === undefined) {
    return (
      <Card title={title}>
        <p className="muted">{none}</p>
      </Card>
    )
  }
  const shown = isAll ? latest : latest.slice(0, FEW)
  const period = first === last ? shortDay(first) : t`${shortDay(first)} to ${shortDay(last)}`
  return (
    <Card title={title}>
      <p>
        <Plural value={count} one="# time" other="# times" />, {period}
      </p>
      <ul className="learning-list" aria-label={title}>
        {shown.map(one => (
          <Row key={one.run} one={one} called={called} />
        ))}
      </ul>
      {shown.length < latest.length ? (
        <div>
          <Button onPress={() => showAll(true)}>
            <Plural value={latest.length - shown.length} one="Show # more" other="Show # more" />
          </Button>
        </div>
      ) : null}
      {isAll && latest.length < count ? (
        <p className="muted">{t`These are the latest ${latest.length}; the earlier ones are in the timeline.`}</p>
      ) : null}
      <Disclosure summary={t`How many of each`}>
        {counts
          .filter(tally => tally.counts.length > 0)
          .map(tally => (
            <DataTable
              key={tally.label}
              caption={`${title}: ${tally.label}`}
              columns={[
                { id: 'what', label: tally.label },
                { id: 'count', label: t`Times`, align: 'end' },
              ]}
              rows={tally.counts.map(one => ({ id: one.id, cells: [tally.words(one.id), one.count] }))}
            />
          ))}
        <p className="muted">
          <Plural
            value={count}
            one={`Counted from # entry, ${period}. One entry may name several.`}
            other={`Counted from # entries, ${period}. One entry may name several.`}
          />
        </p>
      </Disclosure>
    </Card>
  )
}
