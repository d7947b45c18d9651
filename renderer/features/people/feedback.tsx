import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Feedback as Piece } from '../../../shared/domain/learning.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'
import { shortDay } from '../../words/days.ts'
import { useLearningWords } from '../../words/use-learning-words.ts'

type FeedbackProps = { readonly pieces: readonly Piece[] }

/** What was said to this person, and by them. It is written down and changed on the page Learning. */
export function Feedback({ pieces }: FeedbackProps) {
  const { t } = useLingui()
  const names = useNames()
  const { kindWords } = useLearningWords()
  if (pieces.length === 0) return null
  return (
    <Card title={t`Feedback`} corner={<Link href="/learning">{t`To the page Learning`}</Link>}>
      <ul className="people-lines">
        {pieces.map(({ id, direction, kind, gist, did, day }) => (
          <li key={id} className="people-line">
            <div className="people-move">
              <p className="muted">
                <Tag tone={direction === 'got' ? 'amber' : 'green'}>
                  {direction === 'got' ? t`From them` : t`From you`}
                </Tag>{' '}
                {kind === undefined ? null : (
                  <>
                    <Tag>{kindWords[kind]}</Tag>{' '}
                  </>
                )}
                {shortDay(day)}
              </p>
              <p className="words people-words">{names.text(gist)}</p>
              {did === undefined ? null : (
                <p>
                  {direction === 'got'
                    ? t`What you did: ${names.text(did)}`
                    : t`What came of it: ${names.text(did)}`}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
