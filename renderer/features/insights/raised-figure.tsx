import { Plural, useLingui } from '@lingui/react/macro'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { PracticeFigure } from './practice-figure.tsx'

type RaisedFigureProps = Pick<BetweenFigures, 'raised'>

/** Days until something difficult was raised: each of them, and from a few on the one in the middle. */
export function RaisedFigure({ raised }: RaisedFigureProps) {
  const { t } = useLingui()
  const { days, minimum, middle, undated, byOthers, notYet, letBe } = raised
  if (days.length + undated + byOthers + notYet + letBe === 0) return null
  const all = days.join(', ')
  const beside = [
    { id: 'others', label: t`Somebody else raised it`, count: byOthers },
    { id: 'yet', label: t`Not yet`, count: notYet },
    { id: 'be', label: t`No longer needed`, count: letBe },
    { id: 'undated', label: t`Without a day`, count: undated },
  ].filter(({ count }) => count > 0)
  return (
    <PracticeFigure
      title={t`Until you raised it`}
      how={t`From us-and-them scans in which you chose to talk openly about something difficult: the days from when it happened until you raised it, as you said when you came back. What is not raised yet is not among them, so long ones come late. There is no right number. The one in the middle is told from 5 on.`}
    >
      <p className="claim">
        <Plural
          value={days.length}
          _0="No difficult thing with both its days yet."
          one={`You raised # difficult thing. Days it took: ${all}.`}
          other={`You raised # difficult things. In days, the shortest first: ${all}.`}
        />
      </p>
      {days.length === 0 ? null : (
        <p className="muted">
          {middle === undefined ? (
            <Plural
              value={minimum - days.length}
              one="# more to tell the one in the middle."
              other="# more to tell the one in the middle."
            />
          ) : (
            <Plural
              value={middle}
              one="The one in the middle: # day."
              other="The one in the middle: # days."
            />
          )}
        </p>
      )}
      {beside.length === 0 ? null : (
        <dl className="beside">
          {beside.map(({ id, label, count }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </PracticeFigure>
  )
}
