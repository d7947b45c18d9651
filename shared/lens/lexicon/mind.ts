// What is told of another’s mind. Written as ../phrases.ts reads phrases.

import { list } from '../list.ts'

/** Not felt, after a denial: “doesn’t care”. */
export const mindPredicates = list(`
  care|cares|cared, respect|respects|respected, bother|bothers|bothered, be bothered, value|values|valued,
  appreciate|appreciates|appreciated, trust|trusts|trusted, give a, gave a, give|gives two, take
  me|us|this|it|that|the|my|our ~2 seriously, want|wants|wanted to
  work|help|learn|listen|change|try|know|improve|understand|do|see|hear|lead|grow|share, want|wants|wanted to be
  here|there|helped|part|managed, want|wants|wanted me|us|anyone|this|responsibility, like|likes|liked
  me|us|my|women|being|working|change|it, see|sees any? my|our|the? value|worth|point, feel|feels|felt @adv*
  bad|sorry|guilty|any|ashamed|responsible|remorse, even? feel|feels|felt bad|sorry|guilty,
  believe|believes|believed in, get it|how, meant|intended to, think|thinks ~4 matter|matters|important|necessary,
  think|thinks about|of|before anyone|others|us|me|@them|the, love|loves|loved, enjoy|enjoys|enjoyed, interested,
  bothered, happy about|with|for|in, pleased, sorry, impressed, grateful, ashamed, rate|rates|rated me|us,
  stand|bear me|us|being|losing|to|that|when
`)

/** What somebody is after: “is trying to undermine me”. */
export const schemes = list(`
  make|makes|making me|us|@them|@self look|feel, make|makes me|us|life|things|trouble|a point|@their
  point|name|mark, undermine, outshine, outdo, get out of, wriggle out, avoid, dodge, embarrass, humiliate,
  intimidate, sabotage, wreck, ruin, destroy, sink, hurt, block, stall, delay, deflect, show off, show me|us|@them
  up, manipulate, take over, hide, provoke, test me|us, wind me|us|@them up, catch me|us out, trip me|us up, set
  me|us up, get rid of, control, punish, replace me, push|squeeze|freeze|force|drive me|us|@them out, steal, poach,
  impress, take the|all? credit, score points, get back at, get @their own? way|revenge, get one over, get at me|us,
  get me|us fired|sacked|into|to, annoy me|us, see me|us fail|squirm|suffer|gone, cover @their, protect @their, save
  face, prove that? me|us|i|something|@they|a|how, prove @self, look good|better|clever|busy|important, get
  attention, be difficult|awkward|clever, curry favour|favor, suck up, stir, cause trouble, get away with, shift
  the|@their, pass the|it, offload, dump, turn ~3 against, play us|me|games|people, keep me|us
  out|small|down|in|quiet, put me|us down|in|off, sow
`)

/** What can be a scheme only when it is aimed at somebody: “to test me”. */
export const aims = list(`
  to undermine|embarrass|humiliate|provoke|test|spite|punish|annoy|manipulate|hurt|upset|intimidate|irritate
  me|us|@them|everyone, to make me|us|@them look|feel|squirm|wait|suffer|pay|nervous|jealous|sweat|beg, to get rid
  of me|us, to get back at me|us|@them, to get attention, for attention|effect|show, just|only|purely for the
  attention, to show off, to cover @their own? back|tracks|backside|arse|mistakes|mistake, to save face, to prove a
  point, to make a point, to look good|clever|important|busy|better, to score points, to get @their own? way, to get
  one over, to make @self look|feel, to wind me|us|@them up, to show me|us up, to put me|us down, to rub it in, to
  see me|us fail|squirm|suffer, to keep me|us quiet|sweet|down, to get at me|us, to impress the|my|@their
  boss|board|director|directors|management, to spite ~1
`)

