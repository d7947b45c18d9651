import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { TagId } from '../../../shared/domain/ids.ts'
import type { Tag } from '../../../shared/domain/tag.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import { matchingName } from './matching-name.ts'

type MergeTagProps = {
  readonly tag: Tag
  readonly onClose: () => void
  readonly onDone: (into: TagId) => void
}

const few = 8

/** Two tags for the same thing become one: first which, then what it changes. */
export function MergeTag({ tag, onClose, onDone }: MergeTagProps) {
  const { t } = useLingui()
  const names = useNames()
  const [typed, setTyped] = useState('')
  const [into, setInto] = useState<Tag>()
  const merge = useTell(contract.mergeTags)
  const name = names.text(tag.name)
  const others = names.tags
    .filter(({ id }) => id !== tag.id)
    .filter(matchingName(typed))
    .toSorted((a, b) => b.entries - a.entries)
    .slice(0, few)
  function join(keep: Tag): void {
    merge.mutate(
      { keep: keep.id, gone: tag.id },
      {
        onSuccess: () => {
          toast({ text: t`#${name} is now #${names.text(keep.name)}.` })
          onClose()
          onDone(keep.id)
        },
      },
    )
  }
  const other = into === undefined ? '' : names.text(into.name)
  return (
    <Dialog
      title={t`Merge #${name} into another tag`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={into === undefined ? onClose : () => setInto(undefined)}>
            {into === undefined ? t`Cancel` : t`Choose another`}
          </Button>
          {into === undefined ? null : (
            <Button variant="danger" isBusy={merge.isPending} onPress={() => join(into)}>
              {t`Merge into #${other}`}
            </Button>
          )}
        </>
      }
    >
      {into === undefined ? (
        <>
          <TextField label={t`Find the tag to keep`} value={typed} takesFocus onChange={setTyped} />
          <ul className="labels-choices" aria-label={t`Tags`}>
            {others.map(one => (
              <li key={one.id}>
                <button type="button" className="labels-choice" onClick={() => setInto(one)}>
                  #{names.text(one.name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {t`Everything tagged #${name} is tagged #${other} instead, in the text as well. #${name} is gone then; the two cannot be told apart again.`}{' '}
          <Plural value={tag.entries} one="It is # entry." other="They are # entries." />
        </p>
      )}
      {merge.error === null ? null : <FaultNotice code={merge.error.code} />}
    </Dialog>
  )
}
