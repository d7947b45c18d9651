// The words the lens knows, as data. A phrase is written as shared/lens/phrases.ts reads it: `a|b` for either, `a|b?` for
// either or none; what hangs on a word by an apostrophe (he 's, i 'm) stands apart, n't does not.

const list = (written: string): readonly string[] =>
  written
    .trim()
    .split(/\s*,\s*/u)
    .map(one => one.replaceAll(/\s+/gu, ' '))

/** Said of somebody, each may be lived as a nature. The first list is said of people only, the second also of things. */
export const traitsOfPeople = list(`
  lazy, careless, clueless, incompetent, irresponsible, disorganised|disorganized, scatterbrained,
  unmotivated, disengaged, checked out, uncommitted, disloyal, ungrateful, entitled, arrogant, selfish,
  self-centred|self-centered, stubborn, defensive, needy, clingy, oversensitive, touchy, thin-skinned,
  moody, passive-aggressive, manipulative, sneaky, dishonest, two-faced, rude, aloof, unprofessional,
  childish, immature, timid, flaky, forgetful, bossy, pushy, power-hungry, untrustworthy, cold and distant,
  a bad|terrible|poor attitude
`)

export const traitsOfThings = list(`
  sloppy, useless, hopeless, unreliable, inflexible, difficult, negative, toxic, dramatic, controlling,
  abrasive, emotional, always late|complaining|moaning|negative|behind|busy, never prepared, never on time
`)

export const traitNouns = list(`
  slacker, troublemaker, complainer, moaner, whiner, diva, drama queen, dinosaur, loose cannon, know-it-all,
  control freak, pushover, passenger, liability, nightmare, bully, snake, clock-watcher, micromanager, jerk,
  idiot, waste of space, lost cause
`)

/** Good things, when they are denied somebody. */
export const traitsAfterNot = list(`
  team player, committed, reliable, motivated, engaged, trustworthy, leadership material,
  management material, people person, serious, capable, cut out for
`)

/** What somebody has or lacks for good. */
export const traitsHad = list(`
  has|have|had got? a|an? real? bad|terrible|poor|attitude attitude|problem, has|have no
  ambition|initiative|drive|backbone|work|self-awareness ethic?, lacks|lacked
  ambition|initiative|drive|commitment|backbone|maturity, will|wo never change, 'll never change, won't ever
  change
`)

/** Words after which a trait is something else: entitled to leave, controlling for season. */
export const otherwiseBefore: Readonly<Record<string, readonly string[]>> = {
  entitled: ['to'],
  controlling: ['for'],
  emotional: ['support', 'intelligence', 'labour', 'labor', 'wellbeing', 'safety', 'day', 'week', 'time'],
  difficult: ['for', 'to', 'time', 'week', 'day', 'spot', 'position', 'conversation', 'situation', 'period'],
  negative: ['for', 'in', 'feedback'],
  passenger: ['on', 'in', 'seat', 'lift'],
  defensive: ['about'],
  toxic: ['to'],
  careless: [],
}

/** Between a person and what is said of them. */
export const links = list(`
  is, was, 's, are, were, 're, be, been, being, seems, seemed, looks, looked, sounds, sounded, acts, acted,
  became, become, becomes, becoming, stays, remains, gets, getting, got, into, across
`)
export const helpers = list(`can, could, has, have, had, will, 've, 'll, 'd, turned, comes, came, as`)
export const denials = list(`
  not, isn't, wasn't, aren't, weren't, never, hasn't, haven't, hadn't, doesn't, don't, didn't, can't, cannot,
  couldn't, won't, wouldn't, hardly, neither, nor
`)
export const fillers = list(`
  just, really, so, such, a, an, the, quite, very, too, rather, bit, little, completely, totally,
  absolutely, utterly, simply, clearly, obviously, honestly, frankly, always, still, also, often, again,
  all, pretty, extremely, incredibly, most, more, kind, sort, of, total, complete, real, bloody, basically,
  deeply, exactly, particularly, actually, only, even, definitely, plain, both, constantly, usually, ever,
  somewhat, well, now, probably, to, incapable
`)

/** People named by what they are. */
export const roles = list(`
  boss, manager, director, ceo, cto, cfo, coo, vp, colleague, coworker, co-worker, peer, deputy, assistant,
  intern, hire, starter, joiner, engineer, developer, designer, accountant, analyst, consultant, contractor,
  recruiter, supervisor, predecessor, successor, lead, leader, owner, client, customer, guy, woman, man,
  girl, person, secretary, receptionist, head, chair, founder, mentor, coach
`)
export const determiners = list(`my, our, the, this, that, their, his, her, your`)

