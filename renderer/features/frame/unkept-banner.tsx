import { useLingui } from '@lingui/react/macro'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { lockAnyway } from '../../bridge/leaving.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** The window was to go, and stays for the sake of words that could be kept nowhere. */
export function UnkeptBanner() {
  const { t } = useLingui()
  return (
    <Notice
      look="banner"
      tone="danger"
      role="alert"
      title={t`Your journal stays open`}
      actions={
        <>
          <Button onPress={() => void askShell(shellContract.lock, {})}>{t`Try again`}</Button>
          <Button variant="quiet" onPress={() => void lockAnyway()}>{t`Lock without those words`}</Button>
        </>
      }
    >
      {t`It was to be locked or closed, but what you wrote last could not be kept anywhere. Make room on the disk and try again, or copy your words to a safe place first.`}
    </Notice>
  )
}
