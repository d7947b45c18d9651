import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { HeardGroup, PracticeFigures } from '../../../shared/domain/practice-figure.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { asPercent } from './figures.ts'
import { PracticeFigure, ShareOf } from './practice-figure.tsx'

type HeardFigureProps = Pick<PracticeFigures, 'heard'>

/** Who was heard in the meetings that were looked at: everybody together, and circles big enough that no person can be read off. */
export function HeardFigure({ heard }: HeardFigureProps) {
  const { t } = useLingui()
  const { meetings, everyone, groups } = heard
  if (meetings === 0) return null
  return (
    <PracticeFigure
      title={t`Who was heard`}
      how={t`A place is one person in one meeting, as you noted it. Spoke is a lot or some. A group is shown once three different people of it make up at least 12 places; never a single person. Places of the same person are not independent of one another, so the interval, a 90% Wilson one, is rather too narrow. You chose the meetings.`}
    >
      <p className="claim">
        <Plural value={meetings} one="In # meeting" other="In # meetings" />{' '}
        <Plural value={everyone.n} one="with # place," other="with # places," />{' '}
        <Plural value={everyone.k} _0="nobody spoke." one="one spoke." other="# spoke." />
      </p>
      <ShareOf counted={everyone} />
      {groups.length === 0 ? null : <ByGroup groups={groups} />}
      <TooSmall heard={heard} />
    </PracticeFigure>
  )
}

function ByGroup({ groups }: { readonly groups: readonly HeardGroup[] }) {
  const { t } = useLingui()
  const names = useNames()
  const known = useAsk(contract.groups, {}).data ?? []
  const nameOf = (id: HeardGroup['group']): string =>
    names.text(known.find(group => group.id === id)?.name ?? '')
  const shareWords = ({ share, n }: HeardGroup['spoke']): string =>
    share === undefined
      ? t`too few (${n})`
      : t`${asPercent(share.value)}% (${asPercent(share.low)} to ${asPercent(share.high)}), of ${n}`
  return (
    <div className="behind-scroll">
      <DataTable
        caption={t`Groups of yours, with their 90% intervals`}
        columns={[
          { id: 'group', label: t`Group` },
          { id: 'people', label: t`People`, align: 'end' },
          { id: 'spoke', label: t`Spoke` },
          { id: 'cut', label: t`Was cut off` },
        ]}
        rows={groups.map(({ group, people, spoke, cut }) => ({
          id: group,
          cells: [nameOf(group), String(people), shareWords(spoke), shareWords(cut)],
        }))}
      />
    </div>
  )
}

function TooSmall({ heard: { tooSmall } }: HeardFigureProps) {
  return tooSmall === 0 ? null : (
    <p className="muted">
      <Plural
        value={tooSmall}
        one="# group has too few places or people to be told apart yet."
        other="# groups have too few places or people to be told apart yet."
      />
    </p>
  )
}
