import { useEffect, useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { shellContract, type KnownJournal } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { Button } from '../../ui/button.tsx'
import './unlock.css'

/** Other journals, behind a button: their names are not shown to whoever passes by. */
export function JournalsFoot() {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [journals, setJournals] = useState<readonly KnownJournal[]>([])
  useEffect(() => {
    if (isOpen) askShell(shellContract.journals, {}).then(setJournals, () => setJournals([]))
  }, [isOpen])
  return (
    <div className="journals">
      <Button
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls="journals"
        onPress={() => setOpen(!isOpen)}
      >{t`Another journal`}</Button>
      <div id="journals" className="journals-list" hidden={!isOpen}>
        {journals
          .filter(journal => !journal.current)
          .map(({ id, name }) => (
            <Button key={id} onPress={() => void askShell(shellContract.switchTo, { id })}>
              {name}
            </Button>
          ))}
        <Button onPress={() => void askShell(shellContract.openOther, {})}>{t`Open from a folder…`}</Button>
        <Button onPress={() => void askShell(shellContract.startNew, {})}>{t`Start a new one`}</Button>
      </div>
    </div>
  )
}
