import { useLingui } from '@lingui/react/macro'
import type { EdgeArea, GoalLevel } from '../../../shared/domain/learning.ts'

/** What an edge is about, and the four lines written for it, in words. */
export function useLearningWords() {
  const { t } = useLingui()
  const areaWords: Record<EdgeArea, string> = {
    develop: t`Developing people`,
    account: t`Holding people to what was agreed`,
    drive: t`Drive and energy`,
    empathy: t`Empathy`,
    network: t`My network`,
    'let-go': t`Letting go and delegating`,
    feedback: t`Feedback`,
    priority: t`Priorities`,
    up: t`Working with those above me`,
    conflict: t`Conflict`,
    include: t`Including everyone`,
    other: t`Something else`,
  }
  const levelWords: Record<GoalLevel, string> = {
    less: t`Slipping`,
    now: t`Now`,
    expected: t`As hoped`,
    more: t`Better still`,
  }
  return { areaWords, levelWords }
}
