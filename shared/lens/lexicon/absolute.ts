// Every time, and not once. Written as ../phrases.ts reads phrases.

import { list } from '../list.ts'

export const absolutes = list(`
  always, never, constantly, forever, perpetually, endlessly, invariably, continually, permanently
`)

/** Said of somebody with a word or two between: “doesn’t ever”, “has never in her life”. */
export const neverOnce = list(`
  doesn't|don't|didn't|won't|hasn't|haven't|hadn't|isn't|wasn't|can't|cannot|couldn't|wouldn't @adv* ever|once,
  doesn't|don't|didn't|hasn't|haven't a|one single time|day|word, never / once|ever, never in @their life|career,
  @have not once, not once, @have @adv* never @adv* once|ever|in, can never, does this|that|it every time|day|week
`)

/** Said wherever somebody is spoken of in the sentence. */
export const everyTimes = list(`
  not one|a single? time @have|did|does|@who|in, without fail|exception / @they|@who, not once
  @have|did|does|do|is|was|were @who, never once @have|did|does|do|is|was @who, not a single time|day|meeting|week,
  every single time|day|week|meeting|morning|month|thing|one|word|shift|request, every time i|@who ~1
  ask|asks|try|tries|bring|brings|raise|say|says|mention|give|gives|open|opens|speak|send|sends|need|needs|go|talk|turn|look|offer|suggest|point|put|have|has|want|wants|meet|call|delegate|criticise|question|hand|is|gets,
  each and every, every bloody|damn|fucking time|day|week|meeting, all the bloody|damn|fucking time, day in / day
  out, week in / week out, there 's|is|was always something|an|a|some, always the same story|thing|with|excuse,
  always me|us who|that, since|for as long as i
`)

/** An always that is no reproach, by the word after it; and a never. */
export const kindly = {
  always: list(`
  on, be, been, kind, helps, helped, helpful, supports, supported, supportive, delivers, delivered, there, finds
  time|something, finds a way|moment, prepared, listens, listened, thanks, asks, asked, good, great, happy, welcome,
  fun, generous, patient, ready, cheerful, friendly, punctual, careful, thoughtful, first in, early, smiling,
  smiles, laughs, greets, says hello|good|thank|thanks|please|yes, remembers, checks, shares, offers, covers, steps,
  stays calm|late|until, stays to help, makes time|sure|everyone|people|us|me laugh|smile|feel, makes
  time|sure|tea|coffee|the, so, is, are, have, do, of, with, told, tells, thought, very, seems, polite, calm,
  willing, honest, fair, open, brings, has, had, did, was, reliable, up, curious, in, at, the, a, my, by, done,
  brings, bakes, cooks, drinks, eats, wears, parks, sits, starts, arrives, opens, closes, locks, cycles, walks,
  drives, travels, works, takes the|a|his|her|their|notes|care|time|minutes|lunch|turns|it, has lunch|coffee|time|a,
  comes in|early|prepared|to|by|back|with, comes, goes for|to|home|out|the|through, gets in|there|the|up|here|to,
  leaves at|the|on|a|early|by|us|for, keeps his|her|their|an|a|calm|the|us|me|promises|time, gives
  credit|her|his|their|me|us|good|clear|everyone|people, sends the|a|me|us|his|her|their, writes, reads,
  replies|answers within|in|the|by|on|at, pays, wins, picks up|me|the, looks after|out|for|forward, knows
  the|what|how|where, calls me|us|on|at|in|back|her|his|the, rings, meets, teaches, treats, puts
  the|people|others|us, tries, plays, sings, runs the|a|in, uses, wanted, loved, liked, enjoyed, hoped, struck,
  felt, found, lived, worked, held, carried, preferred, admired, stood, seemed, looked, gone, going, gives, stayed,
  kept, took, had, went, came, made, got, used, said, meant, known, cared, backs, tells the, volunteers, speaks
  well|highly|kindly, explains, leads, thinks of|about|before|ahead, turns up|in on|early|prepared, means well,
  believed|believes in
`),
  never: list(`
  know, late, to, did, done, do, does, could, would, were, made, ought, used, yet, at, spoke, took, left, likely,
  like, recovered, complains, complained, misses, missed, forgets, forgot, rude, failed, fails, lost, loses,
  lets|let me|us|anyone|anybody|people|the|you ~3 down, shouts, shouted, told, said, mentioned, heard, met, got,
  received, knew, saw, seen, mind, had, has, was, been, be late|rude|the same, interrupts, interrupted, raises,
  gossips, moans, shirks, cheats, lies, lied, panics, judges, hesitates, hesitated, rushes, boasts, brags, refuses,
  cancels, quits, gave|gives up, looks|looked back, stops|stopped learning|helping|smiling|trying|asking, felt,
  worked, went, came, thought, wanted, intended, meant, gave, tired, boring, unkind, less, before, a, the, in,
  drinks, drank, eats, ate, smokes, smoked, wears, wore, drives, drove, flies, flew, cycles, parks, sleeps, slept,
  takes sugar|milk|the|lunch|a|her|his, takes holidays, works on|fridays|weekends|mondays|from|nights, travels,
  travelled, eaten, drunk, married, had, owned, studied, taught, seen, flown, driven, played, plays, sings, sang,
  ran, run, become, found, won, knew, learnt, written, led, managed, chaired, once
  been|late|missed|complained|raised, in doubt, far, alone, easy
`),
} as const

