import {
  decides,
  doneFor,
  everyoneIn,
  genericVerbs,
  houseVerbs,
  namedVerbs,
  ofTheDay,
} from '../lexicon/group.ts'
import { ownGroupEnd } from '../own-groups.ts'
import { firstOf, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, type Looked, lowAt } from './clue.ts'

const verbs = phrasesOf([...namedVerbs, ...houseVerbs, ...genericVerbs])
const everyone = phrasesOf(everyoneIn)
const deciding = phrasesOf(decides)
const isDone: ReadonlySet<string> = new Set(doneFor)
const isDaily: ReadonlySet<string> = new Set([...ofTheDay, 'the', 'a', 'an', 'my', 'our', 'two', 'three'])
const isBetween =
  /^(?:all|just|really|also|probably|clearly|usually|mostly|always|never|still|simply|generally|not|so|too|very|quite)$/u
const isSome =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|few|many|most|couple|both|half|certain|other|no|\d+)$/u
const isArticle = /^(?:the|our|my|all|whole|of|entire)$/u
/** Words before a group: half of all our … */
const BEFORE = 4

const said = { question: 'all-of-them', reason: 'a-named-group' } as const

/** Back over “all of the” to where it begins, with the word before that. */
function before(looked: Looked, start: number): { start: number; low: string } {
  let from = start
  while (from > start - BEFORE && goesOn(looked, from) && isArticle.test(lowAt(looked, from - 1))) from -= 1
  return { start: from, low: from === 0 || !goesOn(looked, from) ? '' : lowAt(looked, from - 1) }
}

/** Where it ends what is said of a group as of one: “don't mind”, “are happy”, “will cope”. */
function saidEnd(looked: Looked, end: number): number {
  let verb = end
  while (
    verb < end + 2 &&
    goesOn(looked, verb) &&
    isBetween.test(lowAt(looked, verb)) &&
    phraseAt(looked, verb, verbs) === -1
  )
    verb += 1
  if (!goesOn(looked, verb)) return -1
  if (/^(?:is|are|'s|isn't|aren't|seems?|feels?|looks?|sounds?)$/u.test(lowAt(looked, verb)))
    return beingEnd(looked, verb + 1)
  return phraseAt(looked, verb, verbs)
}

/** “Are all so happy”, not “are in Leeds” or “are joining”. */
function beingEnd(looked: Looked, start: number): number {
  let at = start
  while (at < start + 3 && goesOn(looked, at) && isBetween.test(lowAt(looked, at))) at += 1
  const low = lowAt(looked, at)
  return !goesOn(looked, at) || isDaily.has(low) || low.endsWith('ing') || isSome.test(low) ? -1 : at + 1
}

/** “Everyone on the night shift”: as far back as it is said that it is all of them. */
function everyoneBefore(looked: Looked, start: number): number {
  for (let from = start - BEFORE; from < start; from += 1)
    if (phraseAt(looked, from, everyone) === start) return from
  return -1
}

/** Whether the writer is about to decide something. */
export const isDecided = (looked: Looked): boolean =>
  looked.groups.size > 0 && firstOf(looked, deciding) !== -1

/** A group of the writer's own naming that is spoken of, or decided for, as if it were one; nothing where it is some of them. */
export function ownGroupAt(looked: Looked, start: number, isDeciding: boolean): Clue | undefined {
  const end = ownGroupEnd(looked.tokens, start, looked.groups)
  if (end === -1) return undefined
  const all = everyoneBefore(looked, start)
  const led = before(looked, start)
  if (all === -1 && isSome.test(led.low)) return undefined
  const from = all === -1 ? led.start : all
  const last = saidEnd(looked, end)
  if (last !== -1) return { rule: 'group', start: from, end: last, said: { ...said, tone: 'plain' } }
  return isDeciding && isDone.has(led.low)
    ? { rule: 'group', start: from, end, said: { ...said, tone: 'faint' } }
    : undefined
}
