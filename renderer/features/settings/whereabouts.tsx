import { useLingui } from '@lingui/react/macro'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useJournals } from './use-journals.ts'
import './settings.css'

/** Where the journal is, and taking it elsewhere. */
export function Whereabouts() {
  const { t } = useLingui()
  const { text } = useNames()
  const here = useJournals().journals.find(journal => journal.current)
  return (
    <Card title={t`Where the journal is`}>
      {here === undefined ? null : (
        <p className="settings-path">
          <strong>{text(here.name)}</strong> <span className="muted">{text(here.place)}</span>
        </p>
      )}
      <p className="muted">{t`It is one folder. You can copy it, back it up and carry it: everything in it is encrypted.`}</p>
      <div className="settings-buttons">
        <Button onPress={() => void askShell(shellContract.showFolder, {})}>{t`Show the folder`}</Button>
        <Button onPress={() => void askShell(shellContract.moveJournal, {})}>{t`Move it…`}</Button>
      </div>
    </Card>
  )
}
