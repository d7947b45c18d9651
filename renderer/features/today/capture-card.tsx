import { IconBulb, IconHandStop, IconMessageCircle, IconMoodPuzzled } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { runCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** What can be caught in passing. */
export function CaptureCard() {
  const { t } = useLingui()
  return (
    <Card title={t`In passing`}>
      <div className="today-captures">
        <Button
          icon={<IconMoodPuzzled size={18} aria-hidden />}
          onPress={() => runCommand('capture-hunch')}
        >{t`Catch a first explanation`}</Button>
        <Button
          icon={<IconMessageCircle size={18} aria-hidden />}
          onPress={() => runCommand('capture-talk')}
        >{t`Talked with…`}</Button>
        <Button
          icon={<IconBulb size={18} aria-hidden />}
          onPress={() => runCommand('capture-lesson')}
        >{t`Today I learned`}</Button>
        <Button
          icon={<IconHandStop size={18} aria-hidden />}
          onPress={() => runCommand('hold-words')}
        >{t`Keep words before sending`}</Button>
      </div>
    </Card>
  )
}
