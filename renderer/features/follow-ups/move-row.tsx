import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { MoveDraft } from '../../../shared/domain/move.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { useMoveWords } from '../../words/use-move-words.ts'
import { HappenedDialog } from './happened-dialog.tsx'
import { draftOf, endOf, roomBelow } from '../../loop/end-of-move.ts'
import { LaterMenu } from './later-menu.tsx'
import { LetGoDialog } from '../../loop/let-go-dialog.tsx'
import { RowFrame } from './row-frame.tsx'

type MoveRowProps = { readonly item: Extract<FollowUp, { kind: 'move' }>; readonly today: Day }

/** A move to connect people that is on its way. */
export function MoveRow({ item: { move, due }, today }: MoveRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const moveWords = useMoveWords()
  const save = useTell(contract.saveMove)
  const before = draftOf(move)
  const [ending, end] = useState<'happened' | 'let-go'>()
  useReopened('happened', () => end('happened'), move.id)
  useReopened('let-go', () => end('let-go'), move.id)
  const change = (to: Partial<MoveDraft>, text: string): void =>
    save.mutate(
      { ...before, ...to },
      {
        onSuccess: () => {
          end(undefined)
          toast({ text, undo: () => save.mutate(before) })
        },
      },
    )
  const who = move.people.flatMap(id => names.person(id) ?? []).join(' · ')
  const about = [moveWords[move.kind], who].filter(part => part !== '').join(' · ')
  return (
    <RowFrame
      kind={t`Move to connect`}
      tone="green"
      about={about}
      words={move.need === undefined ? undefined : names.text(move.need)}
      when={t`Ask how it went · due ${distanceWords(due, today)}`}
    >
      <LaterMenu
        today={today}
        onLater={day => change({ due: day }, t`It comes back on ${dayWords(day, today)}.`)}
      />
      {move.state === 'planned' && move.people.length > 1 ? (
        <Button variant="quiet" onPress={() => change({ state: 'asked' }, t`Marked as asked.`)}>
          {t`Both are asked`}
        </Button>
      ) : null}
      <Button variant="quiet" onPress={() => end('let-go')}>{t`Let it go`}</Button>
      <Button onPress={() => end('happened')}>{t`It happened`}</Button>
      {ending === 'let-go' ? (
        <LetGoDialog
          of={move.id}
          about={about}
          maxLength={roomBelow(move)}
          error={save.error}
          isBusy={save.isPending}
          onClose={() => end(undefined)}
          onLetGo={reason => change(endOf(before, 'let-go', reason), t`Let go.`)}
        />
      ) : null}
      {ending === 'happened' ? (
        <HappenedDialog
          of={move.id}
          about={about}
          maxLength={roomBelow(move)}
          error={save.error}
          isBusy={save.isPending}
          onClose={() => end(undefined)}
          onHappened={result => change(endOf(before, 'happened', result), t`Marked as happened.`)}
        />
      ) : null}
    </RowFrame>
  )
}
