// What somebody is said to be by nature. Written as ../phrases.ts reads phrases.

import { either, list, pluralOf } from '../list.ts'

/** Said of somebody, each may be lived as a nature. The first list is said of people only, the second also of things. */
export const traitsOfPeople = list(`
  allergic to work|hard|effort|deadlines|responsibility|feedback, lazy, laziest, lazier, bone idle, idle,
  work-shy|workshy, feckless, apathetic, complacent, unmotivated, unambitious, disengaged, checked out, uncommitted,
  half-hearted, lackadaisical, slapdash, slipshod, careless, clueless, witless, gormless, brainless, hapless, inept,
  incompetent, irresponsible, unaccountable, disorganised|disorganized, unorganised|unorganized, undisciplined,
  scatterbrained, absent-minded, unfocused, scatty, ditzy, flaky, forgetful, disloyal, ungrateful, entitled,
  spoilt|spoiled, bratty, arrogant, conceited, egotistical|egoistic, egocentric, self-absorbed, self-obsessed,
  self-important, self-righteous, self-serving, self-centred|self-centered, selfish, sanctimonious, pompous,
  patronising|patronizing, condescending, haughty, snobbish|snobby, snooty, stuck-up, smug, cocky, vain, big-headed,
  bigheaded, full of himself|herself|themselves|themself, attention-seeking, stubborn, obstinate,
  pig-headed|pigheaded, bull-headed, bloody-minded, set in his|her|their ways, defensive, needy, clingy,
  oversensitive|over-sensitive, hypersensitive, touchy, thin-skinned, moody, temperamental, highly strung,
  high-strung, neurotic, paranoid, unhinged, deluded, delusional, narcissistic, psychotic, psycho, bonkers,
  passive-aggressive, passive aggressive, manipulative, sneaky, devious, scheming, conniving, underhand|underhanded,
  shifty, slimy, sly, dishonest, two-faced, two faced, insincere, phony|phoney, treacherous, unscrupulous,
  untrustworthy, undependable, backstabbing, spineless, gutless, cowardly, weak-willed, wishy-washy, indecisive,
  gullible, naive, shallow, superficial, petty, spiteful, vindictive, malicious, nasty, mean-spirited, callous,
  heartless, ruthless, cold-hearted, cold and distant, unfeeling, uncaring, insensitive, thoughtless, inconsiderate,
  tactless, rude, ruder, rudest, impolite, disrespectful, insolent, obnoxious, insufferable, aloof,
  standoffish|stand-offish, unapproachable, antisocial, unfriendly, surly, sullen, sulky, petulant, grumpy,
  bad-tempered, hot-tempered, ill-tempered, short-tempered, quick-tempered, hot-headed|hotheaded, volatile, hostile,
  combative, confrontational, argumentative, quarrelsome, obstructive, uncooperative, unmanageable, unteachable,
  uncoachable, domineering, overbearing, authoritarian, bossy, pushy, power-hungry, power-mad, unprofessional,
  childish, immature, juvenile, timid, mousy, insecure, overconfident|over-confident, cynical,
  judgemental|judgmental, narrow-minded, closed-minded, small-minded, bigoted, racist, sexist, creepy, whiny,
  whingy, nitpicky, pedantic, anal, workaholic, money-grabbing, greedy, stingy, thick, dense, dim, dimmer, dumb,
  dumber, stupid, stupider, slow-witted, dim-witted, talentless, second-rate, mediocre, humourless|humorless, hard
  work, high maintenance, high-maintenance, out of his|her|their depth, all talk, all mouth, dead weight|wood,
  deadweight, deadwood, bad news, nothing but trouble, a law unto himself|herself|themselves, his|her|their own
  worst enemy, too
  proud|soft|nice|weak|sensitive|emotional|comfortable|slow|timid|stubborn|immature|inexperienced|delicate|fragile|casual|laid-back|thick|stupid|negative|blunt|cocky|chaotic|rigid|lazy|shy|cautious,
  a @bad attitude, hard|impossible|awful|exhausting|painful to work|deal|manage|live with?, hard to
  manage|like|please, impossible to please|like|talk, unfit to lead|manage, no use|good to|at, beyond help, @bad at,
  past it, a waste of, stuck in the past, more trouble than
`)

