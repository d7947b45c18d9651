import { askings, asides, leadIns, notAnAttack, questions, selfAttacks } from '../lexicon-talk.ts'
import { phraseAt, phrasesOf } from '../phrases.ts'
import { type Clue, goesOn, isReported, type Looked, lowAt } from './clue.ts'

const openings = phrasesOf(askings)
const asked = phrasesOf(questions)
const aside = phrasesOf(asides)
const attacks = phrasesOf(selfAttacks)
const isLeadIn: ReadonlySet<string> = new Set(leadIns)
/** Terrible with names, useless for this. */
const isOfSkills = /^(?:terrible|awful|useless|hopeless|bad|rubbish|weak)$/u
const isNoAttack: ReadonlySet<string> = new Set(notAnAttack)

/** Whether a clause begins here, or after words that only lead up to it. */
function isClauseStart(looked: Looked, at: number): boolean {
  let start = at
  while (start > at - 4 && start > 0 && goesOn(looked, start) && isLeadIn.has(lowAt(looked, start - 1)))
    start -= 1
  return start === 0 || !goesOn(looked, start)
}

/** An opening that asks: “walk me through …”. */
export function curious(looked: Looked): Clue[] {
  const clues: Clue[] = []
  const { tokens, isQuestion } = looked
  for (let start = 0; start < tokens.length; start += 1) {
    const opening = phraseAt(tokens, start, openings)
    const question = opening === -1 ? phraseAt(tokens, start, asked) : opening
    const end = question === -1 ? phraseAt(tokens, start, aside) : question
    if (end === -1 || isReported(looked, start)) continue
    if ((isQuestion && opening === -1) || isClauseStart(looked, start))
      clues.push({ rule: 'curious', start, end })
  }
  return clues
}

/** Hard words about oneself. */
export function selfAttack(looked: Looked): Clue[] {
  const clues: Clue[] = []
  for (let start = 0; start < looked.tokens.length; start += 1) {
    const end = phraseAt(looked.tokens, start, attacks)
    const isOfSkill = isOfSkills.test(lowAt(looked, end - 1))
    if (end !== -1 && !(isOfSkill && goesOn(looked, end) && isNoAttack.has(lowAt(looked, end))))
      clues.push({ rule: 'self-attack', start, end })
  }
  return clues
}
