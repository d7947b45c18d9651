import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { RemoveDialog } from '../../../ui/remove-dialog.tsx'
import { unsavedOf } from './unsaved.ts'

type LeaveEditorProps = {
  readonly place: string
  readonly isNew: boolean
  readonly onLeave: () => void
}

/** Lets go of what was not saved. Where there is something of it, that is asked before. */
export function LeaveEditor({ place, isNew, onLeave }: LeaveEditorProps) {
  const { t } = useLingui()
  const [isAsking, ask] = useState(false)
  const leave = (): void => (unsavedOf(place) === undefined ? onLeave() : ask(true))
  return (
    <>
      <Button onPress={leave}>{t`Leave without saving`}</Button>
      {isAsking ? (
        <RemoveDialog
          title={t`Leave without saving?`}
          remove={t`Throw it away`}
          isBusy={false}
          error={null}
          onClose={() => ask(false)}
          onRemove={onLeave}
        >
          <p>
            {isNew
              ? t`This practice was never saved: it goes for good.`
              : t`What you changed goes for good. The practice stays as it was saved.`}{' '}
            {t`If you only go to another page, it waits here as it is.`}
          </p>
        </RemoveDialog>
      ) : null}
    </>
  )
}
