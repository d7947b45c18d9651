import { Trans, useLingui } from '@lingui/react/macro'
import { usePlatform } from '../../bridge/platform.ts'
import { Mark } from '../../design/mark.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import './about.css'

type AboutProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Which Afterword this is. It never looks for a newer one: that would be talking to someone. */
export function About({ isOpen, onClose }: AboutProps) {
  const { t } = useLingui()
  const platform = usePlatform()
  const version = platform?.version ?? ''
  return (
    <Dialog
      title={t`About Afterword`}
      isOpen={isOpen}
      onClose={onClose}
      actions={<Button variant="primary" onPress={onClose}>{t`Close`}</Button>}
    >
      <div className="about-mark">
        <Mark size={44} />
      </div>
      <p>
        <Trans>An afterword is what you write once you know how it turned out.</Trans>
      </p>
      <dl className="about-facts">
        <dt>{t`Version`}</dt>
        <dd>{version}</dd>
        <dt>Electron</dt>
        <dd>{platform?.electron}</dd>
        <dt>Chromium</dt>
        <dd>{platform?.chromium}</dd>
        <dt>{t`Licence`}</dt>
        <dd>AGPL-3.0-only</dd>
      </dl>
      <p className="muted">
        <Trans>
          Afterword never goes online, so it cannot tell you of a new version. Releases are announced where
          you got it: on the project’s page, with a checksum for each file. Compare it before you install.
        </Trans>
      </p>
      <p className="muted">
        <Trans>
          It comes with its source. You may use, study, share and change it under the GNU Affero General
          Public License, version 3.
        </Trans>
      </p>
    </Dialog>
  )
}
