// Groups that are spoken of as one. Written as ../phrases.ts reads phrases.

import { either, list } from '../list.ts'

/** Ways to call the people of a place, an age or a kind: “the night staff”. */
const heads = either(`
  people workers staff folk folks employees colleagues hires starters joiners reps managers developers engineers
  nurses teachers doctors drivers mothers parents women men guys girls lads boys types generation ones crowd lot
  brigade teams leads workforce crew
`)
const kinds = either(`
  remote home hybrid office part-time full-time blue-collar white-collar technical creative external offshore
  onshore union sales marketing finance legal procurement product support warehouse factory plant shop-floor floor
  night day night-shift day-shift weekend shift agency temp temporary contract senior junior new older elderly
  younger young old foreign local working single female male gay religious disabled neurodivergent autistic dyslexic
  pregnant married childless overweight southern northern western eastern asian african european american german
  french indian chinese polish italian spanish british english scottish irish black white muslim christian jewish
  immigrant migrant ops it hr it- data design field head-office hq management clinical nursing teaching academic
  support service bank public-sector corporate quiet shy introverted extroverted educated uneducated experienced
  inexperienced academic non-technical long-serving
`)

export const groups = list(`
  @people, generation z|x|y|alpha, gen z|x|y|alpha|zers, new hires|starters|joiners|recruits|graduates, ${kinds}
  ${heads}, ${kinds} @people, ${kinds} ${kinds} ${heads}, people|folk|folks|women|men|everyone|everybody|those
  in|from|at|on|with|of|over|under|without ~1
  sales|marketing|finance|hr|legal|it|operations|headquarters|hq|product|procurement|support|office|nights|days|floor|site|warehouse|plant|company|industry|business|department|place|building|south|north|east|west|here|abroad|thirty|forty|fifty|sixty|25|30|40|45|50|55|60|age|generation|families|family|kids|children|degrees|degree|accent|accents|background|job|money|power|charge|jobs,
  women|men|mothers|fathers|parents|people|managers with ~1 children|kids|families|babies, people|women|men @their
  age
`)

/** Departments and the like, spoken of as one; with a verb for one: “HR is useless”. */
export const houses = list(`
  hr, i.t., finance, accounting, accounts, legal, compliance, sales, marketing, procurement, purchasing, operations,
  ops, engineering, product, payroll, logistics, support, qa, security, comms, management, senior|middle|upper
  management, leadership, head office, headquarters, hq, corporate, admin, the board, the union, the unions, the
  exec, the c-suite, the works council, the night|day|late|early shift, the warehouse, the shop floor, the other
  shift|team|ward|department|office|site|plant, upstairs
`)

/** Said of one of them and meant of all: “every contractor we get”. */
export const everyOne = list(`
  every|any ~1 @member i|we|you|that @have? i|we|you? @adv*
  get|got|meet|met|know|knew|known|hire|hired|had|have|see|seen|worked, every ~1 @member
  wants|thinks|expects|hates|lies|complains|moans|believes, every ~1 @member is out for|to, every ~1 @member is
  @adv* lazy|useless|selfish|arrogant|entitled|greedy
`)

/** Said of a group without a verb of its own: “typical engineers”, “that’s lawyers for you”. */
export const saidAtLarge = list(`
  you|i|we @adv* can't|cannot|never|don't|couldn't trust|rely|expect|depend|work|reason ~4 @people,
  that|this|their|the younger|older|next? generation
  can't|don't|won't|never|has|have|are|is|just|only|wants|want|expects|thinks, what|how the? ~1 @people are|is like,
  typical @people, typical @member, that 's|is @adv* a|an|the? @people|@member for you, just|exactly like all|every
  @people|@member, @people being @people, like all @people, @people are @people, never trust a|an? @people|@member,
  all @people are|do|want|think|care|have|say, you know how|what @people are
`)

/** What is said of a group, whatever it is. */
export const genericVerbs = list(`
  are, aren't, don't, do not, can't, cannot, won't, never, always, just, only, tend to, struggle, expect, lack,
  hate, love, refuse, think, believe, assume, feel entitled, have no, haven't got, 've no, have got? it easy, have
  always|never, want, need hand-holding, need constant, need
  handling|watching|telling|pushing|controlling|somebody|someone|everything, need to be
  told|watched|managed|pushed|led|controlled|handled|reminded|chased|treated, complain, moan, whinge, will
  always|never|promise|say|tell|sell|complain|agree|lie|take|try|blame|argue|only|just|moan|cheat, would
  never|rather|sell|sooner|always, resist, prefer, avoid, say yes|no|whatever, care about|only|more|nothing|too,
  know nothing|better, live in|for|on, work slower|less|harder, get
  bored|upset|offended|away|everything|emotional|all, take everything|no|advantage|all, talk too|down|over, do
  as|nothing, cost more, ask too, lie, cheat, give up, switch off, fear, hide behind, look down, treat
  us|everyone|people, see us|everything|themselves, make excuses|bad|poor|better|terrible|difficult, leave early,
  sit around, blame, ignore, overthink, overcomplicate, exaggerate, gossip, panic, argue, play games|politics,
  couldn't care|give, can be so, stick together, keep to, act like|as, run away, quit, job-hop, speak too, can only,
  do half|nothing|little|less|the|not|as, can work|do|stay|cover|take|live|wait, come and go, come in at, turn up,
  show up
`)

