import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { type Move, type MoveDraft, MoveState } from '../../../shared/domain/move.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useCopy } from '../../names/use-copy.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toast } from '../../ui/toast.ts'
import { distanceWords } from '../../words/days.ts'
import { MoveDialog } from './move-dialog.tsx'
import { usePeopleWords } from './use-people-words.ts'

type MovesProps = { readonly person: Person; readonly moves: readonly Move[]; readonly today: Day }

/** A move without what the vault adds to it. */
const draftOf = ({ createdAt: _made, savedAt: _saved, ...draft }: Move): MoveDraft => draft

/** What the writer does so that this person meets and learns from others. */
export function Moves({ person, moves, today }: MovesProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Move>()
  useReopened('move', about => setOpen(moves.find(({ id }) => id === about)))
  if (moves.length === 0) return null
  return (
    <Card title={t`Moves to connect`}>
      <ul className="people-lines">
        {moves.map(move => (
          <MoveLine key={move.id} move={move} today={today} onChange={() => setOpen(move)} />
        ))}
      </ul>
      {open === undefined ? null : (
        <MoveDialog person={person} move={open} onClose={() => setOpen(undefined)} />
      )}
    </Card>
  )
}

type MoveLineProps = { readonly move: Move; readonly today: Day; readonly onChange: () => void }

function MoveLine({ move, today, onChange }: MoveLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const { moveWords, stateWords } = usePeopleWords()
  const save = useDeed(contract.saveMove)
  const remove = useDeed(contract.removeMove)
  const { kind, state, people, need, agenda, result, due } = move
  const others = MoveState.options.filter(other => other !== state)
  function act(id: MoveState | 'change' | 'remove'): void {
    if (id === 'change') return onChange()
    if (id !== 'remove') return save.mutate({ ...draftOf(move), state: id })
    const { id: _gone, ...again } = draftOf(move)
    remove.mutate(
      { id: move.id },
      { onSuccess: () => toast({ text: t`The move was removed.`, undo: () => save.mutate(again) }) },
    )
  }
  const isWaiting = state === 'planned' || state === 'asked'
  return (
    <li className="people-line">
      <div className="people-move">
        <p>
          <Tag tone={state === 'happened' ? 'green' : 'plain'}>{stateWords[state]}</Tag> {moveWords[kind]}{' '}
          <span className="muted">
            {people
              .map(id => names.person(id))
              .filter(name => name !== undefined)
              .join(' · ')}
          </span>
        </p>
        {need === undefined ? null : <p className="words people-words">{names.text(need)}</p>}
        {agenda === undefined ? null : <Agenda words={agenda} />}
        {result === undefined ? null : (
          <p className="words people-words">{t`What came of it: ${names.text(result)}`}</p>
        )}
        {due === undefined || !isWaiting ? null : (
          <p className="muted">{t`Ask how it went · due ${distanceWords(due, today)}`}</p>
        )}
      </div>
      <MenuButton
        label={t`More for this move`}
        icon={<IconDots size={18} />}
        items={[
          ...others.map(id => ({ id, label: stateWords[id] })),
          { id: 'change', label: t`Change…` },
          { id: 'remove', label: t`Remove`, danger: true },
        ]}
        onAction={act}
      />
    </li>
  )
}

/** What stands on an agenda, to be taken along. */
function Agenda({ words }: { readonly words: string }) {
  const { t } = useLingui()
  const { text } = useNames()
  const copy = useCopy()
  return (
    <>
      <p className="words people-words">{text(words)}</p>
      <div>
        <Button variant="quiet" onPress={() => copy(words)}>{t`Copy the agenda`}</Button>
      </div>
    </>
  )
}
