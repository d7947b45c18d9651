// The words the lens knows, as data. A phrase is written as shared/lens/phrases.ts reads it: `a|b` for either, `a|b?` for
// either or none; what hangs on a word by an apostrophe (he 's, i 'm) stands apart, n't does not.

import { list } from './list.ts'

/** Said of somebody, each may be lived as a nature. The first list is said of people only, the second also of things. */
export const traitsOfPeople = list(`
  lazy, careless, clueless, incompetent, irresponsible, disorganised|disorganized, scatterbrained,
  unmotivated, disengaged, checked out, uncommitted, disloyal, ungrateful, entitled, arrogant, selfish,
  self-centred|self-centered, stubborn, defensive, needy, clingy, oversensitive, touchy, thin-skinned,
  moody, passive-aggressive, manipulative, sneaky, dishonest, two-faced, rude, aloof, unprofessional,
  childish, immature, timid, flaky, forgetful, bossy, pushy, power-hungry, untrustworthy, cold and distant,
  spineless, gutless, petty, vain, naive, cynical, insecure, narrow-minded, closed-minded, stuck-up, smug,
  hot-headed, short-tempered, work-shy, slapdash, tactless, spiteful, vindictive, hostile, indecisive, obstinate,
  pig-headed, thick, dense, dim, dumb, stupid, hard work, out of his|her|their depth, too
  proud|soft|nice|weak|sensitive|emotional|comfortable|slow,
  a bad|terrible|poor attitude
`)

export const traitsOfThings = list(`
  sloppy, useless, hopeless, unreliable, inflexible, difficult, negative, toxic, dramatic, controlling,
  abrasive, emotional, always late|complaining|moaning|negative|behind|busy, never prepared, never on time
`)

export const traitNouns = list(`
  slacker, troublemaker, complainer, moaner, whiner, diva, drama queen, dinosaur, loose cannon, know-it-all,
  control freak, pushover, passenger, liability, nightmare, bully, snake, clock-watcher, micromanager, jerk,
  idiot, waste of space, lost cause, coward, bore, cynic, show-off, freeloader, shirker, pedant, prima
  donna, yes-man, people pleaser, people-pleaser, busybody, backstabber, weakling
`)

/** Good things, when they are denied somebody. */
export const traitsAfterNot = list(`
  team player, committed, reliable, motivated, engaged, trustworthy, leadership material,
  management material, people person, serious, capable, cut out for, made for, bright, smart, clever, brightest,
  sharpest, up to it|this|the, leader, ambitious, dependable, honest, mature, grown-up
`)

/** What somebody has or lacks for good. */
export const traitsHad = list(`
  has|have|had got? a|an? real? bad|terrible|poor|attitude attitude|problem, has|have no
  ambition|initiative|drive|backbone|work|self-awareness ethic?, lacks|lacked
  ambition|initiative|drive|commitment|backbone|maturity|empathy|judgement|judgment, has|have|had zero|no
  empathy|judgement|judgment|shame|manners|clue
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
  secretly, has|have an agenda, could|can care less, couldn't care less, hates|hated|resents|resented|dislikes|enjoys
  working|being|having|making|watching|it|that|when|taking, thinks|believes|feels that?
  i|we 'm|am|favour|favor|prefer|ignore|do|don't|did|didn't|have|can't|cannot|never|always|are|'re|was|were, thinks|believes|feels
  that? he|she|they|it|this 's|is|are|'re above|better|entitled|beneath|owed|his|hers|theirs,
  thinks|believes nobody|no-one|everyone|everybody, thinks|believes|feels he|she|they
  should|deserves|deserve|deserved|owns|own, has|have lost interest|faith, wants|wanted to look good|better|clever|important, wants|wanted to punish|hurt|humiliate,
  loves|loved the attention|drama|sound|power, 's|is|was|are|were|'re only|just|merely in it|this for?,
  's|is|was|are|were|'re just|only? pretending|plotting|scheming, has|have given up on us|me|this,
  has|had already? made up his|her|their mind
`)

/** What somebody surely feels or thinks: “she clearly feels …”. */
export const surelyMinds = list(`
  clearly|obviously|surely|plainly|evidently|certainly|undoubtedly
  feels|felt|thinks|thought|believes|believed|wants|wanted|hates|hated|enjoys|enjoyed|knows|knew|hopes|hoped|resents|resented|expects|expected|blames|blamed|prefers|preferred
`)

