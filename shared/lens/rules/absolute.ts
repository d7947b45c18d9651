import {
  absolutes,
  atTheEnd,
  everyTimes,
  kindly,
  neverOnce,
  neverStill,
  ofEverybody,
  stillReproach,
} from '../lexicon/absolute.ts'
import { type Spoken, subjectAt } from '../people.ts'
import { mayHave, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isOpen, isReported, type Looked, lowAt } from './clue.ts'

const isAbsolute: ReadonlySet<string> = new Set(absolutes)
/** “They always help” beside “she always helps”. */
const ofMany = (phrases: readonly string[]): readonly string[] =>
  phrases.map(phrase => {
    const [verbs = '', ...rest] = phrase.split(' ')
    const bases = verbs
      .split('|')
      .flatMap(verb => (/[^s]s$/u.test(verb) ? [verb, verb.slice(0, -1)] : [verb]))
    return [bases.join('|'), ...rest].join(' ')
  })
const always = phrasesOf(ofMany(kindly.always))
const never = phrasesOf(ofMany(kindly.never))
const reproaches = phrasesOf(ofMany(stillReproach))
const still = phrasesOf(neverStill)
const once = phrasesOf(neverOnce)
const times = phrasesOf(everyTimes)
const last = phrasesOf(atTheEnd)
const everybody = phrasesOf(ofEverybody)
const lists = [once, times, last, everybody]
const isHelper = /^(?:has|have|had|is|was|are|were|'s|'re|'ve|'d)$/u
const isToCome = /^(?:will|'ll|would)$/u
const isForGood =
  /^(?:change|learn|listen|understand|admit|apologise|apologize|improve|get|grow|say|manage|finish|thank|accept|trust)$/u

/** A word after which an always or a never about somebody is no reproach. */
function isKindly(looked: Looked, at: number): boolean {
  const [low, next] = [lowAt(looked, at), lowAt(looked, at + 1)]
  if (next === '' || !goesOn(looked, at + 1)) return true
  if (low === 'always')
    return phraseAt(looked, at + 1, always) !== -1 && phraseAt(looked, at + 1, reproaches) === -1
  if (low !== 'never') return false
  const isPast = next.endsWith('ed') && !isHelper.test(lowAt(looked, at - 1))
  return isPast || (phraseAt(looked, at + 1, never) !== -1 && phraseAt(looked, at + 1, still) === -1)
}

/** Over “has” or “will” to what may be an always; “will never” only of what somebody is said to be incapable of. */
function absoluteAfter(looked: Looked, end: number): number {
  const helper = lowAt(looked, end)
  if (isHelper.test(helper)) return end + 1
  if (!isToCome.test(helper)) return end
  return isForGood.test(lowAt(looked, end + 2)) ? end + 1 : -1
}

/** “Always cancels”, “doesn’t ever read”, right after somebody. */
function afterPerson(looked: Looked, { next: end }: Spoken): Clue | undefined {
  if (!goesOn(looked, end)) return undefined
  const start = absoluteAfter(looked, end)
  const isSaid = start !== -1 && isAbsolute.has(lowAt(looked, start)) && goesOn(looked, start)
  if (isSaid && !isKindly(looked, start)) return { rule: 'absolute', start, end: start + 2 }
  const never = phraseAt(looked, end, once)
  return never === -1 ? undefined : { rule: 'absolute', start: end, end: never }
}

/** Whoever is spoken of or to; a name nobody listed is not enough. */
function spokenOf(looked: Looked, at: number): Spoken | undefined {
  if (lowAt(looked, at) === 'you') return { who: 'known', end: at + 1, next: at + 1 }
  const person = subjectAt(looked, at)
  return person?.who === 'perhaps' ? undefined : person
}

/** “Every time”; “all the time” where nothing follows. */
function timesAt(looked: Looked, at: number): number {
  const end = phraseAt(looked, at, last)
  return end === -1 || goesOn(looked, end) ? phraseAt(looked, at, times) : end
}

/** Every time, or not once, said of somebody. */
export function absolute(looked: Looked): Clue[] {
  if (!mayHave(looked, lists) && !looked.tokens.some(({ low }) => isAbsolute.has(low))) return []
  const clues: Clue[] = []
  const isOfSomebody = looked.tokens.some((_, at) => spokenOf(looked, at) !== undefined)
  for (let at = 0; at < looked.tokens.length; at += 1) {
    const person = spokenOf(looked, at)
    const each = Math.max(phraseAt(looked, at, everybody), isOfSomebody ? timesAt(looked, at) : -1)
    const clue =
      (person && afterPerson(looked, person)) ??
      (each === -1 ? undefined : { rule: 'absolute' as const, start: at, end: each })
    if (clue === undefined || isOpen(looked, clue.start) || isReported(looked, clue.start)) continue
    clues.push(clue)
    at = Math.max(at, clue.end - 1)
  }
  return clues
}
