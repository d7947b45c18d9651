import { lookAt } from '../../shared/lens/look-at.ts'
import type { Mark } from '../../shared/lens/mark.ts'
import { LensRule } from '../../shared/domain/practice.ts'
import { ALIASES, type Labelled } from '../shared/lens/labelled.ts'

/** Marks rightly made, made where none should be, and not made. */
export type Counted = { right: number; wrong: number; missed: number }
export type Slip = { text: string; rule: LensRule; words: string; is: 'wrong' | 'missed' }
export type Measured = {
  rules: Map<LensRule, Counted>
  overall: Counted
  slips: Slip[]
  cleanFlagged: number
  clean: number
}

/** The marks a labelled sentence gets; words that are said of some people only are looked for in a review alone. */
export const marksOf = ({ text, inReview }: Labelled): Mark[] =>
  lookAt(text, {
    people: ALIASES,
    allowed: [],
    rules: LensRule.options.filter(rule => inReview === true || rule !== 'coded'),
  })

/** Compares what is marked with what was labelled: the same rule on words that share a character is the same. */
export function measure(all: readonly Labelled[]): Measured {
  const rules = new Map(LensRule.options.map(rule => [rule, { right: 0, wrong: 0, missed: 0 }]))
  const slips: Slip[] = []
  let [clean, cleanFlagged] = [0, 0]
  for (const one of all) {
    const marks = marksOf(one)
    if (one.marks.length === 0) clean += 1
    if (one.marks.length === 0 && marks.length > 0) cleanFlagged += 1
    const open = one.marks.map(([rule, words]) => {
      const from = one.text.indexOf(words)
      if (from === -1) throw new Error(`“${words}” is not in “${one.text}”`)
      return { rule, from, to: from + words.length, words }
    })
    for (const mark of marks) {
      const at = open.findIndex(want => want.rule === mark.rule && want.from < mark.to && mark.from < want.to)
      if (at === -1) {
        rules.get(mark.rule)!.wrong += 1
        slips.push({
          text: one.text,
          rule: mark.rule,
          words: one.text.slice(mark.from, mark.to),
          is: 'wrong',
        })
      } else {
        rules.get(mark.rule)!.right += 1
        open.splice(at, 1)
      }
    }
    for (const { rule, words } of open) {
      rules.get(rule)!.missed += 1
      slips.push({ text: one.text, rule, words, is: 'missed' })
    }
  }
  const overall = { right: 0, wrong: 0, missed: 0 }
  for (const counted of rules.values()) {
    overall.right += counted.right
    overall.wrong += counted.wrong
    overall.missed += counted.missed
  }
  return { rules, overall, slips, clean, cleanFlagged }
}

/** Of what was marked, how much rightly; of what should be, how much was; nothing where nothing is. */
export const precision = ({ right, wrong }: Counted): number | undefined =>
  right + wrong === 0 ? undefined : right / (right + wrong)
export const recall = ({ right, missed }: Counted): number | undefined =>
  right + missed === 0 ? undefined : right / (right + missed)