export const traitsOfThings = list(`
  cold, sloppy, slack, lax, useless, hopeless, pathetic, pointless, unreliable, inflexible, rigid, difficult,
  impossible, negative, toxic, poisonous, dramatic, controlling, abrasive, emotional, erratic, chaotic,
  inconsistent, unstable, unpredictable, unreasonable, irrational, weak, wet, dull, boring, fake, slippery, mean,
  cruel, ignorant, annoying, irritating, infuriating, exhausting, unbearable, unhelpful, reckless, aggressive,
  bitter, mad, crazy, insane, weird, impulsive, old-fashioned, backward, fussy, obsessive, unimaginative,
  uninspiring, immovable, slow, cheap
`)

const nouns = list(`
  man-child, slacker, skiver, shirker, layabout, freeloader, sponger, scrounger, parasite, leech, clock-watcher,
  passenger, liability, burden, time-waster|timewaster, waster, quitter, flake, slob, troublemaker, stirrer,
  complainer, moaner, whiner, whinger, grumbler, naysayer, pessimist, cynic, killjoy, wet blanket, doom-monger,
  diva, prima donna, drama queen|llama, princess, crybaby, brat, attention seeker, attention-seeker, dinosaur,
  fossil, relic, luddite, loose cannon, hothead|hot-head, time bomb, maverick, lone wolf, loner, know-it-all,
  know-all, smart-arse|smartarse|smartass, smart alec, show-off, showoff, blowhard, windbag, bighead, egomaniac,
  narcissist, megalomaniac, control freak, micromanager, micro-manager, perfectionist, workaholic, pedant,
  nitpicker, jobsworth, pen-pusher, bean counter, pushover, doormat, wimp, wuss, coward, chicken, weakling,
  lightweight, yes-man, yes man, people pleaser, people-pleaser, sycophant, suck-up, brown-noser, crawler, creep,
  lapdog, nightmare, disaster, disgrace, embarrassment, joke, mess, menace, monster, bully, tyrant, dictator,
  despot, slave-driver, bitch, cow, bastard, prick, dick, asshole|arsehole, arse, git, jerk, idiot, moron, imbecile,
  cretin, dimwit, half-wit|halfwit, numpty, muppet, clown, fool, buffoon, airhead, dope, plonker, twit, nutter,
  nutcase, basket case, headcase, weirdo, oddball, freak, psychopath, psycho, sociopath, maniac, lunatic, snake,
  rat, weasel, backstabber, back-stabber, schemer, manipulator, liar, cheat, traitor, turncoat, hypocrite, fraud,
  phoney|phony, charlatan, impostor|imposter, amateur, dilettante, loser, failure, waste of space, waste of time,
  lost cause, hopeless case, non-entity|nonentity, has-been, busybody, gossip, snob, bigot, racist, misogynist,
  chauvinist, careerist, climber, bore, pain, oaf, lout, thug, weak link, bad apple, bad egg, misery guts, party
  pooper, wrong person|woman|man|fit, job hopper|hopper, job-hopper, backseat driver, piece of work, bag of nerves,
  nervous wreck, pain in the, law unto, clock watcher, poor manager|leader|listener|communicator|planner|delegator,
  bad manager|leader|listener|communicator|planner|boss, terrible manager|leader|listener|communicator|planner|boss
`)

export const traitNouns = nouns.flatMap(noun => [noun, pluralOf(noun)])

/** Good things, when they are denied somebody. */
export const traitsAfterNot = list(`
  someone|somebody you|i|we|anyone can|could|would|'d @adv* rely|trust|count|depend|turn, team player|players,
  committed, reliable, dependable, motivated, engaged, proactive, ambitious, invested, dedicated, loyal, interested
  in anything|learning|improving, trustworthy, honest, mature, grown-up, professional, accountable, approachable,
  competent, capable, intelligent, bright, smart, clever, brightest, sharpest, strategic, creative,
  organised|organized, punctual, resilient, robust, assertive, self-aware, hard-working|hardworking,
  leadership|management|manager|director|senior|executive|partner|promotion material, people person, details person,
  detail person, morning person, serious, cut out for|to, made for|of, right for, fit for|to, built for, up to
  it|this|the|scratch|much, leader|leaders, a natural, listener, finisher, self-starter, grafter, planner,
  communicator, one for, one of life, the type|sort|kind,
  good|strong|tough|smart|bright|senior|mature|clever|quick|hard|fast|sharp|committed enough, good|great|much good
  at|with|in, safe pair, worth the|his|her|their, going to make|amount|change
`)

