import { useLingui } from '@lingui/react/macro'
import { runCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'

type PageFailedProps = { readonly onAgain: () => void }

/** A page that broke, said kindly. */
export function PageFailed({ onAgain }: PageFailedProps) {
  const { t } = useLingui()
  return (
    <Page
      title={t`This page stumbled`}
      lede={t`That is our fault, not yours. Everything that was marked as saved is safe.`}
    >
      <div className="page-actions">
        <Button variant="primary" onPress={onAgain}>{t`Try again`}</Button>
        <Button onPress={() => runCommand('go-today')}>{t`Go to Today`}</Button>
      </div>
    </Page>
  )
}
