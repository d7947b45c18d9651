import {
  denials,
  fillers,
  helpers,
  links,
  otherwiseBefore,
  traitNouns,
  traitQualities,
  traitsAfterNot,
  traitsHad,
  traitsOfPeople,
  traitsOfThings,
  typically,
} from '../lexicon/trait.ts'
import { type Spoken, subjectAt } from '../people.ts'
import { firstOf, mayHave, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isOpen, isReported, type Looked, lowAt } from './clue.ts'

const surely = phrasesOf([...traitsOfPeople, ...traitNouns])
const traits = phrasesOf([...traitsOfPeople, ...traitsOfThings, ...traitNouns])
const nouns = phrasesOf(traitNouns)
const denied = phrasesOf(traitsAfterNot)
const having = phrasesOf(traitsHad)
const qualities = phrasesOf(traitQualities)
const typical = phrasesOf(typically)
const lists = [surely, traits, nouns, denied, having, qualities, typical]
const isLink: ReadonlySet<string> = new Set(links)
const isHelper: ReadonlySet<string> = new Set(helpers)
const isFiller: ReadonlySet<string> = new Set(fillers)
const isDenial: ReadonlySet<string> = new Set(denials)
/** What may follow “Dana’s lazy” when Dana is it, and not somebody of hers. */
const goesFurther: ReadonlySet<string> = new Set(
  'and but or about with when in at again because since as to if so these this that by after on for though'.split(
    ' ',
  ),
)

/** Words looked at after a person. */
const REACH = 9

const isOtherwise = ({ tokens }: Looked, start: number, end: number): boolean => {
  const next = tokens[end]
  const others = otherwiseBefore[tokens[start]?.low ?? '']
  if (next === undefined || next.breaks || others === undefined || !others.includes(next.low)) return false
  return !(
    next.low === 'to' && ['work', 'manage', 'deal', 'please', 'like'].includes(tokens[end + 1]?.low ?? '')
  )
}

type Way = {
  at: number
  isLinked: boolean
  /** where it is denied; -1 when it is not */
  deniedAt: number
  /** “Dana’s lazy” may be about somebody of hers */
  readonly isOwning: boolean
  readonly isSure: boolean
}

/** A good thing that is denied. */
function lackHere(looked: Looked, { at, deniedAt }: Way): Clue | undefined {
  const end = phraseAt(looked, at, denied)
  const isAbout = lowAt(looked, at) === 'capable' && lowAt(looked, end) === 'of'
  return end === -1 || isAbout ? undefined : { rule: 'trait', start: deniedAt, end }
}

function traitHere(looked: Looked, { at, isOwning, isSure }: Way): Clue | undefined {
  const isFixed = /^(?:always|never)$/u.test(lowAt(looked, at))
  // “Ben’s failure” is no “Ben is a failure”
  if (isOwning && lowAt(looked, at - 1) === "'s" && phraseAt(looked, at, nouns) !== -1) return undefined
  const end = phraseAt(looked, at, isSure || isFixed ? traits : surely)
  if (end === -1 || isOtherwise(looked, at, end)) return undefined
  const isOfTheirs = isOwning && goesOn(looked, end) && !goesFurther.has(lowAt(looked, end))
  return isOfTheirs ? undefined : { rule: 'trait', start: at, end }
}

/** One word further; false when it leads nowhere. */
function goOver(looked: Looked, way: Way): boolean {
  const low = lowAt(looked, way.at)
  const isDenying = isDenial.has(low)
  const isLinking = isLink.has(low) || /^(?:is|was|are|were)n't$/u.test(low)
  if (isDenying && way.deniedAt === -1) way.deniedAt = way.at
  way.isLinked ||= isLinking
  return isLinking || isDenying || isHelper.has(low) || isFiller.has(low)
}

/** What somebody “simply has no” or “lacks”. */
function hadAfter(looked: Looked, from: number): Clue | undefined {
  for (let at = from; at < from + 3 && goesOn(looked, at); at += 1) {
    const end = phraseAt(looked, at, having)
    if (end !== -1) return { rule: 'trait', start: at, end }
    if (!isFiller.has(lowAt(looked, at))) return undefined
  }
  return undefined
}

/** From a person over “is”, “can be so” and the like to what is said of them. */
function traitAfter(looked: Looked, { next: from, who }: Spoken): Clue | undefined {
  const had = hadAfter(looked, from)
  if (had !== undefined) return had
  const way: Way = {
    at: from,
    isLinked: false,
    deniedAt: -1,
    isOwning: lowAt(looked, from) === "'s" && !/^s?he$/u.test(lowAt(looked, from - 1)),
    isSure: who === 'known',
  }
  for (; way.at < from + REACH && goesOn(looked, way.at); way.at += 1) {
    const here = way.deniedAt === -1 ? traitHere : lackHere
    const clue = way.isLinked ? here(looked, way) : undefined
    if (clue !== undefined) return clue
    if (!goOver(looked, way) && !isJoined(looked, way)) return undefined
  }
  return undefined
}