/** Capitalised, or first in a sentence, and still not a name. */
export const noNames = list(`
  i, it, he, she, they, this, that, these, those, there, here, what, which, who, nobody, no-one, everybody,
  everyone, somebody, someone, anybody, anyone, nothing, everything, something, all, most, some, many, we,
  you, people, work, life, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday,
  sunday, january, february, march, april, june, july, august, september, october, november, december, god,
  how, why, when, where, and, but, or, not, being, one, is, was, are, were, if, so, then, the, a, an
`)

export const reported = list(`
  said, says, told, tells, asked, asks, wrote, writes, mentioned, mentions, explained, admitted, replied,
  confirmed, reported, claimed, claims, complained, answered, described
`)
export const reportedPhrases = list(`according to, in his|her|their words`)

/** The writer says that it is only a thought. */
export const heldAsThought = list(`
  i assumed|assume|guessed|supposed, i 'd|had|was assumed|assuming, my first|immediate|gut?
  thought|reaction|guess|instinct, my assumption, i caught myself, i found myself, i noticed i|myself, my bias,
  story i told|tell|am|was|'m|had|have, story in my head, i jumped to, i told|tell|was myself|telling
`)

/** What is not thought, or only asked. */
export const doubted = list(`
  i do|did not think|believe|mean|say, i don't|didn't|wouldn't think|believe|mean|say, i wonder|wondered, i
  am|was not sure, i 'm not sure, i wasn't sure, whether, if, not that, doesn't mean, does not mean, as if,
  instead of, rather than
`)

export const mindPredicates = list(`
  care|cares|cared, respect|respects|respected, bother|bothers|bothered, be bothered, value|values|valued,
  appreciate|appreciates|appreciated, trust|trusts|trusted, give a, gave a, take me|us|this|it|that
  seriously, want|wants|wanted to work|help|learn|listen|change|try|know|improve|understand,
  want|wants|wanted to be here, like|likes|liked me|us, see|sees any? my|our value|worth
`)

export const schemes = list(`
  make|makes|making me|us|him|her|them look, undermine, get out of, avoid, embarrass, humiliate, sabotage,
  block, show off, manipulate, take over, hide, provoke, test me|us, get rid of, dodge, control, punish,
  replace me, push me|us out, steal, impress, take the credit, take credit, score points, get back at, annoy
  me|us, see me|us fail
`)

/** What can be a scheme only when it is aimed at somebody: “to test me”. */
export const aims = list(`
  to undermine|embarrass|humiliate|provoke|test|spite|punish|annoy|manipulate me|us, to make me|us
  look|feel, to get rid of me|us, to get back at me|us
`)

/** Somebody is said to feel or to think it. */
export const mindStates = list(`
  hates|hated|resents|resented|despises|dislikes me|us|my, looks|looked down on, has|have it in for,
  's|is|are|was|were|'re just|clearly|obviously? jealous|envious, 's|is|are|was|were|'re
  just|clearly|obviously? threatened by me|us, feels|felt threatened by, 's|is|are|was|were|'re
  just|clearly|obviously? out to get, wants|wanted me|us gone|out, wants|wanted me|us to fail, wants|wanted
  my job, thinks|thought he|she|they is|'s|are|'re|was|were so|too|much?
  above|better|smarter|good|important|untouchable, thinks|thought that? i 'm|am|was so?
  stupid|incompetent|weak|useless|hopeless|an|a|not, must|probably think|thinks|hate|hates|resent|resents,
  secretly, has|have an agenda, could|can care less, couldn't care less
`)

export const onPurpose = list(`on purpose, deliberately, intentionally, purposely, out of spite`)

/** Groups that are spoken of as one. */
export const groups = list(`
  contractors, freelancers, temps, part-timers, full-timers, interns, juniors, seniors, new
  hires|starters|joiners, graduates, millennials, gen z|x|zers, boomers, women, men, girls, mothers, fathers,
  mums, moms, dads, parents, carers, foreigners, immigrants, locals, engineers, developers, designers,
  salespeople, marketers, consultants, recruiters, reps, accountants, lawyers, managers, executives, introverts,
  extroverts|extraverts, academics, techies, germans, americans, italians, russians, indians, brits, offshore
  team, remote lot, office crowd|lot, people in|from|at
  sales|marketing|finance|hr|legal|it|operations|headquarters|hq|product|procurement|support, people in|from|at
  head office, people over|under thirty|forty|fifty|sixty|30|40|50|60,
  remote|older|younger|young|old|office|offshore|union|sales|senior|junior|new|foreign|temporary|agency|working|single|home
  people|workers|staff|folks|employees|colleagues|hires|starters|reps|managers|developers|engineers|mothers|parents|women|men|guys|types
`)

