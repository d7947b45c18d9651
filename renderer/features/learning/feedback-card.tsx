import { IconDots } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Feedback } from '../../../shared/domain/learning.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { RemoveDialog } from '../../ui/remove-dialog.tsx'
import { shortDay } from '../../words/days.ts'
import { aboutOf, FeedbackDialog } from './feedback-dialog.tsx'
import { GivenFeedback } from './given-feedback.tsx'
import { useLearningWords } from '../../words/use-learning-words.ts'

/** Pieces shown before one asks for more. */
const FEW = 10

/** Feedback that was given and received, and what came of it. */
export function FeedbackCard() {
  const { t } = useLingui()
  const { data = [] } = useAsk(contract.feedback, {})
  const [isAdding, add] = useState(false)
  useReopened('feedback', () => add(true), 'new')
  const [isAll, showAll] = useState(false)
  const shown = isAll ? data : data.slice(0, FEW)
  return (
    <Card
      title={t`Feedback`}
      corner={<Button variant="quiet" onPress={() => add(true)}>{t`Write down feedback`}</Button>}
    >
      {data.length === 0 ? (
        <p className="muted">{t`What somebody told you, or you told them, and what you did with it.`}</p>
      ) : (
        <ul className="learning-list" aria-label={t`Feedback`}>
          {shown.map(piece => (
            <FeedbackLine key={piece.id} piece={piece} all={data} />
          ))}
        </ul>
      )}
      {shown.length < data.length ? (
        <div>
          <Button onPress={() => showAll(true)}>
            <Plural value={data.length - shown.length} one="Show # more" other="Show # more" />
          </Button>
        </div>
      ) : null}
      <GivenFeedback all={data} />
      {isAdding ? <FeedbackDialog all={data} onClose={() => add(false)} /> : null}
    </Card>
  )
}

type FeedbackLineProps = { readonly piece: Feedback; readonly all: readonly Feedback[] }

function FeedbackLine({ piece, all }: FeedbackLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const [open, setOpen] = useState<'change' | 'answer' | 'remove'>()
  const remove = useTell(contract.removeFeedback)
  const { kindWords } = useLearningWords()
  const { id, direction, kind, person, day } = piece
  useReopened('feedback', () => setOpen('change'), id)
  useReopened('feedback', () => setOpen('answer'), aboutOf(undefined, id))
  const who = person === undefined ? undefined : names.person(person)
  const close = () => setOpen(undefined)
  const words = direction === 'got' ? t`Received` : t`Given`
  return (
    <li className="learning-item">
      <div className="learning-line">
        <p className="learning-head">
          <Tag tone={direction === 'got' ? 'plum' : 'green'}>{words}</Tag>
          {kind === undefined ? null : <Tag>{kindWords[kind]}</Tag>}
          {who === undefined ? null : <span>{direction === 'got' ? t`from ${who}` : t`to ${who}`}</span>}
          <span className="muted">{shortDay(day)}</span>
        </p>
        <MenuButton
          label={t`More for this feedback`}
          icon={<IconDots size={18} />}
          items={[
            { id: 'answer', label: t`Write what answers it…` },
            { id: 'change', label: t`Change…` },
            { id: 'remove', label: t`Remove`, danger: true },
          ]}
          onAction={setOpen}
        />
      </div>
      <FeedbackWords piece={piece} all={all} onSay={() => setOpen('change')} />
      {open === 'change' ? <FeedbackDialog piece={piece} all={all} onClose={close} /> : null}
      {open === 'answer' ? <FeedbackDialog answering={piece} all={all} onClose={close} /> : null}
      {open === 'remove' ? (
        <RemoveDialog
          title={t`Remove the feedback?`}
          isBusy={remove.isPending}
          error={remove.error}
          onClose={close}
          onRemove={() => remove.mutate({ id })}
        >
          <p>{t`It goes for good. What answered it stays.`}</p>
        </RemoveDialog>
      ) : null}
    </li>
  )
}

type FeedbackWordsProps = FeedbackLineProps & { readonly onSay: () => void }

/** What was said, what it answers or was answered by, and what was done with it. */
function FeedbackWords({ piece, all, onSay }: FeedbackWordsProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const { id, gist, answers, entry } = piece
  const first = all.find(one => one.id === answers)
  const replies = all.filter(one => one.answers === id)
  return (
    <>
      <p className="words learning-words">{text(gist)}</p>
      {first === undefined ? null : <p className="muted">{t`Answers “${text(first.gist)}”`}</p>}
      {replies.map(reply => (
        <p key={reply.id} className="muted">{t`Answered by “${text(reply.gist)}”`}</p>
      ))}
      <DoneWithIt piece={piece} onSay={onSay} />
      {entry === undefined ? null : (
        <p>
          <Link href={`/write/${entry}`}>{t`Read the entry`}</Link>
        </p>
      )}
    </>
  )
}

function DoneWithIt({ piece: { direction, did }, onSay }: Omit<FeedbackWordsProps, 'all'>) {
  const { t } = useLingui()
  const { text } = useNames()
  const isGot = direction === 'got'
  if (did !== undefined) {
    return (
      <p className="words learning-words">
        {isGot ? t`What you did with it: ${text(did)}` : t`What came of it: ${text(did)}`}
      </p>
    )
  }
  return (
    <div>
      <Button variant="quiet" onPress={onSay}>
        {isGot ? t`Say what you did with it` : t`Say what came of it`}
      </Button>
    </div>
  )
}