/** Somebody is said to feel or to think it. */
export const mindStates = list(`
  resents|resented|hates|hated the fact|idea|thought|new|way,
  hates|hated|resents|resented|despises|despised|loathes|loathed|dislikes|disliked|envies|envied|distrusts|mistrusts
  me|us|my|our|@them|it|this|that|everyone|being|working|having|when|change|women|how, @be @adv*
  scared|afraid|worried|terrified that? i|we|@they, @have already|clearly|obviously|long|mentally given up,
  thinks|think|thought ~4 beneath, @be clearly|obviously|plainly|evidently|surely|secretly @adv*
  bored|angry|jealous|unhappy|annoyed|scared|afraid|ashamed|offended|hurt|irritated|threatened|embarrassed|furious|pleased|delighted|relieved|enjoying|lying|hiding|intimidated,
  thinks|thought|believes|believed|reckons|assumes|assumed that? i, hates|hated|hate|loves the way, would|'d @adv*
  rather ~5 than @adv* admit|ask|listen|help|lose|talk|work|say|see, knew|knows it|that|this would|'d|will, @be
  @adv* embarrassed|ashamed to be, @be @adv* waiting for me|us|@them to,
  hates|hated|resents|resented|dislikes|enjoys|enjoyed
  working|being|having|making|watching|seeing|it|that|when|taking, looks|looked down on|@their, has|have|had it in
  for, has|have|had @adv* an? hidden|secret? agenda|grudge, has|have an axe, bears|holds|held a grudge, has|have|had
  something against, has|have|had a problem with me|us|my|women|authority|being|people|taking, @be @adv*
  jealous|envious, @be @adv* happy|pleased|delighted|glad|relieved to see|that me|us|i, @be @adv* threatened by,
  feels|felt threatened, @be @adv* scared|afraid|frightened|terrified|suspicious|resentful of|that
  me|us|my|being|losing|looking|i|@they|failure|failing|change|women|conflict, feels|felt|feel @adv*
  superior|entitled|inferior|jealous|guilty|insulted|humiliated|betrayed|resentful|ashamed|attacked|undermined|ignored|overlooked|unappreciated|undervalued|unwanted|excluded|slighted|trapped|untouchable|cheated|owed|sidelined|bored|lonely,
  feels|felt @adv* left out, feels|felt nothing, @be @adv* out to
  get|make|prove|ruin|undermine|impress|show|take|hurt|embarrass, @be @adv* after my|our|his|her|the|more
  job|role|title|money|attention|glory|credit|promotion|power, wants|wanted|want me|us gone|out, wants|wanted|want
  me|us to fail|lose|leave|look|quit|suffer|feel|struggle|go, wants|wanted|want my|our
  job|role|seat|title|place|team|budget|office|desk, wants|wanted everyone|everybody|people|nobody to
  think|know|see|like|feel, wants|wanted all|the the? credit|glory|attention|limelight|spotlight|praise,
  wants|wanted it all|both, wants|wanted nothing to do, wants|wanted to look good|better|clever|important,
  wants|wanted to punish|hurt|humiliate|win, wants|wanted power|control|attention|revenge, thinks|thought|think
  @they 's|is|are|'re|was|were, thinks|thought|think|believes|believed|feels|reckons that? @they
  should|deserves|deserve|deserved|owns|own|runs|run|knows|know, thinks|think @they can
  do|get|just|fool|walk|treat|push|bully, thinks|thought|think|believes|believed|feels|reckons|assumes that? i
  'm|am|was|can't|cannot|won't|don't|didn't|owe|only|never|always|favour|favor|prefer|ignore|hate|have|haven't|hadn't|should|did|do|a|an|not,
  thinks|believes|feels that? we 'm|'re|are|owe|favour|ignore|don't|never|always|can't,
  thinks|thought|think|believes nobody|no-one|everyone|everybody|nothing, thinks|think the ~2
  revolves|owes|belongs|runs|don't|do, thinks|think rules|work, thinks|thought|think it|this|that|everything @be
  @adv* beneath|funny|all|about|@their|below, thinks|think|thought only|highly|nothing|little|less of,
  must|probably|clearly|obviously|surely|evidently|definitely|secretly|plainly|undoubtedly|certainly
  think|thinks|thought|hate|hates|hated|resent|resents|resented|feel|feels|felt|love|loves|loved|enjoy|enjoys|enjoyed|want|wants|wanted|believe|believes|believed|blame|blames|blamed|regret|regrets|hope|hopes|hoped|fear|fears|prefer|prefers|preferred|likes|like,
  must be @adv*
  jealous|furious|angry|relieved|ashamed|pleased|delighted|terrified|loving|gloating|enjoying|hiding|feeling|thinking|bored,
  must have thought|felt|known|wanted|hated|enjoyed, secretly, deep down, can|could care less, couldn't|can't care
  less, could not care less, enjoys|enjoyed|loves|loved|likes|liked|relishes seeing|watching|making|putting
  me|us|people|others|@them|everyone, loves|loved|enjoys|enjoyed|likes it when, loves|loved|likes|enjoys|enjoyed the
  attention|drama|sound|power|chaos|conflict|fight|spotlight|limelight, @be @adv* enjoying|loving|relishing
  this|seeing|watching|every, has|have|had @adv* lost interest|faith|respect|heart, @have @adv* no
  interest|respect|intention|desire|wish|loyalty|regard in|for|of|to, @be only|just|merely|really in it|this for?,
  @be only|just|merely|really here for|because|to, can't wait to leave|get|go|be|see, @be @adv*
  pretending|plotting|scheming|gloating|conspiring|sulking|faking, pretends|pretended to|not|that|@they, @be
  only|just|really waiting|biding|holding for|to|until|on|@their|out, hoping|hopes|hoped|wishes|wished that? i|we
  'd|fail|will|would|'ll|trip|leave|was|were|give|go|don't|forget, @be @adv* dying|itching|desperate|bent to|on,
  @have @adv* given up on? me|us|this|the|it|@their|trying, @have @adv* mentally|emotionally? checked out,
  mentally|emotionally checked|somewhere|gone, @have @adv* one foot out, @have @adv* made up @their mind, @have
  @adv* decided that? i|we, @have @adv* written me|us|@them off, has|have turned against, @have @adv* had it in,
  knows|knew|know @adv* exactly|full|damn|perfectly|fine|very well? what|that|how|why|it|i, knows|knew
  exactly|better, knows|knew full|perfectly|damn|very well, knows|knew that? i 'm|am|can't|'ll|will|won't|need|was,
  knows|knew @they can|can't|could|'ll, @be only|just|merely interested in, only|just|mostly cares|care|cared
  about|for, only|just|always thinks|think|thought of|about, only|just|really|merely wants|wanted|want, only|just
  helps|helped|agreed|came|comes|did|does|stayed|took|agrees ~2 because|to|for, @be @adv* hiding something,
  sees|saw|regards|views|treats me|us as, takes|took it|everything @adv* personally, did|does it|this|that
  just|only|purely to|because|for, @be @adv* looking for an|a?
  excuse|trouble|fight|attention|sympathy|reasons|reason|way, @be @adv*
  angry|mad|furious|annoyed|upset|disappointed|irritated|offended|cross|fed|pissed|bored with|at|in|by|off|up
  me|us|with|my, can't stand|bear me|us|being|losing|to|that|when, never forgave|forgives|forgiven me|us|@them,
  takes|took pleasure in, would|'d love|like|rather|prefer to? see|watch|blame|have? me|us|someone|anyone|somebody,
  suspects|suspected me|us, @be @adv* testing|using|playing|judging|mocking|punishing|freezing|manipulating me|us,
  @be @adv* laughing at, @be @adv* playing games|politics, @be @adv* getting @their revenge, @be @adv* protecting
  @their|@self, doesn't|don't|didn't give a, has|have|'s|had no clue|idea how much|hard, @be @adv* too
  scared|afraid|proud|embarrassed|ashamed|threatened to, thinks|think more|less of, thinks|think being
`)

