import { useLingui } from '@lingui/react/macro'
import { Card } from '../../ui/card.tsx'

/** The shortest list of the product. */
export function Leaves() {
  const { t } = useLingui()
  return (
    <Card title={t`What leaves this computer`}>
      <p className="settings-nothing">{t`Nothing.`}</p>
      <p className="muted">{t`Afterword has no account and no server, sends no statistics and looks for no updates. The window may not use the network at all.`}</p>
    </Card>
  )
}
