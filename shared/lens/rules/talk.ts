import { askings, asides, leadIns, noOpening, questions } from '../lexicon/ask.ts'
import { notAnAttack, selfAttacks, stillAnAttack } from '../lexicon/self.ts'
import { mayHave, phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isReported, type Looked, lowAt } from './clue.ts'

const openings = phrasesOf(askings)
const asked = phrasesOf(questions)
const aside = phrasesOf(asides)
const asking = [openings, asked, aside]
const shrugs = phrasesOf(noOpening)
const attacks = phrasesOf(selfAttacks)
const isLeadIn: ReadonlySet<string> = new Set(leadIns)
/** Terrible with names, useless for this. */
const isOfSkills =
  /^(?:terrible|awful|useless|hopeless|bad|rubbish|weak|stupid|incompetent|pathetic|crap|shit|slow|thick|dumb)$/u
const isNoAttack: ReadonlySet<string> = new Set(notAnAttack)
const worse = phrasesOf(stillAnAttack)
/** “She thinks I am stupid” tells of her. */
const others = /^(?:thinks|thought|assumes|assumed|believes|believed|says|said|told|decided|reckons)$/u

/** Whether a clause begins here, or after words that only lead up to it. */
function isClauseStart(looked: Looked, at: number): boolean {
  let start = at
  while (start > at - 4 && start > 0 && goesOn(looked, start) && isLeadIn.has(lowAt(looked, start - 1)))
    start -= 1
  return start === 0 || !goesOn(looked, start)
}

/** An opening that asks: “walk me through …”. */
export function curious(looked: Looked): Clue[] {
  if (!mayHave(looked, asking)) return []
  const clues: Clue[] = []
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const opening = phraseAt(looked, start, openings)
    const question = opening === -1 ? phraseAt(looked, start, asked) : opening
    const end = question === -1 ? phraseAt(looked, start, aside) : question
    if (end === -1 || isReported(looked, start) || phraseAt(looked, start, shrugs) !== -1) continue
    if (!(looked.isQuestion && opening === -1) && !isClauseStart(looked, start)) continue
    clues.push({ rule: 'curious', start, end })
    start = end - 1
  }
  return clues
}

/** Hard words about oneself. */
export function selfAttack(looked: Looked): Clue[] {
  if (!mayHave(looked, [attacks])) return []
  const clues: Clue[] = []
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const isOfOthers = others.test(lowAt(looked, start - (lowAt(looked, start - 1) === 'that' ? 2 : 1)))
    const end = isOfOthers ? -1 : phraseAt(looked, start, attacks)
    const isSkill = isOfSkills.test(lowAt(looked, end - 1)) && goesOn(looked, end)
    const isMild = isSkill && isNoAttack.has(lowAt(looked, end)) && phraseAt(looked, end, worse) === -1
    if (end !== -1 && !isMild) {
      clues.push({ rule: 'self-attack', start, end })
      start = end - 1
    }
  }
  return clues
}
