import { peoples } from '../lexicon/families.ts'
import {
  everyOne,
  genericVerbs,
  groups,
  houses,
  houseVerbs,
  noKind,
  ofTheDay,
  quantifiers,
  saidAtLarge,
  saidOfAll,
  surelyGeneric,
} from '../lexicon/group.ts'
import { traitNouns, traitsAfterNot, traitsOfPeople, traitsOfThings } from '../lexicon/trait.ts'
import { mayHave, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isOpen, isReported, type Looked, lowAt } from './clue.ts'
import { isDecided, ownGroupAt } from './own-group.ts'

const named = phrasesOf([...groups, ...peoples])
const house = phrasesOf(houses)
const verbs = phrasesOf(genericVerbs)
const verbsOfOne = phrasesOf(houseVerbs)
const sure = phrasesOf(surelyGeneric)
const natures = phrasesOf([...saidOfAll, ...traitsOfPeople, ...traitsOfThings, ...traitNouns])
const lacks = phrasesOf(traitsAfterNot)
const every = phrasesOf(everyOne)
const large = phrasesOf(saidAtLarge)
const lists = [named, house, every, large]
const isQuantifier: ReadonlySet<string> = new Set(quantifiers)
const isDaily: ReadonlySet<string> = new Set(ofTheDay)
const between: ReadonlySet<string> = new Set(
  'just simply really all usually generally clearly also often mostly basically always still'.split(' '),
)
const beforeNature: ReadonlySet<string> = new Set(
  'just simply really usually generally clearly also often mostly basically quite rather pretty such a an bit'.split(
    ' ',
  ),
)
const isNoKind: ReadonlySet<string> = new Set(noKind)
const isHead = /^(?:people|folks?|lot|crowd|guys|lads|lasses|brigade)$/u
const isNowadays = /^(?:days|nowadays|today)$/u
const number = /^\d+$/u
const isPlace = /^(?:in|at|on|from|with|over|under)$/u
const isPast = /(?:ed|[^e]went|left|came|got|gave|took|sent|told|said|had|made|were|was|met|began|brought)$/u
const isLeadIn =
  /^(?:and|but|because|that|since|as|so|typical|when|if|whereas|while|think|know|the|says|why|then)$/u
/** Words of the place a group is said to be at: men “in this plant”. */
const PLACE = 4

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
  if (!/^are(?:n't)?$/u.test(lowAt(looked, verb))) {
    const isOnce = /^(?:just|only|never|always)$/u.test(lowAt(looked, end - 1))
    return isOnce && goesOn(looked, end) && isPast.test(lowAt(looked, end))
  }
  if (!goesOn(looked, end)) return true
  const next = lowAt(looked, end)
  return isDaily.has(next) || /(?:ing|ed)$/u.test(next)
}

/** Over “just” and the like to the verb. */
function verbAfter(looked: Looked, end: number): number {
  let verb = end
  while (verb < end + 2 && goesOn(looked, verb) && between.has(lowAt(looked, verb))) {
    // “just” may itself be what is said: the salespeople just …
    if (phraseAt(looked, verb, sure) !== -1 && phraseAt(looked, verb + 1, verbs) === -1) break
    verb += 1
  }
  return goesOn(looked, verb) ? verb : -1
}

/** Where it ends what a group is said to be, “are so slow”, “aren’t committed”; -1 when it is said to be nothing. */
export function natureEnd(looked: Looked, said: number): number {
  let at = said
  const isDenied = lowAt(looked, said - 1).endsWith("n't") || lowAt(looked, said) === 'not'
  if (lowAt(looked, at) === 'not') at += 1
  if (isDenied) return Math.max(phraseAt(looked, at, lacks), phraseAt(looked, said, natures))
  for (; at < said + 3; at += 1) {
    const end = goesOn(looked, at) ? phraseAt(looked, at, natures) : -1
    if (end !== -1) return end
    if (!beforeNature.has(lowAt(looked, at))) return -1
  }
  return -1
}

