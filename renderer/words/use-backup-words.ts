import { useLingui } from '@lingui/react/macro'
import type { Backup } from '../../shared/domain/vault.ts'
import { exactWords } from './days.ts'
import { sizeWords } from './sizes.ts'

/** A backup in words: when it was made, how large it is and whether it was proved by opening it. */
export function useBackupWords(): (backup: Backup) => { readonly label: string; readonly hint: string } {
  const { t } = useLingui()
  return ({ at, bytes, verified }) => {
    const size = sizeWords(bytes)
    const state = {
      true: t`${size}, checked by opening it`,
      false: t`${size}, did not pass its check`,
      undefined: t`${size}, not checked yet`,
    }
    return {
      label: exactWords(at),
      hint: state[`${verified}`],
    }
  }
}
