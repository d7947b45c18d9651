import { coded as codedWords, codedOfThings, things } from '../lexicon/coded.ts'
import { notASide, sides, theirs, together } from '../lexicon/sides.ts'
import { mayHave, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isReported, type Looked, lowAt } from './clue.ts'

const fixed = phrasesOf(sides)
const shared = phrasesOf(together)
const own = phrasesOf(theirs)
const lists = [fixed, shared, own]
const coding = phrasesOf(codedWords)
const isNoSide: ReadonlySet<string> = new Set(notASide)
const isOfThings: ReadonlySet<string> = new Set(codedOfThings)
const isThing: ReadonlySet<string> = new Set(things.split('|').flatMap(thing => [thing, `${thing}s`]))

/** Said of things as well. */
const isLoose = /^(?:aggressive|abrasive|emotional|cold|articulate|intimidating|accent)$/u

/** “Those people”, but for those who are then said to be the ones meant. */
function sideEnd(looked: Looked, start: number): number {
  const end = phraseAt(looked, start, fixed)
  const isBetween =
    /^(?:between|of|to|both|for|fit)$/u.test(lowAt(looked, start - 1)) &&
    /and/u.test(lowAt(looked, start + 1))
  const isPointed = /^(?:those|these|that|this|people|you|their|the)$/u.test(lowAt(looked, start))
  const isMeant = isBetween || (isPointed && goesOn(looked, end) && isNoSide.has(lowAt(looked, end)))
  if (end !== -1) return isMeant ? -1 : end
  return start === 0 || !goesOn(looked, start) ? phraseAt(looked, start, own) : -1
}

/** Fixed phrases that make two sides of people, and the one that makes them one too soon. */
export function usThem(looked: Looked): Clue[] {
  if (!mayHave(looked, lists)) return []
  const clues: Clue[] = []
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const one = phraseAt(looked, start, shared)
    const end = one === -1 && !isReported(looked, start) ? sideEnd(looked, start) : one
    if (end === -1) continue
    const said = { question: 'same-for-everyone', reason: 'together', tone: 'plain' } as const
    clues.push({ rule: 'us-them', start, end, ...(one === -1 ? {} : { said }) })
    // who is meant is asked once of a sentence
    break
  }
  return clues
}

/** Words that are said of some people only. */
export function coded(looked: Looked): Clue[] {
  if (!mayHave(looked, [coding])) return []
  const clues: Clue[] = []
  // the timeline was aggressive, not Dana
  const thing = looked.tokens.findIndex(({ low }) => isThing.has(low))
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const end = phraseAt(looked, start, coding)
    const isOfNext = goesOn(looked, end) && isOfThings.has(lowAt(looked, end))
    const isOfThing = isLoose.test(lowAt(looked, start)) && (isOfNext || (thing !== -1 && thing < start))
    if (end === -1 || isOfThing) continue
    clues.push({ rule: 'coded', start, end })
    start = end - 1
  }
  return clues
}