function saidFrom(looked: Looked, start: number, end: number): number {
  const verb = verbAfter(looked, end)
  const said = verb === -1 ? -1 : phraseAt(looked, verb, verbs)
  if (said === -1) return -1
  const isFew = lowAt(looked, start - 1) === 'the' && phraseAt(looked, verb, sure) === -1
  const nature = natureEnd(looked, said)
  if (nature !== -1) return nature
  return isFew || isDoneToday(looked, verb, said) ? -1 : said
}

/** Lab people, the warehouse crowd: whoever a sentence begins with by their kind. */
function kindEnd(looked: Looked, start: number): number {
  const before = lowAt(looked, start - 1)
  const isStart = start === 0 || !goesOn(looked, start) || before === 'the' || isLeadIn.test(before)
  const isKind = isStart && !isNoKind.has(lowAt(looked, start)) && goesOn(looked, start + 1)
  return isKind && isHead.test(lowAt(looked, start + 1)) ? start + 2 : -1
}

/** Over “these days”. */
const overNow = (looked: Looked, end: number): number => {
  if (end === -1 || !goesOn(looked, end)) return end
  const [low, next] = [lowAt(looked, end), lowAt(looked, end + 1)]
  if (low === 'these' && isNowadays.test(next)) return end + 2
  return isNowadays.test(low) ? end + 1 : end
}

function groupAt(looked: Looked, start: number): number {
  const found = phraseAt(looked, start, named)
  const end = overNow(looked, found === -1 ? kindEnd(looked, start) : found)
  if (end === -1 || isCounted(looked, start)) return -1
  if (lowAt(looked, start - 1) === 'typical') return end
  const said = saidFrom(looked, start, end)
  const isThere = isPlace.test(lowAt(looked, end)) && lowAt(looked, start - 1) !== 'the'
  if (said !== -1 || !isThere) return said
  for (let at = end + 2; at <= end + PLACE && goesOn(looked, at); at += 1) {
    const there = phraseAt(looked, at, sure) === -1 ? -1 : saidFrom(looked, start, at)
    if (there !== -1) return there
  }
  return -1
}

/** “HR is useless”, “head office never …”. */
function houseAt(looked: Looked, start: number): number {
  const isSubject = start === 0 || !goesOn(looked, start) || isLeadIn.test(lowAt(looked, start - 1))
  const end = isSubject ? phraseAt(looked, start, house) : -1
  if (end === -1 || !goesOn(looked, end)) return -1
  const said = phraseAt(looked, end, verbsOfOne)
  if (said !== -1) return isDoneToday(looked, end, said) ? -1 : said
  return /^(?:is|are|'s|isn't|aren't)$/u.test(lowAt(looked, end)) ? natureEnd(looked, end + 1) : -1
}

const beforeGroup = phrasesOf(['all|every|typical', 'you know what'])

/** A whole group is said to be or to do something; not some of them, and not a group that is counted or somebody's own. */
export function group(looked: Looked): Clue[] {
  const isNamed = mayHave(looked, lists) || looked.groups.size > 0
  if (!isNamed && !looked.tokens.some(({ low }) => isHead.test(low))) return []
  const clues: Clue[] = []
  const isDeciding = isDecided(looked)
  for (let at = 0; at < looked.tokens.length; at += 1) {
    if (isReported(looked, at)) continue
    const own = ownGroupAt(looked, at, isDeciding)
    if (own !== undefined && !isOpen(looked, at)) {
      clues.push(own)
      at = own.end - 1
      continue
    }
    const ends = [
      groupAt(looked, at),
      houseAt(looked, at),
      phraseAt(looked, at, every),
      phraseAt(looked, at, large),
    ]
    const end = Math.max(...ends)
    if (end === -1 || isOpen(looked, at)) continue
    const isAll = phraseAt(looked, at - 1, beforeGroup) === at
    clues.push({ rule: 'group', start: isAll ? at - 1 : at, end })
    at = end - 1
  }
  return clues
}
