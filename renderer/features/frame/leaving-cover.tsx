import { useLingui } from '@lingui/react/macro'
import { useIsLeaving } from '../../bridge/leaving.ts'
import { Spinner } from '../../ui/spinner.tsx'
import './leaving-cover.css'

/** Nothing of the journal is to be seen while a lock waits for a picture to reach the disk. */
export function LeavingCover() {
  const { t } = useLingui()
  const isLeaving = useIsLeaving()
  if (!isLeaving) return null
  return (
    <div className="leaving-cover" ref={cover => cover?.focus()} tabIndex={-1}>
      <Spinner />
      <output>{t`A picture is being kept. Then this locks.`}</output>
    </div>
  )
}
