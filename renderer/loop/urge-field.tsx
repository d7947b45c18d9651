import { useLingui } from '@lingui/react/macro'
import type { Urge } from '../../shared/domain/loop.ts'
import { Slider } from '../ui/slider.tsx'

type UrgeFieldProps = {
  readonly label: string
  readonly value: Urge | undefined
  readonly onChange: (urge: Urge) => void
}

/** How strong the urge to send something is, if the writer wants to say. */
export function UrgeField(props: UrgeFieldProps) {
  const { t } = useLingui()
  return (
    <Slider
      {...props}
      min={0}
      max={10}
      anchors={[t`No urge`, t`Hard to bear`]}
      format={urge => t`${urge} of 10`}
      unset={t`Not said`}
    />
  )
}
