import { plural, t } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Portrait } from '../../../shared/domain/portrait.ts'
import type { Autofill } from '../../../shared/domain/practice.ts'
import { causes } from '../../../shared/practices/causes.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useLearningWords } from '../../words/use-learning-words.ts'

type YearLines = Exclude<Autofill & `year-${string}`, 'year-quiet'>
type Year = { readonly lines: readonly string[]; readonly people: readonly PersonId[] }

const nothing: Year = { lines: [], people: [] }

/** What the year says at a step of the portrait, a line each, or the people it says; nothing where the journal has none. */
export function useYear(autofill: Autofill | undefined, today: Day): Year {
  const isAsked = autofill?.startsWith('year-') === true
  const { data } = useAsk(contract.portrait, { today }, { enabled: isAsked })
  const words = useLinesOf()
  if (data === undefined || autofill === undefined || !isAsked) return nothing
  if (autofill === 'year-quiet') return { lines: [], people: data.quiet }
  const lines = Object.entries(words).find(([id]) => id === autofill)?.[1]
  return { lines: lines?.(data) ?? [], people: [] }
}

/** How each part of the year is put in words. */
function useLinesOf(): Readonly<Record<YearLines, (portrait: Portrait) => readonly string[]>> {
  const { t: say } = useLingui()
  const { areaWords, levelWords } = useLearningWords()
  return {
    'year-explanations': firstsWords,
    'year-held': heldWords,
    'year-plans': plansWords,
    'year-lessons': ({ lessons }) => lessons,
    'year-edges': ({ edges }) =>
      edges.map(({ area, level, line }) => say`${areaWords[area]}: ${levelWords[level]}. ${line}`),
    'year-energy': energyWords,
  }
}

function firstsWords({ firsts, sealed }: Portrait): readonly string[] {
  return firsts.map(({ cause, count }) => {
    const label = causes.find(({ id }) => id === cause)?.label ?? cause
    return t`${label}: ${count} of ${sealed}`
  })
}

function heldWords({ held: { held, partly, not } }: Portrait): readonly string[] {
  const all = held + partly + not
  if (all === 0) return []
  return [
    plural(all, { one: '# settled by asking or seeing', other: '# settled by asking or seeing' }),
    t`${held} held`,
    t`${partly} held partly`,
    t`${not} did not hold`,
  ]
}

function plansWords({ plans: { done, changed, not, letGo } }: Portrait): readonly string[] {
  const told: readonly (readonly [number, string])[] = [
    [done, t`${done} done`],
    [changed, t`${changed} changed on the way`],
    [not, t`${not} not done`],
    [letGo, t`${letGo} let go`],
  ]
  return told.flatMap(([count, words]) => (count === 0 ? [] : [words]))
}

function energyWords({ energy: { count, middle, low } }: Portrait): readonly string[] {
  if (middle === undefined) return []
  return [
    plural(count, { one: 'Told once', other: 'Told # times' }),
    t`In the middle: ${middle} of 7`,
    plural(low, { one: 'Once it was 1 or 2', other: '# times it was 1 or 2' }),
  ]
}
