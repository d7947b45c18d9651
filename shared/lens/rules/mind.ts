import {
  aims,
  denials,
  fillers,
  helpers,
  mindPredicates,
  mindStates,
  onPurpose,
  schemes,
  surelyMinds,
} from '../lexicon.ts'
import { subjectAt } from '../people.ts'
import { phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isOpen, type Looked, lowAt } from './clue.ts'

const predicates = phrasesOf(mindPredicates)
const plots = phrasesOf(schemes)
const aimed = phrasesOf(aims)
const states = phrasesOf([...mindStates, ...surelyMinds])
const purposes = phrasesOf(onPurpose)
const isDenial: ReadonlySet<string> = new Set(denials)
const isBetween: ReadonlySet<string> = new Set([...fillers, ...helpers, 'be', 'does', 'did', 'do', 'would'])
const wanting = phrasesOf([
  "'s|is|was|are|were|'re just|only|really|clearly|obviously|always|probably|constantly? trying|out to",
  'wants|wanted|tries|tried|likes|intends|intended|hopes|plans to',
  'want|try|intend|plan to',
])
const isDeniedWell = (low: string): boolean => isDenial.has(low) && !/^(?:hardly|neither|nor)$/u.test(low)
const nextIsNo: ReadonlySet<string> = new Set(['no', 'longer'])
const REACH = 7
/** As far as somebody stands before what they did on purpose. */
const BEFORE = 10

const clueOf = (start: number, end: number): Clue => ({ rule: 'mind', start, end })

/** A state of mind, a scheme, or after a denial what is not felt. */
function thoughtAt({ tokens }: Looked, at: number, deniedAt: number): Clue | undefined {
  if (deniedAt !== -1) {
    const denied = phraseAt(tokens, at, predicates)
    return denied === -1 ? undefined : clueOf(deniedAt, denied)
  }
  const state = phraseAt(tokens, at, states)
  if (state !== -1) return clueOf(at, state)
  const wish = phraseAt(tokens, at, wanting)
  const plot = wish === -1 ? -1 : phraseAt(tokens, wish, plots)
  return plot === -1 ? undefined : clueOf(at, plot)
}

const deniesAt = (looked: Looked, at: number): boolean => {
  const low = lowAt(looked, at)
  return isDeniedWell(low) || (low === 'no' && nextIsNo.has(lowAt(looked, at + 1)))
}

/** What stands after a person, word by word. */
function afterPerson(looked: Looked, from: number): Clue | undefined {
  let deniedAt = -1
  for (let at = from; at < from + REACH && goesOn(looked, at); at += 1) {
    const clue = thoughtAt(looked, at, deniedAt)
    if (clue !== undefined) return clue
    const low = lowAt(looked, at)
    if (deniedAt === -1 && deniesAt(looked, at)) deniedAt = at
    else if (!isBetween.has(low) && !nextIsNo.has(low)) return undefined
  }
  return undefined
}

/** Whether somebody other than the writer stands shortly before, with nobody else between. */
function doneBySomebody(looked: Looked, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - BEFORE); back -= 1) {
    const low = lowAt(looked, back)
    if (low === 'i' || low === 'we' || low === 'you') return false
    const person = subjectAt(looked.tokens, back, looked.aliases)
    if (person !== undefined && (person.who !== 'perhaps' || back === 0)) return true
  }
  return false
}

function anywhere(looked: Looked, at: number): Clue | undefined {
  for (const phrases of [aimed, purposes]) {
    const end = phraseAt(looked.tokens, at, phrases)
    if (end !== -1 && doneBySomebody(looked, at)) return clueOf(at, end)
  }
  return undefined
}

/** What goes on in somebody is told as if it were known; not when somebody said, told or asked. */
export function mind(looked: Looked): Clue[] {
  if (looked.isSpoken) return []
  const clues: Clue[] = []
  for (let at = 0; at < looked.tokens.length; at += 1) {
    const person = subjectAt(looked.tokens, at, looked.aliases)
    const clue = (person && afterPerson(looked, person.end)) ?? anywhere(looked, at)
    if (clue !== undefined && !isOpen(looked, clue.start)) clues.push(clue)
  }
  return clues
}
