import { useLingui } from '@lingui/react/macro'
import type { MeasureName } from '../../shared/domain/practice.ts'

/** The numbers that practices keep, in words. */
export function useMeasureWords(): Record<MeasureName, string> {
  const { t } = useLingui()
  return {
    'own-state': t`My own focus`,
    mirror: t`How close it was to a worry of mine`,
    openness: t`How open I was to another answer`,
    'team-whole': t`Sense of one whole team`,
    'team-parts': t`Smaller groups as themselves`,
    'group-guess': t`How many of a group, as I guessed`,
    sting: t`How much feedback stung`,
    'feedback-use': t`How useful feedback was`,
    'talk-share': t`My share of the talking`,
    'question-share': t`Questions rather than advice`,
    'decision-process': t`How well I decided`,
    'decision-result': t`How well it turned out`,
    'risk-to-other': t`Risk for the other person`,
    energy: t`Energy`,
    control: t`Say over my day`,
    connection: t`Feeling connected`,
    'meeting-share': t`My share of a meeting`,
    'own-load': t`My load`,
    'started-by-me': t`What I began myself`,
    'their-load': t`Their load`,
    'recovery-days': t`Days until a setback was behind me`,
    'team-whole-told': t`Sense of one whole team, as they told me`,
    'days-to-raise': t`Days until I raised something difficult`,
  }
}
