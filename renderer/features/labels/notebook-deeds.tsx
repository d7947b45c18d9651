import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { firstNotebook, type Notebook } from '../../../shared/domain/notebook.ts'
import { ask } from '../../bridge/ask.ts'
import { useReopened } from '../../bridge/forms.ts'
import { NameDialog } from '../../names/name-dialog.tsx'
import { notebookName } from '../../names/notebook-name.ts'
import { useNames } from '../../names/use-names.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { RemoveNotebook } from './remove-notebook.tsx'

type NotebookDeedsProps = { readonly notebook: Notebook; readonly onGone?: () => void }

/** What can be done to a notebook as a whole. The first one cannot be removed: entries have to be somewhere. */
export function NotebookDeeds({ notebook, onGone }: NotebookDeedsProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const [asking, setAsking] = useState<'rename' | 'remove'>()
  const close = (): void => setAsking(undefined)
  const { id } = notebook
  useReopened('notebook-name', () => setAsking('rename'), id)
  const name = text(notebookName(notebook))
  return (
    <>
      <MenuButton
        label={t`More about “${name}”`}
        icon={<IconDots size={18} stroke={1.75} />}
        items={[
          { id: 'rename', label: t`Rename…` },
          ...(id === firstNotebook ? [] : [{ id: 'remove' as const, label: t`Remove…`, danger: true }]),
        ]}
        onAction={setAsking}
      />
      {asking === 'rename' ? (
        <NameDialog
          title={t`Rename “${name}”`}
          form="notebook-name"
          about={id}
          first={notebook.name}
          onClose={close}
          onKeep={async other => void (await ask(contract.saveNotebook, { id, name: other }))}
        />
      ) : null}
      {asking === 'remove' ? (
        <RemoveNotebook notebook={notebook} onClose={close} onDone={() => onGone?.()} />
      ) : null}
    </>
  )
}
