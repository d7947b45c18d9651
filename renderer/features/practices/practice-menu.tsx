import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { PracticeLine } from '../../../shared/domain/library.ts'
import { useDeed, useTell } from '../../bridge/queries.ts'
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx'
import { RemoveDialog } from '../../ui/remove-dialog.tsx'
import { toast } from '../../ui/toast.ts'
import { ExportPractice } from './export-practice.tsx'

type PracticeMenuProps = { readonly line: PracticeLine }
type Deed = 'edit' | 'copy' | 'export' | 'hide' | 'show' | 'remove'

/** What can be done with a practice beside starting it. */
export function PracticeMenu({ line }: PracticeMenuProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [open, setOpen] = useState<'export' | 'remove'>()
  const hide = useDeed(contract.hidePractice)
  const { id, title, own, hidden } = line
  const setHidden = (isHidden: boolean): void => hide.mutate({ id, hidden: isHidden })
  const items: MenuEntry<Deed>[] = [
    ...(own ? [{ id: 'edit', label: t`Edit` } as const] : []),
    { id: 'copy', label: t`Make a copy to change` },
    { id: 'export', label: t`Export as a file` },
    hidden ? { id: 'show', label: t`Show in the library` } : { id: 'hide', label: t`Hide` },
    ...(own ? [{ id: 'remove', label: t`Remove`, danger: true } as const] : []),
  ]
  const deeds: Record<Deed, () => void> = {
    edit: () => go(`/practice/${id}/edit`),
    copy: () => go(`/practice/new/edit?from=${id}`),
    export: () => setOpen('export'),
    remove: () => setOpen('remove'),
    show: () => setHidden(false),
    hide: () => {
      setHidden(true)
      toast({
        text: t`“${title}” is hidden. It stands at the end of this page.`,
        undo: () => setHidden(false),
      })
    },
  }
  return (
    <>
      <MenuButton
        label={t`More for ${title}`}
        icon={<IconDots size={18} aria-hidden />}
        items={items}
        onAction={deed => deeds[deed]()}
      />
      {open === 'export' ? <ExportPractice line={line} onClose={() => setOpen(undefined)} /> : null}
      {open === 'remove' ? <RemovePractice line={line} onClose={() => setOpen(undefined)} /> : null}
    </>
  )
}

type RemovePracticeProps = PracticeMenuProps & { readonly onClose: () => void }

function RemovePractice({ line: { id, title }, onClose }: RemovePracticeProps) {
  const { t } = useLingui()
  const remove = useTell(contract.removePractice)
  return (
    <RemoveDialog
      title={t`Remove “${title}”?`}
      isBusy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onRemove={() => remove.mutate({ id }, { onSuccess: onClose })}
    >
      <p>{t`It leaves the library. What you answered with it stays readable, and a run that is paused can be finished.`}</p>
    </RemoveDialog>
  )
}
