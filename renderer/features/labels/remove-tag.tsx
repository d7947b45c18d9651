import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Tag } from '../../../shared/domain/tag.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { RemoveDialog } from '../../ui/remove-dialog.tsx'
import { toast } from '../../ui/toast.ts'

type RemoveTagProps = { readonly tag: Tag; readonly onClose: () => void; readonly onDone: () => void }

/** Says what removing a tag takes away, and what stays, before it is done. */
export function RemoveTag({ tag, onClose, onDone }: RemoveTagProps) {
  const { t } = useLingui()
  const names = useNames()
  const remove = useTell(contract.removeTag)
  const name = names.text(tag.name)
  return (
    <RemoveDialog
      title={t`Remove the tag #${name}?`}
      isBusy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onRemove={() =>
        remove.mutate(
          { id: tag.id },
          {
            onSuccess: () => {
              toast({ text: t`#${name} is removed.` })
              onClose()
              onDone()
            },
          },
        )
      }
    >
      <p>
        <Plural
          value={tag.entries}
          _0="No entry carries it."
          one="It is taken off # entry. The entry stays."
          other="It is taken off # entries. The entries stay."
        />{' '}
        {t`Where it stands in a text, its name stays as plain words. This cannot be taken back.`}
      </p>
    </RemoveDialog>
  )
}
