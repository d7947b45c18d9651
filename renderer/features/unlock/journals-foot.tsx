import { useEffect, useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { KnownJournal } from '../../../shared/contract/shell-contract.ts'
import { Button } from '../../ui/button.tsx'
import type { Way } from '../../words/faults.ts'
import { errands } from './later.ts'
import './unlock.css'

const go = (way: Way): void => void errands().then(async ({ goWay }) => goWay(way))

/** Other journals, behind a button: their names are not shown to whoever passes by. */
export function JournalsFoot() {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [journals, setJournals] = useState<readonly KnownJournal[]>([])
  useEffect(() => {
    if (isOpen) {
      void errands()
        .then(async ({ otherJournals }) => otherJournals())
        .then(setJournals)
    }
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
        {journals.map(({ id, name }) => (
          <Button key={id} onPress={() => void errands().then(async ({ switchTo }) => switchTo(id))}>
            {name}
          </Button>
        ))}
        <Button onPress={() => go('choose-folder')}>{t`Open from a folder…`}</Button>
        <Button onPress={() => go('start-new')}>{t`Start a new one`}</Button>
      </div>
    </div>
  )
}
