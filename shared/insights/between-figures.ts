import type {
  BeyondFigure,
  BetweenFigures,
  HeldFigure,
  MoveFigure,
  PairFigure,
  RaisedFigure,
  WholeFigure,
} from '../domain/between-figure.ts'
import type { RunId } from '../domain/ids.ts'
import type { DayRange } from '../domain/insight.ts'
import type { HeldEnd } from '../domain/loop.ts'
import { type Move, MoveKind } from '../domain/move.ts'
import type { Person } from '../domain/person.ts'
import type { TracedChoice, TracedMeasure } from '../domain/practice-figure.ts'
import type { ChoiceName } from '../domain/practice.ts'
import type { Day } from '../domain/time.ts'
import { countedShare, middleOf } from './counted.ts'
import { daysIn } from './scorable.ts'

/** What these figures are made of: `choices` and `measures` of the range of days, everything else whole. */
export type BetweenRecord = {
  readonly range: DayRange
  readonly choices: readonly TracedChoice[]
  readonly measures: readonly TracedMeasure[]
  readonly ends: readonly HeldEnd[]
  /** how many words are held now */
  readonly waiting: number
  /** real talks, which a chat is none of */
  readonly talks: readonly { readonly day: Day; readonly people: readonly string[] }[]
  readonly people: readonly Pick<Person, 'id' | 'relation' | 'place'>[]
  readonly moves: readonly Move[]
}

/** The least number each figure may speak at. */
const LEAST = { held: 8, raised: 5, pairs: 8, talks: 20, moves: 8 } as const

const isIn = ({ from, to }: DayRange, day: Day): boolean =>
  (from === undefined || day >= from) && (to === undefined || day <= to)

/** What became of held words: the share not sent as they were, and how the urge went where it was told twice. */
function heldIn({ ends, waiting, range }: BetweenRecord): HeldFigure {
  const dayOf = daysIn(range.zone)
  const over = ends.filter(({ endedAt }) => isIn(range, dayOf(endedAt)))
  const of = (fate: HeldEnd['fate']): number => over.filter(end => end.fate === fate).length
  const urges = over.flatMap(({ urge, urgeLater }) =>
    urge === undefined || urgeLater === undefined ? [] : [{ before: urge, after: urgeLater }],
  )
  const [copied, changed, thrownAway] = [of('copied'), of('changed'), of('thrown-away')]
  const isEnough = urges.length >= LEAST.held
  return {
    fates: countedShare({ k: changed + thrownAway, n: over.length, minimum: LEAST.held }),
    copied,
    changed,
    thrownAway,
    waiting,
    urge: {
      fell: urges.filter(({ before, after }) => after < before).length,
      same: urges.filter(({ before, after }) => after === before).length,
      rose: urges.filter(({ before, after }) => after > before).length,
      untold: over.length - urges.length,
      minimum: LEAST.held,
      ...(isEnough
        ? { before: middleOf(urges.map(one => one.before)), after: middleOf(urges.map(one => one.after)) }
        : {}),
    },
  }
}

/** The runs that chose one of these options. */
const runsWith = ({ choices }: BetweenRecord, name: ChoiceName, options: readonly string[]): RunId[] =>
  choices.filter(choice => choice.name === name && options.includes(choice.option)).map(({ run }) => run)

/** Days until the writer raised something difficult, and beside them what has no day. */
function raisedIn(record: BetweenRecord): RaisedFigure {
  const raised = record.measures.filter(({ name }) => name === 'days-to-raise')
  const days = raised.map(({ value }) => value).toSorted((one, other) => one - other)
  const count = (option: string): number => runsWith(record, 'difficult-raised', [option]).length
  const dated = new Set(raised.map(({ run }) => run))
  return {
    days,
    minimum: LEAST.raised,
    ...(days.length < LEAST.raised ? {} : { middle: middleOf(days) }),
    undated: runsWith(record, 'difficult-raised', ['mine']).filter(run => !dated.has(run)).length,
    byOthers: count('theirs'),
    notYet: count('not-yet'),
    letBe: count('let-be'),
  }
}

/** What is said of two people after work together; what is not come back to in these days is still open. */
function pairsIn(record: BetweenRecord): PairFigure {
  const count = (option: string): number => runsWith(record, 'pair-now', [option]).length
  const back = new Set(runsWith(record, 'pair-now', ['eased', 'same', 'harder', 'cant']))
  const before = runsWith(record, 'pair-before', ['distance', 'rivalry'])
  return {
    eased: count('eased'),
    same: count('same'),
    harder: count('harder'),
    cant: count('cant'),
    open: before.filter(run => !back.has(run)).length,
  }
}

/** Goes in which the writer said it twice, before and after, and nobody told them theirs. */
function untoldIn(mine: readonly TracedMeasure[], told: readonly TracedMeasure[]): number {
  const heard = new Set(told.map(({ run }) => run))
  const again = mine.filter(({ run }, at) => mine.findIndex(one => one.run === run) < at)
  return new Set(again.flatMap(({ run }) => (heard.has(run) ? [] : [run]))).size
}