export const genericVerbs = list(`
  are, aren't, don't, do not, can't, cannot, won't, never, always, just, only, tend to, struggle, expect,
  lack, hate, love to, refuse to, think they, have no, want everything, leave early, need hand-holding, need
  constant, complain, will always|never
`)

/** Verbs that speak of the nature of a group also where it may be one of few: the salespeople only …, but not the engineers are in Porto. */
export const surelyGeneric = genericVerbs.filter(verb => verb !== 'are' && verb !== "aren't")

/** After “the … are”: this is said of all of them. */
export const saidOfAll = list(`
  out of touch, all the? same?, like that, the problem, so, too, just|simply|always|never|only, not
  interested|committed|bothered|team
`)

/** After “are” at the place or at the work of a day: no saying about all of them. */
export const ofTheDay = list(`
  in, on, at, from, here, there, back, away, off, out, due, welcome, free, with, paid, now, both, ready,
  still
`)

export const quantifiers = list(`
  one, two, three, four, five, six, seven, eight, nine, ten, some, several, few, many, most, couple, both,
  half, our, my, your, his, her, their, these, those, of, certain, other, which
`)

export const sides = list(`
  us vs|v|versus|against them, them vs|v|versus|against us, them and us, us and them, us-and-them,
  us-versus-them, those people, you people, people like that|him|her|them, that lot, that kind|type|sort of
  person|people, their kind|sort never|always|just|only|don't|is|are, not one of us, isn't|aren't one of us,
  with us or against us, these people never|always|just|only|don't|can't
`)
/** “Those people” who are then said to be the ones meant. */
export const notASide = list(`who, that, whose, which, i, we, on, whom, with, of, were, both`)

export const together = list(`
  all in this|it together, all in the same boat, all one big? happy? family, one big happy? family
`)

export const absolutes = list(`always, never, constantly, forever`)
/** An always that is no reproach, by the word after it; and a never. */
export const noReproach = {
  always: list(`
    on, be, been, kind, helps, helped, helpful, supports, supported, supportive, delivers, delivered, there,
    prepared, listens, listened, thanks, asks, asked, good, great, happy, welcome, fun, generous, patient, ready,
    so, is, are, have, do, of, with, told, tells, thought, very, seems, polite, calm, willing, honest, fair, open, brings, has, had, did, was, reliable, up, curious, in, at, the,
    a, my
  `),
  never: list(`
    late, to, did, done, do, does, could, would, were, made, ought, used, yet, at, spoke, took, left, likely, like, recovered, complains, complained, misses, missed, forgets, forgot, rude, lets, let, failed, fails, lost, loses,
    shouts, shouted, told, said, mentioned, heard, met, got, received, knew, saw, seen, been, mind, had, has, was,
    felt, worked, went, came, thought, be, wanted, intended, meant, gave, tired, boring, unkind, less, before, a,
    the, in
  `),
} as const
/** “Always on his phone” is a reproach again. */
export const stillReproach = list(`his, her, their`)

export const coded = list(`
  abrasive, bossy, strident, shrill, hysterical, emotional, bubbly, feisty, sassy, catty, pushy,
  high-maintenance, nagging, motherly, ballsy, aggressive, intimidating, past it, over the hill, set in
  his|her|their ways, old school, old-school, digital native, articulate, well-spoken, well spoken,
  not a? good|great? culture|cultural fit, culture|cultural fit
`)
/** A plan may be aggressive, and support emotional. */
export const codedOfThings = list(`
  plan, plans, target, targets, timeline, deadline, schedule, growth, pricing, support, intelligence, goal,
  goals, strategy, a, the, why
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
  i 'm|am curious, i would|'d like|love to hear|understand|know
`)
/** Questions; at the beginning of a clause, or anywhere in a sentence that is one. */
export const questions = list(`
  what got in the|your way, what would help, what would make, what do|would you need, what do you think,
  what matters most, how did|do you see|experience|approach|find|feel, how did that|it|this land|feel|go,
  what am i missing, what i am missing, what i 'm missing, what happened from your, how can|could i
  help|support, what 's|is|was your view|take|sense|experience, what led you?, what did i miss, what did i
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
  ruin|ruined everything, i always mess|screw|get everything|it|things|this? up|wrong, i can't|cannot do|get
  anything right, i 'm|am the worst
`)
/** Terrible with names is no attack on oneself. */
export const notAnAttack = list(`
  with, about, for
`)
