import { useLingui } from '@lingui/react/macro'
import type { NotebookId } from '../../../shared/domain/ids.ts'
import type { Notebook } from '../../../shared/domain/notebook.ts'
import { notebookName } from '../../names/notebook-name.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioCards } from '../../ui/options.tsx'

type MoveDialogProps = {
  readonly isOpen: boolean
  readonly notebook: NotebookId | undefined
  readonly onMove: (notebook: Notebook) => void
  readonly onClose: () => void
}

/** Which notebook an entry is in. */
export function MoveDialog({ isOpen, notebook, onMove, onClose }: MoveDialogProps) {
  const { t } = useLingui()
  const { notebooks, text } = useNames()
  return (
    <Dialog
      title={t`Move to a notebook`}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button variant="primary" onPress={onClose}>{t`Done`}</Button>}
    >
      <RadioCards
        label={t`Notebook`}
        hideLabel
        options={notebooks.map(one => ({ id: one.id, label: text(notebookName(one)) }))}
        value={notebook}
        onChange={id => {
          const chosen = notebooks.find(one => one.id === id)
          if (chosen !== undefined) onMove(chosen)
        }}
      />
      {notebooks.length > 1 ? null : (
        <p className="muted">{t`There is only this one. You can make more from the sidebar.`}</p>
      )}
    </Dialog>
  )
}
