import { useLingui } from '@lingui/react/macro'
import { changePreferences, usePreferences } from '../../bridge/preferences.ts'
import { runCommand } from '../../bridge/commands.ts'
import { useShortcut } from '../../bridge/shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckboxGroup } from '../../ui/options.tsx'
import { Slider } from '../../ui/slider.tsx'

/** When the journal locks by itself, and locking it now. */
export function Locking() {
  const { t } = useLingui()
  const { autoLock } = usePreferences()
  const shortcut = useShortcut('lock')
  return (
    <Card title={t`Lock`}>
      <CheckboxGroup
        label={t`By itself`}
        hideLabel
        options={[{ id: 'idle', label: t`Lock when nobody has used this computer for a while` }]}
        value={autoLock === 'never' ? [] : ['idle']}
        onChange={ids => void changePreferences({ autoLock: ids.length === 0 ? 'never' : 5 })}
      />
      {autoLock === 'never' ? (
        <p className="muted">
          {t`Then whoever finds the computer open finds the journal open. It still locks when the computer sleeps.`}
        </p>
      ) : (
        <Slider
          label={t`After`}
          value={autoLock}
          min={1}
          max={60}
          format={minutes => (minutes === 1 ? t`1 minute` : t`${minutes} minutes`)}
          onChange={minutes => void changePreferences({ autoLock: minutes })}
        />
      )}
      <div>
        <Button onPress={() => runCommand('lock')}>
          {shortcut === undefined ? t`Lock now` : t`Lock now (${shortcut})`}
        </Button>
      </div>
    </Card>
  )
}