/** What somebody did it for. */
export const onPurpose = list(`
  on purpose, deliberately, intentionally, purposely, out of pure|sheer? spite|jealousy|malice|revenge, because
  @they @be @adv* jealous|scared|afraid|bored|threatened|insecure|bitter|ashamed|embarrassed|frightened|lazy,
  because @they @adv* hates|resents|wants|fears|thinks|hate|resent|hated|wanted|resented|enjoys, so that? i 'd|would
  look|fail, with the intention of, just because @they could|can
`)

/** The words that tell somebody's mind standing before them: “all he wants is …”. */
export const mindsFirst = list(`
  all|everything @who @adv* cares|cared|care about, all @who @adv* wants|wanted|want, all @who @be @adv*
  interested|after in?, what @who really wants|wanted|thinks|meant|means|cares, what @be @who really
  after|thinking|up, the only|one|first thing|person @who @adv* cares|cared|care|wants|thinks|loves, the only|one
  thing|person @who @be interested|after, i know|knew @adv* exactly|why|what @adv* what|why? @who @be|@adv*
  thinking|thinks|wants|up|feeling|after|doing|wanted|thought, i|you can|could @adv* tell|see|feel that? @who @adv*
  hates|thinks|wants|wanted|thought|hated|resents|resented|despises|loves|felt|feels|doesn't|didn't|don't, it
  's|is|was @adv* clear|obvious|plain that? @who @adv*
  hates|thinks|wants|wanted|thought|hated|resents|resented|despises|loves|felt|feels|doesn't|didn't|don't, in @their
  mind @they|i|we, @their real|true|only motive|motives|reason|agenda|aim|intention|intentions, @their hidden|secret
  agenda|motive|motives, how much @who hates|resents|despises|dislikes me|us|this
`)
