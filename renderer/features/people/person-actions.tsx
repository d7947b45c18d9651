import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '../../../shared/domain/person.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'

type PersonActionsProps = { readonly person: Person }

type Open = 'change' | 'merge' | 'erase'

/** What can be done about a person: write, change, join with another, erase. */
export function PersonActions({ person }: PersonActionsProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const names = useNames()
  const [open, setOpen] = useState<Open>()
  useReopened('person', () => setOpen('change'), person.id)
  useReopened('merge', () => setOpen('merge'), person.id)
  useReopened('erase', () => setOpen('erase'), person.id)
  const close = (): void => setOpen(undefined)
  return (
    <>
      <Button
        variant="primary"
        onPress={() => go(`/write/new?person=${person.id}`)}
      >{t`Write about them`}</Button>
      <MenuButton
        label={t`More for ${names.text(person.alias)}`}
        icon={<IconDots size={20} />}
        items={[
          { id: 'change', label: t`Change…` },
          { id: 'merge', label: t`Same as someone else…` },
          { id: 'erase', label: t`Erase…`, danger: true },
        ]}
        onAction={setOpen}
      />
      {open === 'change' ? <PersonDialog person={person} onClose={close} /> : null}
      {open === 'merge' ? <MergeDialog person={person} onClose={close} /> : null}
      {open === 'erase' ? <EraseDialog person={person} onClose={close} /> : null}
    </>
  )
}
