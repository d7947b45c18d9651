import { useLingui } from '@lingui/react/macro'
import { runCommand } from '../../bridge/commands.ts'
import { changePreferences, usePreferences } from '../../bridge/preferences.ts'
import { useShortcut } from '../../bridge/shortcuts.ts'
import { useStore } from '../../bridge/store.ts'
import { veil } from '../../names/veil.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckboxGroup } from '../../ui/options.tsx'

/** The veil over names: what it hides and what it cannot, when it falls, and letting it fall now. */
export function Veiling() {
  const { t } = useLingui()
  const { veilOnBlur } = usePreferences()
  const isVeiled = useStore(veil)
  const shortcut = useShortcut('toggle-veil')
  const action = isVeiled ? t`Lift the veil` : t`Veil names now`
  return (
    <Card title={t`Names on screen`}>
      <p className="muted">
        {t`While names are veiled, everyone you keep under People is shown as •••, in lists, titles and texts. It is for the eyes of whoever passes by: nicknames of theirs, descriptions and pictures stay as they are.`}
      </p>
      <CheckboxGroup
        label={t`By itself`}
        hideLabel
        options={[
          {
            id: 'blur',
            label: t`Veil names when this window loses focus`,
            hint: t`They come back when you do, unless you veiled them yourself.`,
          },
        ]}
        value={veilOnBlur ? ['blur'] : []}
        onChange={ids => void changePreferences({ veilOnBlur: ids.length > 0 })}
      />
      <div>
        <Button onPress={() => runCommand('toggle-veil')}>
          {shortcut === undefined ? action : `${action} (${shortcut})`}
        </Button>
      </div>
    </Card>
  )
}
