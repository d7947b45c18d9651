import { Plural, useLingui } from '@lingui/react/macro'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { DotRows } from '../../charts/dot-rows.tsx'
import { PracticeFigure, ShareOf } from './practice-figure.tsx'

type HeldFigureProps = Pick<BetweenFigures, 'held'>

/** What became of words that were held, and how the urge to send them went. */
export function HeldFigure({ held }: HeldFigureProps) {
  const { t } = useLingui()
  const { fates, copied, changed, thrownAway, waiting } = held
  if (fates.n === 0) return null
  const rows = [
    { id: 'copied', label: t`Copied out as they were`, count: copied, mark: 'full' as const },
    { id: 'changed', label: t`Copied out in other words`, count: changed, mark: 'half' as const },
    { id: 'away', label: t`Not copied out`, count: thrownAway, mark: 'hollow' as const },
  ]
  return (
    <PracticeFigure
      title={t`Words you held`}
      how={t`Counted on the day you were done with them: words you held before sending, by what you did here. Whether they were sent is not known. What is still held is not counted, nor is anything whose record you removed. The share is of those that did not go out as they were, from 8 on, with a 90% Wilson interval. You mostly hold words when the urge is strong, and a strong urge mostly falls by itself: the numbers say what you did, not what the waiting caused.`}
    >
      <p className="claim">
        <Plural value={fates.n} one="Of # time you held words," other="Of # times you held words," />{' '}
        <Plural
          value={fates.k}
          _0="they went out as they were each time."
          one="they did not go out as they were once."
          other="they did not go out as they were # times."
        />
      </p>
      <DotRows rows={rows} />
      <ShareOf counted={fates} />
      <Urge urge={held.urge} />
      {waiting === 0 ? null : (
        <p className="muted">
          <Plural value={waiting} one="Held now and not counted: #." other="Held now and not counted: #." />
        </p>
      )}
    </PracticeFigure>
  )
}

/** How strong the urge was when they were held, and when they were looked at again. */
function Urge({
  urge: { fell, same, rose, untold, minimum, before, after },
}: Pick<HeldFigureProps['held'], 'urge'>) {
  const { t } = useLingui()
  const told = fell + same + rose
  if (told === 0) return null
  return (
    <p className="muted">
      <Plural value={told} one="You told the urge twice # time:" other="You told the urge twice # times:" />{' '}
      {t`weaker later in ${fell}, the same in ${same}, stronger in ${rose}.`}{' '}
      {before === undefined || after === undefined ? (
        <Plural
          value={minimum - told}
          one="# more to tell the one in the middle."
          other="# more to tell the one in the middle."
        />
      ) : (
        t`The one in the middle, of 10: ${before} then, ${after} later.`
      )}{' '}
      {untold === 0 ? null : <Plural value={untold} one="Not told twice: #." other="Not told twice: #." />}
    </p>
  )
}