/** “Clever but lazy”: over one thing that is said to another. */
function isJoined(looked: Looked, way: Way): boolean {
  if (!way.isLinked || way.deniedAt !== -1 || !/^(?:and|but|yet|or)$/u.test(lowAt(looked, way.at + 1)))
    return false
  way.at += 1
  return true
}

/** “Dana – a bully”, “Ben: lazy.” */
function besides(looked: Looked, at: number): Clue | undefined {
  const token = looked.tokens[at]
  if (token?.breaks !== true) return undefined
  const isNamed = /^(?:an?|the|such|typical|always|never)$/u.test(token.low)
  let start = at
  while (start < at + 4 && isFiller.has(lowAt(looked, start))) start += 1
  const end = phraseAt(looked, start, traits)
  const isSaid = end !== -1 && !isOtherwise(looked, start, end) && (isNamed || !goesOn(looked, end))
  return isSaid ? { rule: 'trait', start, end } : undefined
}

/** “Her laziness”, “Ben’s big ego”. */
function owned(looked: Looked, at: number): Clue | undefined {
  const isTheirs = /^(?:his|her|their)$/u.test(lowAt(looked, at))
  if (!isTheirs && !(lowAt(looked, at) === "'s" && looked.tokens[at - 1]?.isCapital)) return undefined
  for (const start of [at + 1, at + 2]) {
    const end = goesOn(looked, at + 1) && goesOn(looked, start) ? phraseAt(looked, start, qualities) : -1
    if (end !== -1) return { rule: 'trait', start: at, end }
  }
  return undefined
}

const isNamedOne = ({ tokens, spoken }: Looked, at: number): boolean =>
  spoken[at]?.who === 'known' &&
  !/^(?:s?he|my|our|the|this|that|their|his|her|your)$/u.test(tokens[at]?.low ?? '')

/** What a drama queen she is. */
function exclaimed(looked: Looked, at: number): Clue | undefined {
  if (lowAt(looked, at) !== 'what' || !/^an?$/u.test(lowAt(looked, at + 1))) return undefined
  const start = phraseAt(looked, at + 2, nouns) === -1 ? at + 3 : at + 2
  const end = phraseAt(looked, start, nouns)
  const isOfSomebody = end !== -1 && looked.spoken[end] !== undefined
  return isOfSomebody ? { rule: 'trait', start, end } : undefined
}

const holds = /^(?:find|found|consider|considered|call|called|think|thought)$/u
const isSubject = /^(?:he|she|they)$/u

/** I find him arrogant. */
function heldToBe(looked: Looked, at: number): Clue | undefined {
  const { spoken } = looked
  if (!holds.test(lowAt(looked, at))) return undefined
  const whom = lowAt(looked, at + 1) === 'of' ? at + 2 : at + 1
  const person = spoken[whom]
  if (person === undefined || person.who === 'perhaps' || isSubject.test(lowAt(looked, whom)))
    return undefined
  let start = person.end
  while (start < person.end + 4 && (isFiller.has(lowAt(looked, start)) || lowAt(looked, start) === 'as'))
    start += 1
  const end = goesOn(looked, start) ? phraseAt(looked, start, traits) : -1
  return end === -1 ? undefined : { rule: 'trait', start, end }
}

function traitAt(looked: Looked, at: number): Clue | undefined {
  const person = subjectAt(looked, at)
  const said =
    person &&
    (traitAfter(looked, person) ?? (isNamedOne(looked, at) ? besides(looked, person.end) : undefined))
  if (said !== undefined) return said
  return owned(looked, at) ?? exclaimed(looked, at) ?? heldToBe(looked, at)
}

/** “Typical Dana”, when nothing else is said. */
function typicalIn(looked: Looked): Clue[] {
  const start = firstOf(looked, typical)
  const isSaid = start !== -1 && !isOpen(looked, start) && !isReported(looked, start)
  return isSaid ? [{ rule: 'trait', start, end: phraseAt(looked, start, typical) }] : []
}

/** Somebody is said to be something by nature: “she is lazy”, “he is not a team player”. */
export function trait(looked: Looked): Clue[] {
  if (!mayHave(looked, lists)) return []
  const clues: Clue[] = []
  for (let at = 0; at < looked.tokens.length; at += 1) {
    const clue = traitAt(looked, at)
    if (clue !== undefined && !isOpen(looked, clue.start) && !isReported(looked, clue.start)) clues.push(clue)
  }
  return clues.length === 0 ? typicalIn(looked) : clues
}
