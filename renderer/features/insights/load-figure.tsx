import { Plural, useLingui } from '@lingui/react/macro'
import type { PracticeFigures } from '../../../shared/domain/practice-figure.ts'
import { PracticeFigure, ShareOf } from './practice-figure.tsx'

type LoadFigureProps = Pick<PracticeFigures, 'load'>

/** How often a week was full, what was let go in them, and how full others said they were. */
export function LoadFigure({ load: { mine, chosen, theirs } }: LoadFigureProps) {
  const { t } = useLingui()
  if (mine.n + theirs.n === 0) return null
  return (
    <PracticeFigure
      title={t`More than fits`}
      how={t`Full is a 6 or 7 of 7: yours in the weekly review, theirs as they told you in one-to-ones. Theirs are counted over all talks together, never by person. A share is shown from 8 on, with a 90% Wilson interval.`}
    >
      {mine.n === 0 ? null : (
        <>
          <p className="claim">
            <Plural value={mine.n} one="Of # week you rated," other="Of # weeks you rated," />{' '}
            <Plural value={mine.k} _0="none was full." one="one was full." other="# were full." />{' '}
            {mine.k === 0 ? null : (
              <Plural
                value={chosen}
                _0="In none of them you let something go on purpose."
                one="In one of them you let something go on purpose."
                other="In # of them you let something go on purpose."
              />
            )}
          </p>
          <ShareOf counted={mine} />
        </>
      )}
      {theirs.n === 0 ? null : (
        <>
          <p className="claim">
            <Plural value={theirs.n} one="In # talk" other="In # talks" />{' '}
            <Plural
              value={theirs.k}
              _0="nobody told you that theirs was full."
              one="one told you that theirs was full."
              other="# told you that theirs was full."
            />
          </p>
          <ShareOf counted={theirs} />
        </>
      )}
    </PracticeFigure>
  )
}
