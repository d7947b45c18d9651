import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Person } from '../../../shared/domain/person.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useReopened } from '../../bridge/forms.ts'
import { AgreementDialog } from '../../loop/agreement-dialog.tsx'
import { PainPointDialog } from '../../loop/pain-point-dialog.tsx'
import { TalkDialog } from '../../loop/talk-dialog.tsx'
import { useGoalDialogs } from '../../loop/use-goal-dialogs.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { LearnedDialog } from './learned-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'

type AddMenuProps = { readonly person: Person; readonly today: Day }

type Adding = 'talk' | 'agreement' | 'pain-point' | 'goal' | 'lesson' | 'move'

/** Everything that can be kept with a person, in one place, so that the page shows only what there is. */
export function AddMenu({ person, today }: AddMenuProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<Adding>()
  const goals = useGoalDialogs()
  const close = (): void => setOpen(undefined)
  useReopened('talk', () => setOpen('talk'), person.id)
  useReopened('agreement', () => setOpen('agreement'), person.id)
  useReopened('pain-point', () => setOpen('pain-point'), person.id)
  useReopened('learned', () => setOpen('lesson'), person.id)
  useReopened('move', () => setOpen('move'), person.id)
  useReopened('person-goal', () => goals.word(person.id), `${person.id} new`)
  return (
    <>
      <MenuButton<Adding>
        label={t`Add`}
        items={[
          { id: 'talk', label: t`A talk…` },
          { id: 'agreement', label: t`An agreement…` },
          { id: 'pain-point', label: t`A pain point…` },
          { id: 'goal', label: t`What they want to learn…` },
          { id: 'lesson', label: t`What you learned…` },
          { id: 'move', label: t`A move to connect…` },
        ]}
        look="plain"
        onAction={id => (id === 'goal' ? goals.word(person.id) : setOpen(id))}
      />
      {goals.shown}
      {open === 'talk' ? <TalkDialog person={person.id} onClose={close} /> : null}
      {open === 'agreement' ? <AgreementDialog people={[person.id]} today={today} onClose={close} /> : null}
      {open === 'pain-point' ? <PainPointDialog person={person.id} today={today} onClose={close} /> : null}
      {open === 'lesson' ? <LearnedDialog person={person} onClose={close} /> : null}
      {open === 'move' ? <MoveDialog person={person} onClose={close} /> : null}
    </>
  )
}