/** Mine beside theirs: of one run, told on one day. A run that was gone through in a single day tells two of mine: no pair. */
function wholeIn({ measures }: BetweenRecord): WholeFigure {
  const mine = measures.filter(({ name }) => name === 'team-whole')
  const told = measures.filter(({ name }) => name === 'team-whole-told')
  const pairs = told
    .flatMap(({ run, day, value: theirs }) => {
      const [own, ...others] = mine.filter(one => one.run === run && one.day === day)
      return own === undefined || others.length > 0 ? [] : [{ day, mine: own.value, theirs }]
    })
    .toSorted(
      (one, other) => one.day.localeCompare(other.day) || one.mine - other.mine || one.theirs - other.theirs,
    )
  return {
    lower: countedShare({
      k: pairs.filter(pair => pair.theirs < pair.mine).length,
      n: pairs.length,
      minimum: LEAST.pairs,
    }),
    same: pairs.filter(pair => pair.theirs === pair.mine).length,
    higher: pairs.filter(pair => pair.theirs > pair.mine).length,
    untold: untoldIn(mine, told),
    pairs: pairs.map(({ mine: own, theirs }) => ({ mine: own, theirs })),
  }
}

/** With whom the writer talked: a talk with several counts once, and as outside when anyone in it is. */
function beyondIn({ talks: all, people, range }: BetweenRecord): BeyondFigure {
  const relations = new Map<string, Person['relation']>(people.map(({ id, relation }) => [id, relation]))
  const isOutside = (id: string): boolean => (relations.get(id) ?? 'report') !== 'report'
  const isInside = (id: string): boolean => relations.get(id) === 'report'
  const first = new Map<string, Day>()
  for (const { people: met, day } of all) {
    for (const id of met) if (day < (first.get(id) ?? '9999-12-31')) first.set(id, day)
  }
  const talks = all.filter(({ day }) => isIn(range, day))
  const k = talks.filter(talk => talk.people.some(isOutside)).length
  const n = talks.filter(talk => talk.people.some(id => isOutside(id) || isInside(id))).length
  const begun = [...first].flatMap(([id, day]) => (isIn(range, day) ? [id] : []))
  return {
    talks: countedShare({ k, n, minimum: LEAST.talks }),
    unsaid: talks.length - n,
    firstOutside: begun.filter(isOutside).length,
    firstInside: begun.filter(isInside).length,
  }
}

/** Moves in which one learns from another, rather than all of them together. */
const HELPING: readonly MoveKind[] = ['broker', 'access', 'rolemodel', 'mentor', 'collab']

/** Who learned from whom: the first of a move is whom it was for. */
function helpedIn(happened: readonly Move[]): MoveFigure['helped'] {
  const found = new Map<string, MoveFigure['helped'][number]>()
  for (const { kind, people } of happened) {
    const [learner, ...helpers] = people
    if (learner === undefined || !HELPING.includes(kind)) continue
    for (const helper of helpers) {
      const key = `${learner} ${helper}`
      found.set(key, { learner, helper, times: (found.get(key)?.times ?? 0) + 1 })
    }
  }
  return [...found].toSorted(([one], [other]) => one.localeCompare(other)).map(([, pair]) => pair)
}

function movesIn({ moves, people, range }: BetweenRecord): MoveFigure {
  const dayOf = daysIn(range.zone)
  const noted = moves.filter(({ createdAt }) => isIn(range, dayOf(createdAt)))
  const happened = noted.filter(({ state }) => state === 'happened')
  const over = noted.filter(({ state }) => state === 'happened' || state === 'let-go')
  const remote = new Set(people.flatMap(({ id, place }) => (place === 'remote' ? [id] : [])))
  const pairs = new Map(
    happened.flatMap(({ people: met }) =>
      met.flatMap((one, at) =>
        met.slice(at + 1).map(other => [[one, other].toSorted().join(' '), [one, other]] as const),
      ),
    ),
  )
  return {
    over: countedShare({ k: happened.length, n: over.length, minimum: LEAST.moves }),
    underWay: noted.length - over.length,
    kinds: MoveKind.options
      .map(kind => ({
        kind,
        all: noted.filter(move => move.kind === kind).length,
        happened: happened.filter(move => move.kind === kind).length,
      }))
      .filter(({ all }) => all > 0),
    pairs: pairs.size,
    remotePairs: [...pairs.values()].filter(pair => pair.every(id => remote.has(id))).length,
    helped: helpedIn(happened),
  }
}

/**
 * What can be counted of how the writer is with others: counts, and shares between 0 and 1 with their 90 % Wilson interval from
 * their own least number on. Nobody is rated; people are named only as pairs who learned from each other.
 */
export function betweenFigures(record: BetweenRecord): BetweenFigures {
  const skill = (option: string): number => runsWith(record, 'lesson-skill', [option]).length
  return {
    held: heldIn(record),
    raised: raisedIn(record),
    whole: wholeIn(record),
    skills: {
      craft: skill('craft'),
      people: skill('people'),
      self: skill('self'),
      several: skill('several'),
    },
    pairs: pairsIn(record),
    beyond: beyondIn(record),
    moves: movesIn(record),
  }
}
