import { useLingui } from '@lingui/react/macro'
import type { PracticeProblem } from '../../../shared/domain/practice-problem.ts'

/** What is wrong with a practice, in words. */
export function useProblemWords(): (problem: PracticeProblem) => string {
  const { t } = useLingui()
  return ({ code, at }) => {
    const [, index, part] = /^steps\.(\d+)\.(.+)$/.exec(at ?? '') ?? []
    const place = Number(index) + 1
    const words: Record<PracticeProblem['code'], string> = {
      'not-json': t`This is not a JSON file, or only part of one.`,
      shape:
        at === undefined || at === ''
          ? t`This is not a practice.`
          : part === undefined
            ? t`What stands at “${at}” is missing, too long, or of the wrong kind.`
            : t`In step ${place}, what stands at “${part}” is missing, too long, or of the wrong kind.`,
      'step-twice': t`Two steps have the same id.`,
      'option-twice': t`Two of its answers have the same id.`,
      'unknown-step': t`It depends on a step that is not there.`,
      'later-step': t`It depends on a step that is asked later. Move it after that one.`,
      circular: t`Its conditions lead back to itself, so it would never be asked.`,
      'unknown-option': t`It depends on an answer that is not among the choices.`,
      'nothing-to-choose': t`It depends on a step that has no answers to choose from.`,
      'unfit-record': t`This kind of answer cannot be kept as the record it asks for.`,
      'unfit-measure': t`Only a figure can be looked at over time.`,
      'unknown-source': t`It names a source that is not known here.`,
      'nothing-asked': t`It needs at least one step that is always asked at the start.`,
      'nothing-short': t`The short version needs at least one step.`,
      'stages-mixed': t`Steps for coming back have to stand after the others.`,
      'nothing-to-return-to': t`It asks on coming back about something that was never asked at the start.`,
      'no-safety': t`It can end with a word about safety, but has none.`,
      'no-standard': t`It brings a step forward that is not there.`,
      bounds: t`The lowest value has to be below the highest.`,
    }
    return words[code]
  }
}
