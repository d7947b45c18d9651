import { useLingui } from '@lingui/react/macro'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import './settings.css'

/** In the sample: what a journal of one's own will have here. */
export function OnlyASample() {
  const { t } = useLingui()
  return (
    <Card title={t`This is the sample`}>
      <div className="settings-row">
        <p className="muted">{t`It needs no passphrase, no recovery words and no backups. With a journal of your own you find them here.`}</p>
        <Button onPress={() => void askShell(shellContract.startNew, {})}>{t`Start my own journal`}</Button>
      </div>
    </Card>
  )
}