export const onPurpose = list(`on purpose, deliberately, intentionally, purposely, out of spite`)

/** Groups that are spoken of as one. */
export const groups = list(`
  contractors, freelancers, temps, apprentices, trainees, programmers, testers, coders, administrators, auditors,
  controllers, economists, nurses, doctors, teachers, students, directors, unions, zoomers, generation z|x|y,
  newcomers, outsiders, externals, southerners, northerners, expats,
  part-timers, full-timers, interns, juniors, seniors, new
  hires|starters|joiners, graduates, millennials, gen z|x|zers, boomers, women, men, girls, mothers, fathers,
  mums, moms, dads, parents, carers, foreigners, immigrants, locals, engineers, developers, designers,
  salespeople, marketers, consultants, recruiters, reps, accountants, lawyers, managers, executives, introverts,
  extroverts|extraverts, academics, techies, offshore
  team, remote lot, office crowd|lot, people in|from|at
  sales|marketing|finance|hr|legal|it|operations|headquarters|hq|product|procurement|support, people in|from|at
  head office, people over|under thirty|forty|fifty|sixty|30|40|50|60, people his|her|their age,
  women|men|mothers|fathers|parents|people with small|young|little? children|kids|families,
  remote|older|elderly|younger|young|old|office|part-time|blue-collar|white-collar|technical|creative|external|offshore|union|sales|senior|junior|new|foreign|temporary|agency|working|single|home
  people|workers|staff|folks|employees|colleagues|hires|starters|reps|managers|developers|engineers|mothers|parents|women|men|guys|types|generation|ones
`)

/** Peoples: “the Italians” are all of them. */
export const peoples = list(`
  germans, americans, italians, russians, indians, brits, british, french, dutch, poles, spaniards, chinese,
  japanese, asians, europeans, swiss, swedes, danes, norwegians, turks, romanians, ukrainians, greeks, africans,
  arabs, mexicans, brazilians, koreans
`)

export const genericVerbs = list(`
  are, aren't, don't, do not, can't, cannot, won't, never, always, just, only, tend to, struggle, expect,
  lack, hate, love to, refuse to, think they, have no, want everything, leave early, need hand-holding, need
  constant, complain, will always|never|promise|say|tell|sell|complain|agree, would never|rather, resist, want,
  prefer, avoid, say yes|no|whatever, need to be, need handling|watching|telling, care about|only|more, know
  nothing|better, live in|for, work slower|less, get bored|upset|offended, take everything|no, talk too, do as, cost
  more, ask too, lie, cheat, give up, switch off, fear, hide behind
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
  person|people, their kind|sort never|always|just|only|don't|is|are|a|the|and|an|our|my|no, the likes of them|those|him|her, that|this bunch|gang|crowd|tribe, the other camp, not one of us, isn't|aren't one of us,
  with us or against us, these people never|always|just|only|don't|can't|won't|cannot|want|understand, these people do not, they 're|are all the same|alike, all the same these|those|them, we against them|they, them against us
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
/** A reproach after all: “always on his phone”, “always has an excuse”. */
export const stillReproach = list(`
  on his|her|their, has|have|had an|some|another|the? excuse|excuses|reason|complaint|problem|objection|opinion|last,
  the last|one|victim|same, has|have to be|have|win|know|complain, in the way, up to something, the first to
  complain|leave|go, so late|slow|vague|rude
`)

export const coded = list(`
  abrasive, bossy, strident, shrill, hysterical, emotional, bubbly, feisty, sassy, catty, pushy,
  high-maintenance, nagging, motherly, ballsy, aggressive, intimidating, past it, over the hill, set in
  his|her|their ways, old school, old-school, digital native, articulate, well-spoken, well spoken,
  not a? good|great? culture|cultural fit, culture|cultural fit, sprightly, spry, office mum|mom|mother, mother of
  the team, for his|her|their age, young at heart, young lady, good girl, girly, hormonal, ice queen, opinionated,
  sharp-elbowed, exotic, surprisingly eloquent|good|fluent, too old, too young, dead wood, matronly, ladylike, mouthy
`)
/** A plan may be aggressive, and support emotional. */
export const codedOfThings = list(`
  plan, plans, target, targets, timeline, deadline, schedule, growth, pricing, support, intelligence, goal,
  goals, strategy, a, the, why
`)
