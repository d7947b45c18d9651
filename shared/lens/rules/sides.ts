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
const isReproach: ReadonlySet<string> = new Set(stillReproach)

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

/** A word after which an always or a never about somebody is no reproach. */
function isKindly(looked: Looked, at: number): boolean {
  const [low, next] = [lowAt(looked, at), lowAt(looked, at + 1)]
  if (next === '' || !goesOn(looked, at + 1)) return true
  if (low === 'always') return always.has(next) && !(next === 'on' && isReproach.has(lowAt(looked, at + 2)))
  if (low !== 'never') return false
  const isPast = next.endsWith('ed') && !/^(?:has|have|had|'s|'ve|'d)$/u.test(lowAt(looked, at - 1))
  return isPast || never.has(next)
}

/** Every time, or not once, said directly of somebody. */
export function absolute(looked: Looked): Clue[] {
  const clues: Clue[] = []
  const { tokens, aliases } = looked
  for (let at = 0; at < tokens.length; at += 1) {
    const person = subjectAt(tokens, at, aliases)
    if (person === undefined || person.who === 'perhaps') continue
    if (!goesOn(looked, person.end)) continue
    const start = isHelper.has(lowAt(looked, person.end)) ? person.end + 1 : person.end
    if (!isAbsolute.has(lowAt(looked, start)) || !goesOn(looked, start) || isKindly(looked, start)) continue
    if (isOpen(looked, start) || isReported(looked, start)) continue
    clues.push({ rule: 'absolute', start, end: start + 2 })
  }
  return clues
}

/** Words that are said of some people only. */
export function coded(looked: Looked): Clue[] {
  const clues: Clue[] = []
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const end = phraseAt(looked.tokens, start, coding)
    if (end !== -1 && !(goesOn(looked, end) && isOfThings.has(lowAt(looked, end)))) {
      clues.push({ rule: 'coded', start, end })
      start = end - 1
    }
  }
  return clues
}