const qualities = either(`
  ambition initiative drive backbone spine guts empathy compassion judgement judgment shame manners self-awareness
  discipline self-discipline tact integrity loyalty principles scruples conscience charisma vision imagination
  humour humor accountability presence stamina resilience filter confidence self-confidence courage maturity
  commitment motivation professionalism clue sense skills ethic ethics brains talent aptitude flair substance grit
  enthusiasm balls credibility rigour rigor
`)

/** What somebody has for good, lacks, cannot do or is like; said right after them. */
export const traitsHad = list(`
  @have got? @adv* an? real|big|huge|serious|massive? @bad attitude, @have got? an? real|big|huge|serious|massive?
  attitude problem, has|have|'ve got? @adv* no|zero
  work|common|social|people|leadership|sense|moral|basic|real|time? of? ${qualities}, 's got no|zero
  work|common|social|people|sense|real? of? ${qualities}, had no|zero work|common|social|people|leadership|basic?
  ${qualities}, @dont @adv* have what it takes, hasn't|haven't got what it takes, @dont @adv* have it in
  them|him|her, hasn't|haven't got it in them|him|her, @dont @adv* have an|any|a|the
  ounce|shred|bone|clue|guts|stomach|brains|backbone|spine|temperament|head|discipline|maturity|stature|backbone|drive|ambition|character|personality,
  hasn't|haven't got a|any|the ~1
  ounce|shred|bone|clue|guts|stomach|brains|backbone|spine|temperament|discipline|drive|ambition, lacks|lacked|lack
  ~2 ${qualities}, lacks|lacked self-awareness, @have got? an? @adv* short|quick|nasty|terrible|bad|awful
  fuse|temper|tongue, @have got? an? @adv* mean|lazy|cruel|stubborn|nasty|selfish streak, @have got? an? @adv*
  big|huge|massive|enormous|fragile|inflated|bloated|giant ego|mouth, @have got? a|an chip on, @have got? an ego,
  @have got? a|an ~1 ego the|problem, @have got? no|zero idea how to, @have got? thin skin, @have got? an? @adv*
  victim|god|saviour|superiority|inferiority complex|mentality, can't|cannot|couldn't|can @adv* never? be
  trusted|managed|relied|counted|left|taught|helped, can't|cannot|couldn't @adv* handle|take|cope|accept|stand with?
  any|even? the? slightest? criticism|pressure|feedback|stress|heat|responsibility, can't|cannot
  delegate|prioritise|prioritize|communicate|multitask, can't|cannot|couldn't @adv* see past|beyond,
  can't|cannot|couldn't organise|organize|run|manage a|an|his|her, @dont know how to
  manage|lead|delegate|communicate|listen|behave|talk|prioritise|take|say|be, @dont do
  detail|details|empathy|people|feedback|deadlines|criticism|emotion|emotions, @be @adv* incapable of,
  isn't|aren't|wasn't capable of|to lead, plays|played|playing the victim|martyr|fool, @be playing the
  victim|martyr, acts|acted|behaves|behaved|carries|talks|acting|behaving on? like a|an|some ~1
  child|toddler|baby|teenager|diva|dictator|king|queen|princess|bully|robot|martyr|victim|brat|tyrant, @be @adv*
  like a ~1 child|toddler|baby|teenager|diva|dictator|robot|brat|princess, @be @adv* worse than useless, @be @adv*
  the|that|one|a kind|type|sort of|who ~1 who|that|to|person
  can't|cannot|won't|never|doesn't|don't|wouldn't|couldn't|needs|need|only|hides|blames|complains|takes|thinks|expects|has|will|gives|always|makes|lets,
  @be @adv* the|that|one type|sort|kind who|that can't|cannot|won't|never|doesn't|needs|only, @be one of those
  people|managers|men|women|engineers|types who|that, hasn't|haven't a|an ounce|clue|shred, @be never going to
  make|be|change|amount|learn|get, will|'ll never make|amount|be a|to|any, couldn't
  lead|manage|organise|organize|run a|an|his|her, will never be|make a ~1 manager|leader|engineer|team
`)

