import { useLingui } from '@lingui/react/macro'
import type { Theme } from '../../../shared/domain/preferences.ts'
import { changePreferences, usePreferences } from '../../bridge/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { ChipChoice, type Option } from '../../ui/options.tsx'

/** Light or dark. */
export function Appearance() {
  const { t } = useLingui()
  const { theme } = usePreferences()
  const themes: readonly Option<Theme>[] = [
    { id: 'system', label: t`As the system` },
    { id: 'light', label: t`Light` },
    { id: 'dark', label: t`Dark` },
  ]
  return (
    <Card title={t`Appearance`}>
      <ChipChoice
        label={t`Colours`}
        options={themes}
        value={theme}
        onChange={next => void changePreferences({ theme: next })}
      />
    </Card>
  )
}
