import { Plural, useLingui } from '@lingui/react/macro'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { DotRows } from '../../charts/dot-rows.tsx'
import { useNames } from '../../names/use-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useMoveWords } from '../../words/use-move-words.ts'
import { PracticeFigure, ShareOf } from './practice-figure.tsx'

type MovesFigureProps = Pick<BetweenFigures, 'moves'>

/** Which moves were made, what became of them, and who learned from whom. */
export function MovesFigure({ moves }: MovesFigureProps) {
  const { t } = useLingui()
  const { over, underWay, pairs, remotePairs } = moves
  if (over.n + underWay === 0) return null
  const rows = [
    { id: 'happened', label: t`Happened`, count: over.k, mark: 'full' as const },
    { id: 'way', label: t`On their way`, count: underWay, mark: 'half' as const },
    { id: 'gone', label: t`Let go`, count: over.n - over.k, mark: 'hollow' as const },
  ]
  return (
    <PracticeFigure
      title={t`Moves to connect people`}
      how={t`Counted by the day a move was noted. The share is of those that are over: they happened, or were let go; what is on its way stands beside it. It is told from 8 on, with a 90% Wilson interval. A pair is two people in a move that happened, whatever the kind. Who learned from whom is told of moves for one of them: the first is whom it was for.`}
    >
      <p className="claim">
        <Plural value={over.n} one="Of # move that is over," other="Of # moves that are over," />{' '}
        <Plural value={over.k} _0="none happened." one="one happened." other="# happened." />
      </p>
      <DotRows rows={rows} />
      <ShareOf counted={over} />
      <p className="muted">
        <Plural
          value={pairs}
          _0="No two people met through one yet."
          one="# pair of people met through one."
          other="# different pairs of people met through one."
        />{' '}
        {remotePairs === 0 ? null : (
          <Plural
            value={remotePairs}
            one="In # pair both work remotely."
            other="In # pairs both work remotely."
          />
        )}
      </p>
      <Kinds moves={moves} />
      {moves.helped.length === 0 ? null : <Helped helped={moves.helped} />}
    </PracticeFigure>
  )
}

function Kinds({ moves: { kinds } }: MovesFigureProps) {
  const { t } = useLingui()
  const words = useMoveWords()
  return (
    <Disclosure summary={t`By kind`}>
      <DataTable
        caption={t`Moves by kind`}
        columns={[
          { id: 'kind', label: t`Move` },
          { id: 'all', label: t`Noted`, align: 'end' },
          { id: 'happened', label: t`Happened`, align: 'end' },
        ]}
        rows={kinds.map(({ kind, all, happened }) => ({ id: kind, cells: [words[kind], all, happened] }))}
      />
    </Disclosure>
  )
}

function Helped({ helped }: Pick<BetweenFigures['moves'], 'helped'>) {
  const { t } = useLingui()
  const names = useNames()
  const place = (id: (typeof helped)[number]['learner']): number =>
    names.people.findIndex(person => person.id === id)
  const byName = helped.toSorted(
    (one, other) => place(one.learner) - place(other.learner) || place(one.helper) - place(other.helper),
  )
  return (
    <Disclosure summary={t`Who learned from whom`}>
      <DataTable
        caption={t`Who learned from whom, by name`}
        columns={[
          { id: 'learner', label: t`Who` },
          { id: 'helper', label: t`From whom` },
          { id: 'times', label: t`Moves`, align: 'end' },
        ]}
        rows={byName.map(({ learner, helper, times }) => ({
          id: `${learner} ${helper}`,
          cells: [names.person(learner), names.person(helper), times],
        }))}
      />
    </Disclosure>
  )
}