/** Qualities of somebody's: “her laziness”. */
export const traitQualities = list(`
  laziness, idleness, apathy, carelessness, sloppiness, thoughtlessness, incompetence, ineptitude, arrogance,
  conceit, vanity, ego, smugness, selfishness, entitlement, sense of entitlement, stubbornness, obstinacy, rudeness,
  moodiness, childishness, immaturity, negativity, cynicism, pettiness, dishonesty, cowardice, ignorance, stupidity,
  insecurity, insecurities, neediness, defensiveness, oversensitivity, paranoia, unprofessionalism, flakiness,
  disorganisation|disorganization, indecision, indecisiveness, micromanaging, micromanagement, control-freakery,
  control freakery, whining, moaning, whingeing, sulking, scheming, tantrums, attitude problem|stinks, @bad
  attitude, big mouth, mind games, drama, dramas, diva behaviour|behavior, lack of ${qualities}, inability to,
  total|complete lack
`)

/** What somebody is typical of: typical Dana. */
export const typically = list(`
  typical|classic @who
`)

/** Words after which a trait is something else: entitled to leave, controlling for season. */
export const otherwiseBefore: Readonly<Record<string, readonly string[]>> = {
  cold: ['today', 'in', 'because', 'and', 'this', 'from'],
  dense: ['with'],
  loud: ['in'],
  entitled: ['to'],
  controlling: ['for'],
  emotional: [
    'support',
    'intelligence',
    'labour',
    'labor',
    'wellbeing',
    'safety',
    'day',
    'week',
    'time',
    'load',
  ],
  difficult: ['for', 'to', 'time', 'week', 'day', 'spot', 'position', 'conversation', 'situation', 'period'],
  impossible: ['for', 'to', 'position', 'situation', 'task', 'deadline', 'job'],
  negative: ['for', 'in', 'feedback'],
  passenger: ['on', 'in', 'seat', 'lift'],
  defensive: ['about', 'driving'],
  toxic: ['to'],
  mad: ['at', 'with', 'about', 'that', 'busy'],
  crazy: ['busy', 'about'],
  bitter: ['about', 'that'],
  slow: ['to', 'on', 'this', 'today'],
  weak: ['with', 'from', 'after'],
  annoying: ['that'],
  mean: ['to', 'that', 'it'],
  mess: ['of', 'because', 'after', 'up'],
  joke: ['about', 'that', 'he', 'she', 'to', 'we', 'i'],
  pain: ['after', 'since', 'from', 'and', 'today'],
  cheap: ['to'],
  gossip: ['about', 'with'],
  fool: ['for', 'to'],
  aggressive: ['with', 'timeline', 'target', 'plan', 'cost', 'growth', 'pricing', 'schedule'],
}

/** Between a person and what is said of them. */
export const links = list(`
  is, was, 's, are, were, 're, be, been, being, seems, seemed, looks, looked, sounds, sounded, acts, acted, behaves,
  behaved, became, become, becomes, becoming, stays, remains, remained, gets, getting, got, into, across, over,
  strikes, struck, proved, proves
`)
export const helpers = list(`
  can, could, may, might, must, has, have, had, will, 've, 'll, 'd, turned, turns, out, comes, came, come, as, me,
  us, tends, needs
`)
export const denials = list(`
  not, isn't, wasn't, aren't, weren't, never, hasn't, haven't, hadn't, doesn't, don't, didn't, can't, cannot,
  couldn't, won't, wouldn't, hardly, neither, nor
`)
export const fillers = list(`
  just, really, so, such, a, an, the, quite, very, too, rather, bit, little, completely, totally, absolutely,
  utterly, simply, clearly, obviously, honestly, frankly, always, still, also, often, again, all, pretty, extremely,
  incredibly, most, more, kind, sort, of, total, complete, real, bloody, basically, deeply, exactly, particularly,
  actually, only, even, definitely, plain, both, constantly, usually, ever, far, somewhat, well, now, probably, to,
  incapable, born, natural, naturally, fundamentally, inherently, seriously, mostly, sometimes, generally, terribly,
  awfully, hugely, super, ridiculously, unbelievably, beyond, damn, fucking, one, slightly, massively, becoming,
  increasingly, by, nature, right, proper, absolute, utter, big, massive, huge, spoilt, lazy, stupid, bloody-minded,
  known, old, whole, typical, classic, permanently, perpetually, chronically, notoriously
`)
