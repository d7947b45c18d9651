import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { TagId } from '../../../shared/domain/ids.ts'
import type { Tag } from '../../../shared/domain/tag.ts'
import { useTell } from '../../bridge/queries.ts'
import { PickDialog } from '../../entries/pick-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { toast } from '../../ui/toast.ts'

type PickTagProps = {
  readonly tag: Tag
  readonly onClose: () => void
  readonly onPick: (into: Tag) => void
}

/** Into which other tag this one goes. */
export function PickTag({ tag, onClose, onPick }: PickTagProps) {
  const { t } = useLingui()
  const names = useNames()
  const name = names.text(tag.name)
  const others = names.tags.filter(({ id }) => id !== tag.id).toSorted((a, b) => b.entries - a.entries)
  return (
    <PickDialog
      title={t`Merge #${name} into another tag`}
      placeholder={t`Which tag is to stay?`}
      choices={others.map(one => ({ id: one.id, name: names.text(one.name), sign: '#' }))}
      none={t`There is no other tag.`}
      onPick={({ id }) => {
        const kept = others.find(one => one.id === id)
        if (kept !== undefined) onPick(kept)
      }}
      onClose={onClose}
    />
  )
}

type MergeTagProps = {
  readonly tag: Tag
  readonly kept: Tag
  readonly onClose: () => void
  readonly onDone: (into: TagId) => void
}

/** Two tags for the same thing become one: what that changes, before it does. */
export function MergeTag({ tag, kept, onClose, onDone }: MergeTagProps) {
  const { t } = useLingui()
  const names = useNames()
  const merge = useTell(contract.mergeTags)
  const name = names.text(tag.name)
  const other = names.text(kept.name)
  function onMerged(): void {
    toast({ text: t`#${name} is now #${other}.` })
    onClose()
    onDone(kept.id)
  }
  return (
    <Dialog
      role="alertdialog"
      title={t`Merge #${name} into #${other}?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Keep both`}</Button>
          <Button
            variant="danger"
            isBusy={merge.isPending}
            onPress={() => merge.mutate({ keep: kept.id, gone: tag.id }, { onSuccess: onMerged })}
          >{t`Merge`}</Button>
        </>
      }
    >
      <p>
        {t`Whatever carries #${name} gets #${other} instead, in its text as well.`}{' '}
        <Plural
          value={tag.entries}
          _0="No entry carries it now."
          one="That is # entry."
          other="Those are # entries."
        />{' '}
        {t`The two cannot be told apart again.`}
      </p>
      {merge.error === null ? null : <FaultNotice code={merge.error.code} />}
    </Dialog>
  )
}
