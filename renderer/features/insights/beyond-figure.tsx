import { Plural, useLingui } from '@lingui/react/macro'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { PracticeFigure, ShareOf } from './practice-figure.tsx'

type BeyondFigureProps = Pick<BetweenFigures, 'beyond'>

/** How many talks lead beyond the people the writer leads, and how many of them were with somebody new. */
export function BeyondFigure({ beyond }: BeyondFigureProps) {
  const { t } = useLingui()
  const { talks, unsaid, firstOutside, firstInside } = beyond
  if (talks.n === 0) return null
  return (
    <PracticeFigure
      title={t`Beyond the people you lead`}
      how={t`Counted are the talks you noted in a room, by video or by phone; chats are not. A talk with several counts once, and as beyond when anybody in it does not report to you. What somebody is to you stands on their page. New is whoever you noted a first talk with in these days. The share is told from 20 on, with a 90% Wilson interval.`}
    >
      <p className="claim">
        <Plural value={talks.n} one="Of # talk," other="Of # talks," />{' '}
        <Plural
          value={talks.k}
          _0="none was with anybody beyond the people you lead."
          one="one was with somebody beyond the people you lead."
          other="# were with somebody beyond the people you lead."
        />
      </p>
      <ShareOf counted={talks} />
      <p className="muted">
        {t`First talks with somebody: ${firstOutside} beyond, ${firstInside} among the people you lead.`}{' '}
        {unsaid === 0 ? null : (
          <Plural
            value={unsaid}
            one="# talk is not counted: what they are to you is not said."
            other="# talks are not counted: what they are to you is not said."
          />
        )}
      </p>
    </PracticeFigure>
  )
}
