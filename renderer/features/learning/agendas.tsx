import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { type Move, type MoveDraft, MoveState } from '../../../shared/domain/move.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useCopy } from '../../names/use-copy.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toast } from '../../ui/toast.ts'
import { distanceWords, shortDay } from '../../words/days.ts'
import { useMoveStateWords } from '../../words/use-move-words.ts'
import { AgendaDialog } from './agenda-dialog.tsx'

/** Learning on the agenda of the team: what was put together for it, and a way to put together the next. */
export function Agendas() {
  const { t } = useLingui()
  const today = useToday()
  const { data = [] } = useAsk(contract.agendas, {})
  const [open, setOpen] = useState<Move | 'new'>()
  useReopened('agenda', about => setOpen(about === 'new' ? about : data.find(({ id }) => id === about)))
  const waiting = data.filter(({ state }) => state === 'planned' || state === 'asked')
  const past = data.filter(({ state }) => state === 'happened' || state === 'let-go')
  const lines = (moves: readonly Move[]) => (
    <ul className="learning-list" aria-label={t`Learning on the team’s agenda`}>
      {moves.map(move => (
        <AgendaLine key={move.id} move={move} today={today} onChange={() => setOpen(move)} />
      ))}
    </ul>
  )
  return (
    <Card
      title={t`Learning on the team’s agenda`}
      corner={<Button variant="quiet" onPress={() => setOpen('new')}>{t`Build an agenda`}</Button>}
    >
      {waiting.length > 0 ? (
        lines(waiting)
      ) : (
        <p className="muted">{t`Put together what people want to learn and what went well lately, and take it to the next meeting.`}</p>
      )}
      {past.length === 0 ? null : <Disclosure summary={t`Earlier agendas`}>{lines(past)}</Disclosure>}
      {open === undefined ? null : (
        <AgendaDialog
          {...(open === 'new' ? {} : { move: open })}
          today={today}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

/** A move without what the vault adds to it. */
const draftOf = ({ createdAt: _made, savedAt: _saved, ...draft }: Move): MoveDraft => draft

type AgendaLineProps = { readonly move: Move; readonly today: Day; readonly onChange: () => void }

function AgendaLine({ move, today, onChange }: AgendaLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const stateWords = useMoveStateWords()
  const save = useDeed(contract.saveMove)
  const remove = useDeed(contract.removeMove)
  const { id, state, agenda, need, people, due, createdAt } = move
  const copy = useCopy()
  const words = agenda ?? need ?? ''
  const isWaiting = state === 'planned' || state === 'asked'
  const others = MoveState.options.filter(other => other !== state)
  function act(way: MoveState | 'change' | 'remove'): void {
    if (way === 'change') return onChange()
    if (way !== 'remove') return save.mutate({ ...draftOf(move), state: way })
    const { id: _gone, ...again } = draftOf(move)
    remove.mutate(
      { id },
      { onSuccess: () => toast({ text: t`The agenda was removed.`, undo: () => save.mutate(again) }) },
    )
  }
  return (
    <li className="learning-item">
      <div className="learning-line">
        <p className="learning-head">
          <Tag tone={state === 'happened' ? 'green' : 'plain'}>{stateWords[state]}</Tag>
          <span className="muted">
            {[shortDay(dayOf(new Date(createdAt))), ...people.flatMap(one => names.person(one) ?? [])].join(
              ' · ',
            )}
          </span>
        </p>
        <MenuButton
          label={t`More for this agenda`}
          icon={<IconDots size={18} />}
          items={[
            ...others.map(one => ({ id: one, label: stateWords[one] })),
            { id: 'change', label: t`Change…` },
            { id: 'remove', label: t`Remove`, danger: true },
          ]}
          onAction={act}
        />
      </div>
      {words === '' ? null : <p className="words learning-words">{names.text(words)}</p>}
      <div className="learning-ways">
        {words === '' ? null : <Button onPress={() => copy(words)}>{t`Copy it`}</Button>}
        {due === undefined || !isWaiting ? null : (
          <span className="muted">{t`Ask how it went ${distanceWords(due, today)}`}</span>
        )}
      </div>
    </li>
  )
}
