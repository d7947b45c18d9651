import {
  absolutes,
  coded as codedWords,
  codedOfThings,
  notASide,
  noReproach,
  sides,
  stillReproach,
  together,
} from '../lexicon.ts'
import { subjectAt } from '../people.ts'
import { phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isOpen, isReported, type Looked, lowAt } from './clue.ts'

const fixed = phrasesOf(sides)
const shared = phrasesOf(together)
const coding = phrasesOf(codedWords)
const isAbsolute: ReadonlySet<string> = new Set(absolutes)
const isNoSide: ReadonlySet<string> = new Set(notASide)
const isOfThings: ReadonlySet<string> = new Set(codedOfThings)
const isHelper: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'is',
  'was',
  'are',
  'were',
  "'s",
  "'re",
  "'ve",
  "'d",
])
const always: ReadonlySet<string> = new Set(noReproach.always)
const never: ReadonlySet<string> = new Set(noReproach.never)
const reproaches = phrasesOf(stillReproach)

const isPlan = /^(?:plan|target|timeline|deadline|schedule|pricing|goal|date|price|offer)s?$/u

/** Fixed phrases that make two sides of people, and the one that makes them one too soon. */
export function usThem(looked: Looked): Clue[] {
  const clues: Clue[] = []
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const one = phraseAt(looked.tokens, start, shared)
    if (one !== -1)
      clues.push({
        rule: 'us-them',
        start,
        end: one,
        said: { question: 'same-for-everyone', reason: 'together', tone: 'plain' },
      })
    const end = one === -1 ? phraseAt(looked.tokens, start, fixed) : -1
    const isBetween =
      /^(?:between|of|to|both|for|fit)$/u.test(lowAt(looked, start - 1)) &&
      /and/u.test(lowAt(looked, start + 1))
    const isMeant = isBetween || (goesOn(looked, end) && isNoSide.has(lowAt(looked, end)))
    if (end !== -1 && !isMeant && !isReported(looked, start)) clues.push({ rule: 'us-them', start, end })
  }
  return clues
}

const isToCome = /^(?:will|'ll|would)$/u
const isForGood =
  /^(?:change|learn|listen|understand|admit|apologise|apologize|improve|get|grow|say|manage)$/u

/** A word after which an always or a never about somebody is no reproach. */
function isKindly(looked: Looked, at: number): boolean {
  const [low, next] = [lowAt(looked, at), lowAt(looked, at + 1)]
  if (next === '' || !goesOn(looked, at + 1)) return true
  if (low === 'always') return always.has(next) && phraseAt(looked.tokens, at + 1, reproaches) === -1
  if (low !== 'never') return false
  const isPast = next.endsWith('ed') && !/^(?:has|have|had|'s|'ve|'d)$/u.test(lowAt(looked, at - 1))
  return isPast || never.has(next)
}

/** Over “has” or “will” to what may be an always; “will never” only of what somebody is said to be incapable of. */
function absoluteAfter(looked: Looked, end: number): number {
  const helper = lowAt(looked, end)
  if (isHelper.has(helper)) return end + 1
  if (!isToCome.test(helper)) return end
  return isForGood.test(lowAt(looked, end + 2)) ? end + 1 : -1
}

/** Every time, or not once, said directly of somebody. */
export function absolute(looked: Looked): Clue[] {
  const clues: Clue[] = []
  const { tokens, aliases } = looked
  for (let at = 0; at < tokens.length; at += 1) {
    const person = subjectAt(tokens, at, aliases)
    if (person === undefined || person.who === 'perhaps') continue
    if (!goesOn(looked, person.end)) continue
    const start = absoluteAfter(looked, person.end)
    if (start === -1) continue
    if (!isAbsolute.has(lowAt(looked, start)) || !goesOn(looked, start) || isKindly(looked, start)) continue
    if (isOpen(looked, start) || isReported(looked, start)) continue
    clues.push({ rule: 'absolute', start, end: start + 2 })
  }
  return clues
}

/** Words that are said of some people only. */
export function coded(looked: Looked): Clue[] {
  const clues: Clue[] = []
  // the timeline was aggressive, not Dana
  const thing = looked.tokens.findIndex(({ low }) => isPlan.test(low))
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const end = phraseAt(looked.tokens, start, coding)
    const isOfPlan = lowAt(looked, start) === 'aggressive' && thing !== -1 && thing < start
    if (end !== -1 && !isOfPlan && !(goesOn(looked, end) && isOfThings.has(lowAt(looked, end)))) {
      clues.push({ rule: 'coded', start, end })
      start = end - 1
    }
  }
  return clues
}
