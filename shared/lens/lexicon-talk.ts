// How people are spoken to, and how the writer speaks of themselves; written as in lexicon.ts.

import { list } from './list.ts'

/** Before somebody: “why can’t Ben”, “if only Dana”. */
export const reproachesBefore = list(`
  why didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|don't|doesn't|isn't|wasn't|aren't|weren't, how
  could|can|dare|dared, what 's|is|was|the? wrong|matter with, what the hell is|was|were|did, i
  blame
`)
/** Before somebody who then is said to do it always, or not at all: “why does Tomás always”. */
export const reproachesAround = list(`why does|do|did|is|are|was|were|must|has|have|can|could|will|would`)
export const reproachesOn = list(`
  always, never, constantly, still, even, ever, keep, insist, refuse, have to|such, just, not, so, only
`)
/** “If only Dana had”. */
export const wishes = list(`if only`)
export const wished = list(`had, 'd, would, could, was, were, did`)
/** Somebody, and what was lost: “because of Tomás we are late”. */
export const reproachesSince = list(`because of, thanks to, due to`)
export const losses = list(`
  we|i 're|are|am|'m now|still|late|behind|stuck|again|three|two, we|i
  have|had|'ve|lost|missed|must|look|looked|cannot|can't|couldn't, the
  team|project|release|whole|client|customer, nothing, everything
`)
/** After somebody: “Dana is to blame”. */
export const reproachesAfter = list(`
  's|is|was|are|were|'re entirely|solely|clearly|partly|again|all? to blame, 's|is|was|are|were|'re
  entirely|solely|clearly? at fault, should really|simply|just|at? least? have
  told|asked|known|checked|said|seen|sent|read|called|warned|finished|thought|done|noticed|prepared|realised|realized|spoken,
  should 've told|asked|known|checked|said|seen|sent|read|called|warned|finished|thought|done, should know
  better, let me|us|everyone|everybody down, let the whole? team down, 've|'s|has|had let me|us|everyone down, made
  me|us look, messed|screwed|fouled it|this|that|everything? up, dropped the ball, cost|costs us the|a|our|weeks|months|days, ruined|ruins
  it|this|that|everything|the|my
`)
/** Whose fault it is, wherever it stands. */
export const faults = list(`
  his|her|their|your own? fault, 's fault, all down to him|her|them|you
`)
/** Looking for who it was. */
export const culprits = list(`
  who messed|screwed|fouled this|it|that|everything? up, who let this|that happen, who is|'s to blame, who is|'s|was
  responsible for this|that, why did|does|has|had nobody|none|no-one, why did|does|has|had no one, who dropped the ball, why am i the only|one, how is|was it possible that
`)
/** Nobody in particular, who is reproached all the same. */
export const anybody = list(`
  nobody, no-one, no one, none of you|them|us, anyone, anybody, everybody, everyone, you, they, them, he, she,
  these|those people, my|the|this|that|your whole? team|lot|group|department
`)

export const blames = list(`
  why didn't|haven't|can't|couldn't|won't|wouldn't|don't you, why did|have|can|could|will|would|do you
  not|always|never, why are you always|so|never, why can't|don't you ever|just?, how could you, how many
  times do|must|have, what were you thinking, you should|shouldn't not? have
  told|done|asked|known|checked|said|sent|read|called|warned|finished|thought|been|come, you
  should|shouldn't 've
  told|done|asked|known|checked|said|sent|read|called|warned|finished|thought|been|come, you should know
  better, you always|never
  listen|read|tell|reply|check|help|finish|ask|think|do|forget|interrupt|answer|deliver|follow|learn|take|make|let|say|show,
  what 's|is wrong with you, i expected better|more, i expected more from you, whose fault, this|it|that
  's|is|was all? your fault, you let me|us|everyone|everybody down, you let the team down, you 've let
  me|us|everyone down, what 's|is your excuse, you made me|us look|feel, do you even, were you even, you
  clearly|obviously don't|didn't|haven't
`)

/** Openings that ask; at the beginning of a clause only. */
export const askings = list(`
  walk|talk me through, help me understand|see, tell me more? about, tell me more|how|what, say more about,
  i 'm|am curious, i would|'d like|love to
  hear|understand|know|ask|see|learn, i wonder what|how|whether|if|why|who|where|which, wondering
  what|how|whether|if|why|who, i want|wanted to understand|hear|ask|know|learn, i should|could|will|'ll|might
  ask|listen, let me ask
`)
/** Questions; at the beginning of a clause, or anywhere in a sentence that is one. */
export const questions = list(`
  what got in the|your way, what would help, what would make, what do|would you need, what do you think,
  what matters most, how did|do you see|experience|approach|find|feel, how did that|it|this land|feel|go,
  what am i missing, what i am missing, what i 'm missing, what happened from your, how can|could i
  help|support, what might|could|may|else i be? missing|overlooking, what would have|need to be true, what else
  could|might|would|may|can, what do|does|did|would|might|could he|she|they|it need|see|know|say|hear|mean|think|feel,
  what do|does|did|might|could i not? know|see|hear|miss|ask|learn, what was|is|might|could|may|had be|been?
  going|happening on? with|for|in, what happened there|before, what have i missed|overlooked, how does|did|do
  it|this|that|things look|feel|seem, what would he|she|they say, what 's|is|was your view|take|sense|experience, what led you?, what did i miss, what did i
  not see, what was it like, what was going|happening on? for you, what made you
`)
export const asides = list(`from your side|perspective`)
/** Words that may lead up to an opening. */
export const leadIns = list(`
  please, so, and, but, could, can, would, will, you, well, ok, okay, first, maybe, perhaps, then
`)

export const selfAttacks = list(`
  i 'm|am just|really|clearly|simply? a|an|such? a|an? complete|total?
  terrible|awful|useless|hopeless|worthless|rubbish|stupid|failure|fraud|idiot|disaster|joke|loser|imposter|impostor
  manager|boss|leader|person?, i 'm|am so|just|too stupid|useless|hopeless|bad|weak, i can't|cannot|couldn't
  stop thinking|going|replaying over?, i can not stop thinking|going|replaying over?, what 's|is wrong with
  me, i keep replaying, i keep going over, i hate myself, i 'm|am not good|smart|strong enough, i
  ruin|ruined everything, i 've|have? let everyone|everybody|them|people all? down, i 've|have? failed everyone|everybody|them|my|as, i am|'m not cut|made out? for,
  i feel|felt like a|such? a? fraud|failure|idiot|loser|impostor|imposter|fool|nobody, i feel|felt
  so|completely|utterly|just? useless|worthless|stupid|pathetic|hopeless, everything i touch, who am i to, i
  'm|am failing at?, i 'm|am pathetic|worthless|incompetent|nothing, i never do|get anything|it|things right, how
  could i be so, it 's|is|was all my fault, stupid me, useless that 's what i am, stupid that 's what i am, i disgust myself, i should be ashamed, i
  will|'ll never be|get|learn|manage, i 'm|am such? a|an? terrible|bad|awful|poor|hopeless|useless
  listener|mother|father|parent|colleague|friend|mentor|example, nobody would miss me, i 'm|am no good, i make
  everything worse, i always mess|screw|get everything|it|things|this? up|wrong, i can't|cannot do|get
  anything right, i 'm|am the worst
`)
/** Terrible with names is no attack on oneself. */
export const notAnAttack = list(`
  with, about, for
`)
