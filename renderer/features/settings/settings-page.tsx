import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Page } from '../../ui/page.tsx'
import { Appearance } from './appearance.tsx'
import { Backups } from './backups.tsx'
import { Locking } from './locking.tsx'
import { Nudging } from './nudging.tsx'
import { OnlyASample } from './only-a-sample.tsx'
import { OtherJournals } from './other-journals.tsx'
import { Passphrase } from './passphrase.tsx'
import { Leaves } from './leaves.tsx'
import { RecoveryWords } from './recovery-words.tsx'
import { Veiling } from './veiling.tsx'
import { Whereabouts } from './whereabouts.tsx'
import { Writing } from './writing.tsx'

/** How it looks and writes, what it hides, when it locks, what opens it, where it is. */
export function SettingsPage() {
  const { t } = useLingui()
  const { data } = useAsk(contract.vaultStatus, {})
  return (
    <Page title={t`Settings`} width="narrow">
      <Appearance />
      <Writing />
      <Nudging />
      <Veiling />
      <Locking />
      {data?.sample === true ? (
        <OnlyASample />
      ) : (
        <>
          <Passphrase />
          <RecoveryWords />
          <Whereabouts />
          <Backups />
        </>
      )}
      <OtherJournals />
      <Leaves />
    </Page>
  )
}
