import { useLingui } from '@lingui/react/macro'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useJournals } from './use-journals.ts'
import './settings.css'

/** The other journals of this computer. Changing locks this one first. */
export function OtherJournals() {
  const { t } = useLingui()
  const { text } = useNames()
  const { journals, forget } = useJournals()
  const others = journals.filter(journal => !journal.current)
  return (
    <Card title={t`Other journals`}>
      {others.length === 0 ? (
        <p className="muted">{t`This is the only one that Afterword knows of on this computer.`}</p>
      ) : (
        <ul className="settings-list">
          {others
            .map(one => ({ ...one, name: text(one.name), place: text(one.place) }))
            .map(({ id, name, place }) => (
              <li key={id} className="settings-row">
                <p className="settings-path">
                  <strong>{name}</strong> <span className="muted">{place}</span>
                </p>
                <div className="settings-buttons">
                  <Button
                    onPress={() => void askShell(shellContract.switchTo, { id })}
                  >{t`Open ${name}`}</Button>
                  <Button variant="quiet" onPress={() => void forget(id)}>{t`Forget ${name}`}</Button>
                </div>
              </li>
            ))}
        </ul>
      )}
      <p className="muted">{t`This journal is locked before another is opened. Forgetting one takes it off this list; its folder stays where it is.`}</p>
      <div className="settings-buttons">
        <Button onPress={() => void askShell(shellContract.openOther, {})}>{t`Open from a folder…`}</Button>
        <Button onPress={() => void askShell(shellContract.startNew, {})}>{t`Start a new one`}</Button>
      </div>
    </Card>
  )
}
