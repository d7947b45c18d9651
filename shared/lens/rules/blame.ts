import {
  anybody,
  blames,
  culprits,
  faults,
  losses,
  reproachesAfter,
  reproachesAround,
  reproachesBefore,
  reproachesOn,
  reproachesSince,
  wished,
  wishes,
} from '../lexicon-talk.ts'
import { denials } from '../lexicon.ts'
import { personAt } from '../people.ts'
import { type Phrases, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isReported, type Looked, lowAt } from './clue.ts'

const openings = phrasesOf([...blames, ...culprits])
const before = phrasesOf(reproachesBefore)
const around = phrasesOf(reproachesAround)
const on = phrasesOf(reproachesOn)
const since = phrasesOf(reproachesSince)
const wish = phrasesOf(wishes)
const had = phrasesOf(wished)
const lost = phrasesOf(losses)
const after = phrasesOf(reproachesAfter)
const fault = phrasesOf(faults)
const anyone = phrasesOf(anybody)
const isDenial: ReadonlySet<string> = new Set(denials)
/** As far back as a denial is looked for: “it was not really his fault”. */
const DENIED = 4

/** Where somebody ends who begins here, by name, as “they” or as “nobody”; -1 when nobody does. */
function whoseEnd({ tokens, aliases }: Looked, at: number): number {
  const person = personAt(tokens, at, aliases)
  return person === undefined ? phraseAt(tokens, at, anyone) : person.end
}

const isDenied = (looked: Looked, at: number): boolean =>
  [1, 2, 3, DENIED].some(back => isDenial.has(lowAt(looked, at - back)))

/** Words, then somebody, then where there are any more words: “why does Tomás always”. */
function aboutSomebody(looked: Looked, start: number, [first, last]: readonly [Phrases, Phrases?]): number {
  const opened = phraseAt(looked.tokens, start, first)
  const person = opened === -1 || !goesOn(looked, opened) ? -1 : whoseEnd(looked, opened)
  if (person === -1 || last === undefined) return person
  return goesOn(looked, person) ? phraseAt(looked.tokens, person, last) : -1
}

/** “Dana is to blame”; nothing said of the writer, who may well be. */
function saidOfSomebody(looked: Looked, start: number): Clue | undefined {
  const person = whoseEnd(looked, start)
  if (person === -1 || !goesOn(looked, person)) return undefined
  const end = phraseAt(looked.tokens, person, after)
  return end === -1 || isDenied(looked, start) ? undefined : { rule: 'blame', start, end }
}

function clueAt(looked: Looked, start: number): Clue | undefined {
  const ends = [
    phraseAt(looked.tokens, start, openings),
    aboutSomebody(looked, start, [before]),
    aboutSomebody(looked, start, [around, on]),
    aboutSomebody(looked, start, [since, lost]),
    aboutSomebody(looked, start, [wish, had]),
  ]
  const end = Math.max(...ends)
  if (end !== -1) return { rule: 'blame', start, end }
  const owned = phraseAt(looked.tokens, start, fault)
  return owned === -1 || isDenied(looked, start)
    ? saidOfSomebody(looked, start)
    : { rule: 'blame', start, end: owned }
}

/** A reproach, said to somebody or of somebody: “why didn’t you …”, “it is all her fault”. */
export function blame(looked: Looked): Clue[] {
  const clues: Clue[] = []
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const clue = isReported(looked, start) ? undefined : clueAt(looked, start)
    const isDoubted = looked.doubtedAt !== -1 && looked.doubtedAt < start
    if (clue === undefined || isDoubted) continue
    clues.push(clue)
    start = clue.end - 1
  }
  return clues
}
