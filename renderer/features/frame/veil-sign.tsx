import { IconEyeOff } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useStore } from '../../bridge/store.ts'
import { useShortcut } from '../../bridge/shortcuts.ts'
import { toggleVeil, veil } from '../../names/veil.ts'
import './veil-sign.css'

type VeilSignProps = { readonly look: 'side' | 'top' | 'alone' }

/** Says quietly that names are veiled, and lifts the veil when it is pressed. */
export function VeilSign({ look }: VeilSignProps) {
  const { t } = useLingui()
  const isVeiled = useStore(veil)
  const shortcut = useShortcut('toggle-veil')
  if (!isVeiled) return null
  return (
    <button
      type="button"
      className={`veil-sign veil-sign-${look}`}
      title={shortcut === undefined ? t`Lift the veil` : t`Lift the veil (${shortcut})`}
      aria-label={t`Names are veiled. Lift the veil`}
      onClick={toggleVeil}
    >
      <IconEyeOff size={16} stroke={1.75} aria-hidden="true" />
      <span className="veil-sign-text">{t`Names are veiled`}</span>
    </button>
  )
}
