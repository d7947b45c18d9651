import { useLingui } from '@lingui/react/macro'
import type { Track } from '../../shared/domain/learning-tracks.ts'
import type { EdgeArea, FeedbackKind, GoalLevel } from '../../shared/domain/learning.ts'

/** What an edge is about, the four lines written for it, what feedback is for, and the two tracks, in words. */
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
    communicate: t`Saying why, early and plainly`,
    foresee: t`Seeing what will be needed`,
    careers: t`Careers of those I lead`,
    'own-gaps': t`Gaps of my own`,
    other: t`Something else`,
  }
  const levelWords: Record<GoalLevel, string> = {
    less: t`Slipping`,
    now: t`Now`,
    expected: t`As hoped`,
    more: t`Better still`,
  }
  const kindWords: Record<FeedbackKind, string> = {
    correct: t`To correct`,
    build: t`To build on`,
    recognise: t`To recognise`,
  }
  const trackWords: Record<Track, string> = {
    new: t`New to managing`,
    experienced: t`Managing for a while`,
  }
  return { areaWords, levelWords, kindWords, trackWords }
}
