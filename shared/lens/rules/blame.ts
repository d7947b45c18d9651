import {
  blames,
  causes,
  faults,
  losses,
  regrets,
  reproachesAfter,
  reproachesSince,
  wentWell,
} from '../lexicon/blame.ts'
import { denials } from '../lexicon/trait.ts'
import { somebodyEnd } from '../people.ts'
import { firstOf, mayHave, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isReported, type Looked, lowAt } from './clue.ts'

const openings = phrasesOf(blames)
const put = phrasesOf(causes)
const regretted = phrasesOf(regrets)
const since = phrasesOf(reproachesSince)
const lost = phrasesOf(losses)
const after = phrasesOf(reproachesAfter)
const fault = phrasesOf(faults)
const lists = [openings, put, regretted, since, after, fault]
const isDenial: ReadonlySet<string> = new Set(denials)
const isWell: ReadonlySet<string> = new Set(wentWell)
const isOtherwise = /^(?:would|wouldn't|could|couldn't|might|'d)$/u
/** “She thinks he should have asked” is hers. */
const isTheirs = /^(?:thinks|believes|believed|feels|reckons)$/u
const isNobody = /^(?:nobody|no-one|no|none|anyone|anybody)$/u
/** As far back as a denial is looked for: “it was not really his fault”. */
const DENIED = 4
/** As far as what was lost is looked for behind the one who is said to have done it; it may also stand before. */
const LOST = 4

const isDenied = (looked: Looked, at: number): boolean =>
  [1, 2, 3, DENIED].some(back => isDenial.has(lowAt(looked, at - back))) ||
  isNobody.test(lowAt(looked, at - 1))

/** What is known of a sentence as a whole, found once. */
type Whole = {
  readonly wentWell: boolean
  /** where something is first said to be lost; -1 when nothing is */
  readonly lostAt: number
  /** the first and the last word by which something would have been otherwise; -1 when there is none */
  readonly otherwise: readonly [first: number, last: number]
}

const wholeOf = (looked: Looked): Whole => ({
  wentWell: looked.tokens.some(({ low }) => isWell.has(low)),
  lostAt: firstOf(looked, lost),
  otherwise: [
    looked.tokens.findIndex(({ low }) => isOtherwise.test(low)),
    looked.tokens.findLastIndex(({ low }) => isOtherwise.test(low)),
  ],
})

/** “Because of Ben we are late”, not “thanks to Priya we got the licence”. */
function lostBy(looked: Looked, start: number, { lostAt }: Whole): number {
  const end = phraseAt(looked, start, since)
  const isLost = lostAt !== -1 && lostAt < end + LOST
  return end !== -1 && isLost && lowAt(looked, end) !== "'s" ? end : -1
}

/** “If Ben had asked, we would …”. */
function missedBy(looked: Looked, start: number, { otherwise: [first, last] }: Whole): number {
  if (first === -1) return -1
  const isStart = lowAt(looked, start) === 'if' || start === 0 || !goesOn(looked, start)
  const end = isStart ? phraseAt(looked, start, regretted) : -1
  return first < start || last >= end ? end : -1
}

/** “Dana is to blame”; nothing said of the writer, who may well be. */
function saidOfSomebody(looked: Looked, start: number): number {
  const person = somebodyEnd(looked, start)
  if (person === -1 || isNobody.test(lowAt(looked, start))) return -1
  const who = lowAt(looked, person) === 'who' ? person + 1 : person
  const end = goesOn(looked, who) ? phraseAt(looked, who, after) : -1
  return end === -1 || isTheirs.test(lowAt(looked, start - 1)) || isDenied(looked, start) ? -1 : end
}

/** “It was her fault”, not “it was not really his fault”. */
function ownedBy(looked: Looked, start: number): number {
  const end = phraseAt(looked, start, fault)
  return end === -1 || isDenied(looked, start) ? -1 : end
}

const endAt = (looked: Looked, start: number, whole: Whole): number =>
  Math.max(
    phraseAt(looked, start, openings),
    ownedBy(looked, start),
    whole.wentWell ? -1 : phraseAt(looked, start, put),
    whole.wentWell ? -1 : lostBy(looked, start, whole),
    missedBy(looked, start, whole),
    saidOfSomebody(looked, start),
  )

/** A reproach, said to somebody or of somebody: “why didn’t you …”, “it is all her fault”. */
export function blame(looked: Looked): Clue[] {
  if (!mayHave(looked, lists)) return []
  const clues: Clue[] = []
  const whole = wholeOf(looked)
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const end = isReported(looked, start) ? -1 : endAt(looked, start, whole)
    const isDoubted = looked.doubtedAt !== -1 && looked.doubtedAt < start
    if (end === -1 || isDoubted) continue
    clues.push({ rule: 'blame', start, end })
    start = end - 1
  }
  return clues
}
