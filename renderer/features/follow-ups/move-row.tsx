import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Move, MoveDraft } from '../../../shared/domain/move.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { useMoveWords } from '../../words/use-move-words.ts'
import { LaterMenu } from './later-menu.tsx'
import { RowFrame } from './row-frame.tsx'

type MoveRowProps = { readonly item: Extract<FollowUp, { kind: 'move' }>; readonly today: Day }

/** A move without what the vault adds to it. */
const draftOf = ({ createdAt: _made, savedAt: _saved, ...draft }: Move): MoveDraft => draft

/** A move to connect people that is on its way. */
export function MoveRow({ item: { move, due }, today }: MoveRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const moveWords = useMoveWords()
  const save = useTell(contract.saveMove)
  const before = draftOf(move)
  const change = (to: Partial<MoveDraft>, text: string): void =>
    save.mutate({ ...before, ...to }, { onSuccess: () => toast({ text, undo: () => save.mutate(before) }) })
  const who = move.people.flatMap(id => names.person(id) ?? []).join(' · ')
  return (
    <RowFrame
      kind={t`Move to connect`}
      tone="green"
      about={[moveWords[move.kind], who].filter(part => part !== '').join(' · ')}
      words={move.need === undefined ? undefined : names.text(move.need)}
      when={t`Ask how it went ${distanceWords(due, today)}`}
    >
      <LaterMenu
        today={today}
        onLater={day => change({ due: day }, t`It comes back on ${dayWords(day, today)}.`)}
      />
      <Button variant="quiet" onPress={() => change({ state: 'let-go' }, t`Let go.`)}>{t`Let it go`}</Button>
      <Button onPress={() => change({ state: 'happened' }, t`Marked as happened.`)}>{t`It happened`}</Button>
    </RowFrame>
  )
}