/** What is said of one house: “HR never …”. */
export const houseVerbs = list(`
  never, always, @adv* doesn't|don't|won't|can't|cannot @adv*
  care|get|understand|listen|want|see|think|give|trust|like|help|live|respect|value|appreciate, does not @adv*
  care|get|understand|listen|want, couldn't|can't care|organise|organize, only @adv*
  ever|cares|care|thinks|think|wants|want|sees|see, just want|wants|care|cares|say|says|hide|hides, thinks|think,
  hates|hate, wants|want everything|us|it, expects|expect us|everyone|everything, has|have no clue|idea|interest,
  will always|never|just|only|promise|say|block|find, would rather|never|sooner, lives|live in|on, lies, loves|love,
  refuses|refuse to, ignores|ignore us|everything|everyone, treats|treat us|everyone|people, blames|blame,
  knows|know nothing|best|better, makes|make everything|our|life, hides|hide, gets|get everything|all|away|whatever,
  takes|take all|the credit?
`)

/** Verbs that speak of the nature of a group also where it may be one of few: the salespeople only …, but not the engineers are in Porto. */
export const surelyGeneric = genericVerbs.filter(verb => verb !== 'are' && verb !== "aren't")

/** After “are”, or “the … are”: this is said of all of them. */
export const saidOfAll = list(`
  out of touch|their, out for, all the? same|alike|like|lazy|talk, like that|this|children|sheep|cats, the
  problem|worst|same|first, so, too, just|simply|always|never|only, not
  interested|committed|bothered|team|like|cut|good|built|made, scared|afraid|terrified of, used to being, obsessed,
  spoilt|spoiled, overpaid, more trouble|interested|emotional|concerned, less,
  bad|good|terrible|useless|hopeless|rubbish|great|better|worse at|with, naturally, incapable, in it for|only, on
  another|a, impossible|hard|difficult|easy to, a ~1 pain|nightmare|waste|law|liability|breed|burden|joke, blunt,
  cold, loud, direct, soft, fragile, snowflakes, slow, overqualified, privileged, ambitious, better|worse than,
  never happy|satisfied, out to, stuck in, living in|on the|another, taking over, all about, nothing but, like
  @them|that|this|those|children|kids
`)

/** After “are” at the place or at the work of a day: no saying about all of them. */
export const ofTheDay = list(`
  in, on, at, from, here, there, back, away, off, out, due, welcome, free, with, paid, now, both, ready, still,
  under, over, up, down, around, today, tomorrow, between, about, among, also, currently, all, part, available,
  busy, on-site, present
`)

export const quantifiers = list(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, some, several, few, many, most, couple,
  both, half, our, my, your, his, her, their, these, those, of, certain, other, which, no, than, as, only, not
`)

/** What is said or expected of a group the writer has named, as if of one. */
export const namedVerbs = list(`
  need|needs, want|wants, like|likes, prefer|prefers, feel|feels, mind|minds, know|knows, cares|care, get|gets
  it|away|on|nothing|everything|bored|upset|the, seem|seems, look|looks at|down|like, find|finds
  it|this|everything|the|our|us, live|lives, hold|holds, see|sees, isn't, @adv*
  will|'ll|won't|would|can|can't|could|should|must|may|might @adv* not? @adv*
  be|have|want|need|like|love|hate|cope|manage|mind|accept|agree|understand|never|always|prefer|resist|see|feel|think|complain|just|enjoy|expect|follow|adapt|object|say,
  has|have it|no|a|an|more|less|too|always|never, agrees|agree, trusts|trust, understands|understand,
  resents|resent, enjoys|enjoy, struggles|struggle, tends, respects|respect, misses|miss, lacks, listens|listen,
  works|work better|best|less|harder|well|together|slower
`)
/** How people of a group are called beside its name: remote “folks”. */
export const groupHeads = list(`
  people, team, teams, folk, folks, staff, group, crew, crowd, lot, colleagues, workers, ones, members, circle,
  guys, side, bunch, department, office, shift
`)
/** Who is all of a group: “everyone in”. */
export const everyoneIn = list(`
  everyone|everybody|nobody|no-one|people|folk|folks|those|all|anyone|none in|on|from|at|of the|our|my?, no one
  in|on|from|at the|our|my?
`)
/** The writer is about to decide something. */
export const decides = list(`
  i|we @adv* 'll|will|should|decide|decided|must|need|could|want|plan, i|we 'm|'re|am|are
  going|thinking|planning|minded, let 's, best for, better for
`)

/** Said before “people”, “lot” or “crowd” of some that are no group. */
export const noKind = list(`
  good, nice, right, wrong, lovely, different, important, same, first, last, best, only, real, kind, sick, more,
  fewer, enough, such, all, any, many, most, some, few, other, these, those, two, three, four, five, six, our, my,
  your, his, her, their, the, that, this, whole, and, or, of, not, hard-working, talented, clever, busy, entire,
  customer, what, which, no, you, we, they, how, people, because, but, so, when, if, new, great, happy, several,
  certain, half, brave, poor, a, an, one, another
`)

/** What is done with a group when something is decided for it. */
export const doneFor = list(`
  for, give, let, make, move, put, leave, tell, expect
`)
