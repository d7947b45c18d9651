import { useLingui } from '@lingui/react/macro'
import type { Theme } from '../../../shared/domain/preferences.ts'
import { changePreferences, usePreferences } from '../../bridge/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { ChipChoice, type Option } from '../../ui/options.tsx'
import { Slider } from '../../ui/slider.tsx'

/** Light or dark, and the size of the person's words. */
export function Appearance() {
  const { t } = useLingui()
  const { theme, textSize } = usePreferences()
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
      <Slider
        label={t`Size of your words`}
        value={textSize}
        min={15}
        max={22}
        format={size => `${size} px`}
        onChange={next => void changePreferences({ textSize: next })}
      />
      <p className="words">{t`What happened, and what did I make of it?`}</p>
    </Card>
  )
}
