import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import type { PracticeLine } from '../../../shared/domain/library.ts'
import { several, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { movedTo } from './fields/lines.ts'

type OrderDialogProps = { readonly lines: readonly PracticeLine[]; readonly onClose: () => void }

/** The order of the library, changed by moving one practice at a time. */
export function OrderDialog({ lines, onClose }: OrderDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('practice-order')
  const [ids, setIds] = useFormField(
    form,
    several(
      'order',
      z.string(),
      lines.map(({ id }) => id),
    ),
  )
  const placeOf = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  const order = lines.toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
  const [said, say] = useState('')
  const save = useTell(contract.orderPractices)
  function move(from: number, to: number): void {
    setIds(movedTo(order, from, to).map(({ id }) => id))
    say(t`“${order[from]?.title ?? ''}” is now at place ${to + 1} of ${order.length}.`)
  }
  const close = form.closing(onClose)
  const keep = (): void => save.mutate({ ids: order.map(({ id }) => id) }, { onSuccess: close })
  return (
    <Dialog
      title={t`Order of the practices`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={close}>{t`Leave it`}</Button>
          <Button variant="primary" isBusy={save.isPending} onPress={keep}>{t`Keep this order`}</Button>
        </>
      }
    >
      <ol className="order-lines">
        {order.map(({ id, title }, at) => (
          <li key={id} className="order-line">
            <span>{title}</span>
            <IconButton
              label={t`Move “${title}” up`}
              icon={<IconArrowUp size={16} aria-hidden />}
              isDisabled={at === 0}
              onPress={() => move(at, at - 1)}
            />
            <IconButton
              label={t`Move “${title}” down`}
              icon={<IconArrowDown size={16} aria-hidden />}
              isDisabled={at === order.length - 1}
              onPress={() => move(at, at + 1)}
            />
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
      {save.error === null ? null : <FaultNotice code={save.error.code} />}
    </Dialog>
  )
}
