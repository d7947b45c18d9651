import { useLingui } from '@lingui/react/macro'
import type { Backup } from '../../shared/domain/vault.ts'

/** A backup in words: when it was made, how large it is and whether it was proved by opening it. */
export function useBackupWords(): (backup: Backup) => { readonly label: string; readonly hint: string } {
  const { t, i18n } = useLingui()
  return ({ at, bytes, verified }) => {
    const size = i18n.number(bytes / 1_000_000, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
    const state = {
      true: t`${size} MB, checked by opening it`,
      false: t`${size} MB, did not pass its check`,
      undefined: t`${size} MB, not checked yet`,
    }
    return {
      label: i18n.date(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' }),
      hint: state[`${verified}`],
    }
  }
}
