import { Plural, useLingui } from '@lingui/react/macro'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { DotRows } from '../../charts/dot-rows.tsx'
import { PracticeFigure } from './practice-figure.tsx'

type PairFigureProps = Pick<BetweenFigures, 'pairs'>

/** How it is between two who hardly knew or distrusted each other, after work together. */
export function PairFigure({ pairs }: PairFigureProps) {
  const { t } = useLingui()
  const { eased, same, harder, cant, open } = pairs
  const n = eased + same + harder + cant + open
  if (n === 0) return null
  return (
    <PracticeFigure
      title={t`Between two, after work together`}
      how={t`Counted are moves that put two people on a piece of work together, of whom you noted that they hardly knew each other, or that there was distrust. It is how it seemed to you, before and after. No share is told, and no name.`}
    >
      <p className="claim">
        <Plural
          value={n}
          one="# time two people were to work together who had it hard with each other."
          other="# times two people were to work together who had it hard with each other."
        />
      </p>
      <DotRows
        rows={[
          { id: 'eased', label: t`It has eased`, count: eased, mark: 'full' },
          { id: 'same', label: t`As it was`, count: same, mark: 'half' },
          { id: 'harder', label: t`Harder than before`, count: harder, mark: 'hollow' },
          { id: 'cant', label: t`Cannot tell, or not looked at again`, count: cant + open, mark: 'hollow' },
        ]}
      />
    </PracticeFigure>
  )
}