/** A reproach after all: “always on his phone”, “always has an excuse”. */
export const stillReproach = list(`
  on @their ~1 phone|mobile|laptop|high|back|case, has|have|had an|some|another|the?
  excuse|excuses|reason|complaint|problem|objection|opinion|last|issue|reasons|drama, has|have to|a to?
  be|have|win|know|complain|go|problem|complaint|reason|reservation|grievance, has|have something, the
  last|one|victim|same|exception, my fault|problem|job, me who|that, in the way, in a mood|hurry|rush|bad, on at, up
  to something, the first to complain|leave|go|moan, so late|slow|vague|rude|negative|busy|tired|loud|sure, a
  problem|reason|drama|fuss|catch|complaint, late, does|do this|that|it, asks me|for|the ~4 last|late|again|why, has
  @their own|way, gets @their|away|the own|way|with|best, makes excuses|everything|me|it|us ~1
  feel|about|look|harder|worse|small|wait, finds something|a|an|some|fault ~1
  wrong|fault|excuse|reason|to|problem|with, finds a way|reason|excuse out|round|around|not, comes late|in late|up?,
  comes with an, leaves early|me|us|the|everything ~2 mess|to|with|early|hanging|alone, leaves it|everything|things,
  takes the|all|it|over|everything ~1 credit|personally|too|easy|best|over|last|out, has the last|final, puts
  me|us|others|people down|off|last, sends me|us|everything|the ~2 late|last|back|again, goes
  behind|over|on|quiet|missing|silent, arrives late|ten|five|unprepared, turns up|in late|ten|five|unprepared,
  starts an|a|late|fights|arguments, thinks of|about @self|@their|money, keeps us|me|everyone|people waiting, calls
  me|in|us at|sick|late|names, picks the|on|holes|fights easy|best|me|us|in|her|him, gives me|us|@them|the|his|her
  ~1 worst|look|cold|silent|rubbish|favourites|same|grief, tells me|us ~2 what|off|how|late|wrong, in
  trouble|conflict|crisis, had|has it easy
`)

/** Said at the end of what somebody does: “on her phone all the time”. */
export const atTheEnd = list(`
  all the time, non-stop, nonstop, without fail, without exception, every single time, every bloody|damn|fucking?
  time, day in / day out
`)

/** Said of nobody in particular, or of oneself as the one who is left with it. */
export const ofEverybody = list(`
  nobody|no-one @adv* ever|never, no one @adv* ever, nothing @adv* is|was? ever
  good|right|enough|finished|done|their|clear, nothing i|we do is|'s|was @adv* ever|good, everyone|everybody always,
  it 's|is|was @adv* always me|us|@them|@who who|that, always me|us who|that, always down|up|left to me|us, i 'm|am
  always the one, why is it always, nothing @adv* ever changes|happens|works|gets
`)

/** A reproach after “never” all the same. */
export const neverStill = list(`
  has ~1 time|patience|anything|any|interest|word, been
  any|much|on|prepared|interested|able|reliable|there|wrong|satisfied|happy
`)
