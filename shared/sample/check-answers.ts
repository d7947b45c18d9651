import { documentOf } from '../domain/document-text.ts'
import type { Basis, Cause, Outcome, Weights } from '../domain/hunch.ts'
import type { Answer, Answers, Run } from '../domain/run.ts'
import type { Day } from '../domain/time.ts'
import { type Chance, deckOf } from './chance.ts'
import {
  aims,
  facts,
  findings,
  nexts,
  openings,
  plans,
  standards,
  stories,
  unknowns,
} from './prose/checks.ts'
import { fill, type Slots, tell, type World } from './world.ts'

/** One go at the positive-intent check, before it is put into records. */
export type Check = {
  form: Run['form']
  slots: Slots
  category: Cause
  confidence: number
  due: Day
  /** what it really was */
  cause: Cause
  outcome?: Outcome
  basis?: Basis
}

const SHARED: readonly Cause[] = ['expectations', 'buy_in', 'external', 'means', 'mine', 'capability', 'will']

const text = (words: string): Answer => ({ kind: 'text', text: words })
const rich = (words: string): Answer => ({ kind: 'richtext', body: documentOf(words) })
const choice = (option: string): Answer => ({ kind: 'choice', option })

/** A hundred points: most of them on one cause, the rest on a few others, in fives. */
function points(chance: Chance, main: Cause, lead: number): Weights {
  const start = chance.between(0, SHARED.length - 1)
  const others = [...SHARED.slice(start), ...SHARED.slice(0, start)]
    .filter(cause => cause !== main)
    .slice(0, 3)
  const rest = 100 - lead
  const [first, second] = [Math.round((rest * 0.5) / 5) * 5, Math.round((rest * 0.3) / 5) * 5]
  const parts = [first, second, rest - first - second]
  return Object.fromEntries([[main, lead], ...others.map((cause, index) => [cause, parts[index] ?? 0])])
}

function ifThen([when, action]: readonly [string, string], slots: Slots): Answer {
  return { kind: 'ifthen', when: fill(when, slots), action: fill(action, slots) }
}

/** What may have come from the writer's own side. */
const OWN_SIDE = ['context', 'check', 'support', 'shape', 'chunk', 'priority', 'coach']

/** Answers to the steps of the check; what the short form leaves out is left out. */
export function checkTeller(world: World) {
  const { chance } = world
  const [fact, aim, unknown] = [deckOf(chance, facts), deckOf(chance, aims), deckOf(chance, unknowns)]
  const [opening, standard, plan, next] = [
    deckOf(chance, openings),
    deckOf(chance, standards),
    deckOf(chance, plans),
    deckOf(chance, nexts),
  ]
  const byCause = (lines: typeof stories): ((cause: Cause) => string) => {
    const decks = new Map<Cause, () => string>()
    return cause => {
      const deck = decks.get(cause) ?? deckOf(chance, lines[cause])
      decks.set(cause, deck)
      return deck()
    }
  }
  const [story, finding] = [byCause(stories), byCause(findings)]

  const scale = (): Answer => ({ kind: 'scale', value: chance.between(2, 6) })

  const inward = (slots: Slots): Answers => ({
    agreed: choice(chance.weighted({ confirmed: 2, said: 3, assumed: 3, changed: 2, unsure: 1 }, 'said')),
    weather: scale(),
    mirror: { kind: 'scale', value: chance.between(1, 5) },
    mine: { kind: 'multi', options: OWN_SIDE.filter(() => chance.odds(0.28)) },
    aim: rich(tell(aim(), slots)),
    unknown: rich(tell(unknown(), slots)),
    sincere: { kind: 'scale', value: chance.between(3, 7) },
    standard: rich(tell(standard(), slots)),
    plan: ifThen(plan(), slots),
  })

  return {
    /** The answers before the conversation. */
    opening({ form, slots, category, confidence, due }: Check): Answers {
      return {
        gate: choice(chance.odds(0.85) ? 'work' : 'repeat'),
        who: { kind: 'person', person: slots.p.id },
        facts: rich(tell(fact(), slots)),
        story: text(tell(story(category), slots)),
        story_kind: choice(category),
        story_p: { kind: 'confidence', value: confidence },
        others: { kind: 'weights', weights: points(chance, category, 5 * chance.between(8, 14)) },
        opening: text(tell(opening(), slots)),
        back: { kind: 'date', day: due },
        ...(form === 'full' ? inward(slots) : {}),
      }
    },

    /** The answers on coming back, when it was settled. */
    coming({ slots, cause, outcome, basis }: Check): Answers {
      if (outcome === undefined || basis === undefined) return {}
      const isKnown = outcome !== 'cant'
      return {
        r_talk: choice(basis === 'asked' ? 'done' : 'let-go'),
        ...(isKnown ? { r_facts: rich(tell(finding(cause), slots)) } : {}),
        ...(isKnown
          ? { r_weights: { kind: 'weights', weights: points(chance, cause, 5 * chance.between(10, 17)) } }
          : {}),
        r_outcome: choice(outcome),
        r_basis: choice(basis),
        ...(chance.odds(0.4) ? { r_next: ifThen(next(), slots) } : {}),
      }
    },
  }
}
