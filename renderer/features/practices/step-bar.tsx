import { useLingui } from '@lingui/react/macro'
import { usePlatform } from '../../bridge/platform.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import type { AnswersState } from './use-run-draft.ts'

type StepBarProps = {
  readonly back: (() => void) | undefined
  readonly next: () => void
  readonly nextIs: 'next' | 'skip' | 'finish'
  readonly isBusy: boolean
  readonly saveState: AnswersState
}

/** On, back, and whether the words are kept. Always in sight, however long the question is. */
export function StepBar({ back, next, nextIs, isBusy, saveState }: StepBarProps) {
  const { t } = useLingui()
  const key = usePlatform()?.os === 'mac' ? '⌘↩' : t`Ctrl+Enter`
  const words = { next: t`Next`, skip: t`Skip`, finish: t`Finish` }
  const said = {
    saved: t`Saved`,
    unsaved: t`Saving…`,
    failed: t`Not saved`,
  }
  return (
    <div className="step-bar">
      {back === undefined ? null : <Button onPress={back}>{t`Back`}</Button>}
      <Button variant={nextIs === 'skip' ? 'plain' : 'primary'} isBusy={isBusy} onPress={next}>
        {words[nextIs]}
      </Button>
      <Kbd>{key}</Kbd>
      <output className="step-bar-saved" aria-live="off">
        {said[saveState]}
      </output>
    </div>
  )
}
