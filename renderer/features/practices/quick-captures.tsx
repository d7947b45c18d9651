import { useLingui } from '@lingui/react/macro'
import type { CommandId } from '../../../shared/contract/announcements.ts'
import { type QuickCapture, quickCaptures } from '../../../shared/practices/quick.ts'
import { runCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/button.tsx'

const commands: Readonly<Record<QuickCapture['id'], CommandId>> = {
  'quick-hunch': 'capture-hunch',
  'quick-contact': 'capture-talk',
  'quick-learning': 'capture-lesson',
}

/** What takes less than a minute, beside what takes some: the same as from anywhere else. */
export function QuickCaptures() {
  const { t } = useLingui()
  return (
    <section aria-labelledby="practices-quick">
      <h2 id="practices-quick" className="practices-aim">{t`In a few seconds`}</h2>
      <ul className="practices-quick">
        {quickCaptures.map(({ id, title, seconds, why }) => (
          <li key={id}>
            <Button onPress={() => runCommand(commands[id])}>{t`${title}, ${seconds} seconds`}</Button>
            <p className="muted">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
