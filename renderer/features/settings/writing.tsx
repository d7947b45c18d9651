import { useLingui } from '@lingui/react/macro'
import { changePreferences, usePreferences } from '../../bridge/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxGroup } from '../../ui/options.tsx'
import { Slider } from '../../ui/slider.tsx'

/** How the page behaves under one's hands, and the size of one's words. */
export function Writing() {
  const { t } = useLingui()
  const { textSize, typewriter } = usePreferences()
  return (
    <Card title={t`Writing`}>
      <Slider
        label={t`Size of your words`}
        value={textSize}
        min={15}
        max={22}
        format={size => `${size} px`}
        onChange={next => void changePreferences({ textSize: next })}
      />
      <p className="words">{t`What happened, and what did I make of it?`}</p>
      <CheckboxGroup
        label={t`While you write`}
        hideLabel
        options={[
          {
            id: 'typewriter',
            label: t`Keep the line in the middle`,
            hint: t`The page moves under your line, as in a typewriter.`,
          },
        ]}
        value={typewriter ? ['typewriter'] : []}
        onChange={ids => void changePreferences({ typewriter: ids.length > 0 })}
      />
    </Card>
  )
}
