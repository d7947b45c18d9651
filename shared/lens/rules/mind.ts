import { aims, mindPredicates, mindsFirst, mindStates, onPurpose, schemes } from '../lexicon/mind.ts'
import { denials, fillers, helpers } from '../lexicon/trait.ts'
import { subjectAt } from '../people.ts'
import { mayHave, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isOpen, type Looked, lowAt } from './clue.ts'

const predicates = phrasesOf(mindPredicates)
const plots = phrasesOf(schemes)
const aimed = phrasesOf([...aims, ...onPurpose])
const first = phrasesOf(mindsFirst)
const states = phrasesOf(mindStates)
const lists = [predicates, plots, aimed, first, states]
const isDenial: ReadonlySet<string> = new Set(denials)
const isBetween: ReadonlySet<string> = new Set([...fillers, ...helpers, 'be', 'does', 'did', 'do', 'would'])
const wanting = phrasesOf([
  '@be @adv* trying|out to',
  'been trying to',
  'just|only|really wants|want|wanted|likes|loves to',
  'wants|wanted|tries|tried|likes|intends|intended|hopes|plans|loves|loved to',
  'want|try|intend|plan|like|love to',
  '@be @adv* doing|saying it|this|that @adv* to',
])
const isDeniedWell = (low: string): boolean => isDenial.has(low) && !/^(?:hardly|neither|nor)$/u.test(low)
const nextIsNo: ReadonlySet<string> = new Set(['no', 'longer', 'even', 'ever'])
const REACH = 7
/** As far as somebody stands before what they did on purpose. */
const BEFORE = 10

const clueOf = (start: number, end: number): Clue => ({ rule: 'mind', start, end })

/** A state of mind, a scheme, or after a denial what is not felt. */
function thoughtAt(looked: Looked, at: number, deniedAt: number): Clue | undefined {
  if (deniedAt !== -1) {
    const denied = phraseAt(looked, at, predicates)
    return denied === -1 ? undefined : clueOf(deniedAt, denied)
  }
  const wish = phraseAt(looked, at, wanting)
  const plot = wish === -1 ? -1 : phraseAt(looked, wish, plots)
  const end = Math.max(plot, phraseAt(looked, at, states))
  return end === -1 ? undefined : clueOf(at, end)
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
    const person = subjectAt(looked, back)
    if (person !== undefined && (person.who !== 'perhaps' || back === 0)) return true
  }
  return false
}

function anywhere(looked: Looked, at: number): Clue | undefined {
  const end = phraseAt(looked, at, aimed)
  if (end !== -1 && doneBySomebody(looked, at)) return clueOf(at, end)
  const known = phraseAt(looked, at, first)
  return known === -1 ? undefined : clueOf(at, known)
}

/** Whether somebody is said to have said it, before it or after it: “he hates it, she told me”. */
function isTold({ tokens, reportedAt, spokenAt }: Looked, { start }: Clue): boolean {
  if (spokenAt !== -1 && spokenAt < start) return true
  if (reportedAt === -1 || reportedAt < start) return reportedAt !== -1
  return tokens.slice(Math.max(start, reportedAt - 2), reportedAt + 1).some(({ breaks }) => breaks)
}

/** What goes on in somebody is told as if it were known; not when somebody said, told or asked it. */
export function mind(looked: Looked): Clue[] {
  if (!mayHave(looked, lists)) return []
  const clues: Clue[] = []
  let last = -1
  for (let at = 0; at < looked.tokens.length; at += 1) {
    const person = subjectAt(looked, at)
    const clue = (person && afterPerson(looked, person.next)) ?? anywhere(looked, at)
    // “wanted to hurt me” is one thing
    const isSame = clue !== undefined && clue.start <= last
    if (clue === undefined || isSame || isOpen(looked, clue.start) || isTold(looked, clue)) continue
    clues.push(clue)
    last = Math.max(last, clue.end)
  }
  return clues
}
