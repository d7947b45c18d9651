import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { NotebookId } from '../../../shared/domain/ids.ts'
import { firstNotebook, type Notebook } from '../../../shared/domain/notebook.ts'
import { useTell } from '../../bridge/queries.ts'
import { notebookName } from '../../names/notebook-name.ts'
import { useNames } from '../../names/use-names.ts'
import { RadioCards } from '../../ui/options.tsx'
import { RemoveDialog } from '../../ui/remove-dialog.tsx'
import { toast } from '../../ui/toast.ts'

type RemoveNotebookProps = {
  readonly notebook: Notebook
  readonly onClose: () => void
  readonly onDone: () => void
}

/** A notebook goes, its entries do not: into which other one is asked first. */
export function RemoveNotebook({ notebook, onClose, onDone }: RemoveNotebookProps) {
  const { t } = useLingui()
  const { notebooks, text } = useNames()
  const [into, setInto] = useState<NotebookId>(firstNotebook)
  const remove = useTell(contract.removeNotebook)
  const name = text(notebookName(notebook))
  const others = notebooks
    .filter(({ id }) => id !== notebook.id)
    .map(one => ({ id: one.id, label: text(notebookName(one)) }))
  return (
    <RemoveDialog
      title={t`Remove “${name}”?`}
      remove={t`Remove the notebook`}
      isBusy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onRemove={() =>
        remove.mutate(
          { id: notebook.id, into },
          {
            onSuccess: () => {
              toast({ text: t`“${name}” is removed. Its entries are kept.` })
              onClose()
              onDone()
            },
          },
        )
      }
    >
      <p>
        <Plural
          value={notebook.entries}
          _0="It has no entries outside the trash."
          one="Its # entry is kept and moves into another notebook."
          other="Its # entries are kept and move into another notebook."
        />
      </p>
      <RadioCards
        label={t`Where its entries go, those in the trash too`}
        options={others}
        value={into}
        onChange={setInto}
      />
    </RemoveDialog>
  )
}
