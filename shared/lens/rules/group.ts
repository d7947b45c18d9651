import {
  genericVerbs,
  groups,
  ofTheDay,
  peoples,
  quantifiers,
  saidOfAll,
  surelyGeneric,
  traitsOfPeople,
  traitsOfThings,
} from '../lexicon.ts'
import { phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isOpen, isReported, type Looked, lowAt } from './clue.ts'

const named = phrasesOf([...groups, ...peoples])
const verbs = phrasesOf(genericVerbs)
const sure = phrasesOf(surelyGeneric)
const ofAll = phrasesOf([...saidOfAll, ...traitsOfPeople, ...traitsOfThings])
const isQuantifier: ReadonlySet<string> = new Set(quantifiers)
const isDaily: ReadonlySet<string> = new Set(ofTheDay)
const between: ReadonlySet<string> = new Set([
  'just',
  'simply',
  'really',
  'all',
  'usually',
  'generally',
  'clearly',
  'also',
])
const number = /^\d+$/u

/** Some of them, ours, or the three of them: not all there are. */
function isCounted(looked: Looked, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 3); at -= 1) {
    if (!goesOn(looked, at + 1)) return false
    const low = lowAt(looked, at)
    if (isQuantifier.has(low) || number.test(low)) return true
  }
  return false
}

function isDoneToday(looked: Looked, verb: number, end: number): boolean {
  if (!/^are(?:n't)?$/u.test(lowAt(looked, verb)) || !goesOn(looked, end)) return false
  const next = lowAt(looked, end)
  return next === '' || isDaily.has(next) || /(?:ing|ed)$/u.test(next)
}

/** Over “just” and the like to the verb. */
function verbAfter(looked: Looked, end: number): number {
  let verb = end
  while (verb < end + 2 && goesOn(looked, verb) && between.has(lowAt(looked, verb))) {
    // “just” may itself be what is said: the salespeople just …
    if (phraseAt(looked.tokens, verb, sure) !== -1 && phraseAt(looked.tokens, verb + 1, verbs) === -1) break
    verb += 1
  }
  return goesOn(looked, verb) ? verb : -1
}

function groupAt(looked: Looked, start: number): Clue | undefined {
  const { tokens } = looked
  const end = phraseAt(tokens, start, named)
  if (end === -1 || isCounted(looked, start)) return undefined
  const verb = verbAfter(looked, end)
  const said = phraseAt(tokens, verb, verbs)
  if (said === -1) return undefined
  const isNature = phraseAt(tokens, said, ofAll) !== -1
  const isFew = lowAt(looked, start - 1) === 'the' && phraseAt(tokens, verb, sure) === -1
  return !isNature && (isFew || isDoneToday(looked, verb, said))
    ? undefined
    : { rule: 'group', start, end: said }
}

const beforeGroup = phrasesOf(['all|every|typical', 'you know what'])

/** A whole group is said to be or to do something; not some of them, and not a group that is counted or somebody's own. */
export function group(looked: Looked): Clue[] {
  const clues: Clue[] = []
  for (let at = 0; at < looked.tokens.length; at += 1) {
    const clue = groupAt(looked, at)
    if (clue === undefined || isOpen(looked, at) || isReported(looked, at)) continue
    const isAll = phraseAt(looked.tokens, at - 1, beforeGroup) === at
    clues.push(isAll ? { ...clue, start: at - 1 } : clue)
  }
  return clues
}
