// Hard words about oneself. Written as ../phrases.ts reads phrases.

import { either, list } from '../list.ts'

const hard = either(`
  terrible awful useless hopeless worthless rubbish stupid bad lousy dreadful pathetic incompetent crap crappy shit
  shitty horrible poor weak rotten miserable failed
`)
const kinds = either(`
  manager boss leader lead person supervisor director listener mother father parent colleague friend mentor example
  teacher nurse communicator delegator planner coach excuse
`)
const names = either(`
  failure fraud idiot disaster joke loser imposter impostor coward fool moron mess burden disgrace embarrassment
  phoney phony fake hypocrite monster wimp pushover doormat waste let-down letdown nobody disappointment liability
  weakling muppet numpty clown bully prat dimwit wreck charlatan
`)
const small = either(`
  useless worthless pathetic incompetent stupid dumb idiotic inadequate hopeless spineless cowardly
`)
const such = `complete|total|absolute|utter|real|bloody|right|proper|miserable|big|fucking`

export const selfAttacks = list(`
  i 'm|am|was @adv* a|an|the? a|an? ${such}? ${names}, i 've|have been @adv* a|an? ${such}? ${names}, i 'm|am|was
  @adv* a|an? ${such}? ${hard} ${kinds}, i 've|have been @adv* a|an? ${such}? ${hard} ${kinds}, i 'm|am|was @adv*
  ${small}|rubbish|crap|shit|unlikeable|unlovable|thick, i 've|have been @adv* ${small}, i 'm|am @adv*
  weak|lazy|selfish|awful|terrible|broken|disgusting, i 'm|am so|too bad|slow|soft|nice|weak, i 'm|am the @adv*
  worst|problem, i 'm|am nothing, i look|looked|sound|sounded|came|behaved|acted across? like|as @adv* a|an?
  ${such}? ${names}|amateur|child, i can't|cannot|couldn't|can not stop thinking|going|beating|blaming|hating
  about|over|myself, i can't|cannot|couldn't stop replaying|thinking, what 's|is|was the? @adv* wrong|matter with
  me, why am i @adv* so|such, i 'm|am not @adv* fit|qualified to|for, @they|everyone deserve|deserves @adv* better
  than, @they|everyone|my ~1 deserve|deserves a @adv* better ~1 than, sees|see straight|right? through me, what the
  hell is|was wrong with me, what was i thinking, i keep|kept replaying, i keep|kept @adv* going over, i keep|kept
  @adv* messing|screwing|fucking|getting everything|it|things|this? up|wrong, i keep|kept @adv* failing, i keep|kept
  letting @them|everyone|everybody|people|the|my ~2 down, i @adv* hate|hated|despise|loathe|disgust|disgusted|detest
  myself, i hate that i, i hate who|what|how ~2 i, i 'm|am|was @adv* not @adv*
  good|smart|strong|clever|tough|experienced|brave|worthy enough, i wasn't @adv*
  good|smart|strong|clever|tough|brave enough, i 'm|am not @adv* up to this|it|the, i 'm|am not a @adv*
  real|proper|good|natural|born manager|leader|boss, i 'm|am not worth, i 'll|will never be @adv* good|enough|any, i
  'll|will never be a @adv* real|proper|good|great|decent, i 'll|will never get|manage|learn it|this|there|to|how, i
  'm|am never going to be|get|manage good|a|any|it|this|enough, nobody|no-one would|could|will @adv*
  follow|trust|respect|miss|want|choose me, i keep|kept ruining|spoiling|wrecking, i @adv*
  ruin|ruined|spoil|wreck|wrecked everything|every|all|it, i screw|mess|fuck up, i @adv* screwed|messed|fucked up
  again|everything|badly|big|so|completely, i @adv* screwed|messed|fucked|cocked everything|it|this|things ~1 up, i
  @adv* blew|botched|bungled|bottled|fluffed it|everything|again, i @adv* 've|have? @adv* let ~2
  everyone|everybody|them|people|all|him|her|team|staff|nurses|lot|side|kids|patients down, i @adv* 've|have? @adv*
  let @who down, i 'm|am|was letting everyone|everybody|people|@them|the|my ~2 down, i @adv* 've|have? @adv* failed
  everyone|everybody|@them|us|as|again|completely, i @adv* 've|have? @adv* failed my|the ~1
  team|people|staff|nurses|teachers|lot|crew|engineers|students|patients|kids|children|family, i @adv* fail
  at|everyone|people|@them|the, i 'm|am failing, i 'm|am|was @adv* not @adv* cut|made|meant|built out? for|to, i
  wasn't cut|made|meant|built out? for, i 'm|am @adv* out of my depth, i @adv* feel|felt @adv* like @adv* a|an?
  ${such}? ${names}|nobody|child, feeling like @adv* a|an? ${such}? ${names}, i @adv* feel|felt @adv* ${small},
  everything i @adv* touch, nothing i @adv* do|say|try @adv* is|works|helps|good|ever, who am i to|kidding, i never
  @adv* do|get|manage anything|it|things|this right, i never learn, how could|can i @adv* be|have @adv* been?
  so|such|let|not|miss|missed|forget|forgotten|stupid, how @adv* stupid|dumb|useless|pathetic|thick
  can|could|am|was|of i|me, how did i not see|notice|know|hear, it 's|is|was all|entirely|completely my @adv* fault,
  my @adv* fault again, stupid|idiotic|dumb|pathetic|weak|cowardly|useless|lazy|selfish|feeble|spineless of me,
  stupid|silly|useless|idiot|pathetic|idiotic / stupid|silly|useless? me,
  useless|stupid|idiot|pathetic|hopeless|worthless / that 's what|how i, i should be @adv* ashamed, i 'm|am|was
  @adv* ashamed|disgusted|disappointed of|with|by|at|in myself, i @adv* embarrassed|humiliated|disgraced myself, i
  made a|an @adv* fool|idiot|ass of, everyone|everybody|they 'd|would @adv* be better off, nobody|no-one would miss
  me, no one would miss me, i don't|didn't|never|not @adv* deserve|deserved @adv* this|my|to|it|them|the|any, i do
  not deserve, i 've|have no business|right being|managing|leading, i don't|not belong here|in|at|among, i should
  never have @adv* taken|become|accepted|been, i shouldn't be @adv* managing|leading|in|allowed|doing, i 'm|am @adv*
  going|about to be found, i 'll|will be found out, they|everyone|everybody|people|somebody|someone 'll|will find me
  out, nobody|no-one likes|respects|trusts|wants me, no one likes|respects|trusts|wants me, no wonder
  @they|nobody|everyone|everybody|people|the|my ~4 me|left|leave|leaving, any|a @adv*
  decent|competent|real|good|better|proper|normal|half-decent ~1 manager|leader|boss|person would|wouldn't|could,
  anyone else would|could|'d have, what kind|sort of @adv* manager|boss|leader|person|mother|father|parent|director
  am|does|forgets|can't|doesn't|lets|cries|needs|loses|shouts|hides|misses, call myself a|an, i should have|'ve
  @adv* known better, i can't|cannot @adv* do|get|manage anything|a|one|to|this|it ~4 right, i can't|cannot|couldn't
  even do|run|manage|write|handle|lead|chair, i can't|cannot @adv* do|get anything right, i 'm|am no
  good|use|leader|manager, i make everything|it|things|everyone worse|miserable, i always mess|screw|get|ruin|spoil
  everything|it|things|this? up|wrong?, i always say|do the wrong, i always let ~2 down, i @adv*
  can't|cannot|couldn't|won't forgive myself, i will|'ll never forgive myself, i could kick|slap myself,
  kicking|beating myself up?, i could have kicked myself, i beat myself up, i let|'ve|have let? myself down, i bring
  everyone|everybody|people down, i wish i was|were|wasn't|weren't so|me|better|someone|somebody|like, typical me,
  trust me to, of course i @adv* messed|screwed|failed|blew|ruined|forgot|got, my @adv*
  stupidity|cowardice|incompetence|uselessness, what an|a @adv*
  idiot|fool|failure|mess|joke|loser|coward|disgrace|hypocrite i
`)
/** Terrible with names is no attack on oneself, but for what belongs to the work. */
export const notAnAttack = list(`
  with, about, for, at
`)
export const stillAnAttack = list(`
  at this, at it, at everything, at my, at people, at managing, at leading, at being, at all, for
  this|not|letting|forgetting|sending|saying, with people
`)
