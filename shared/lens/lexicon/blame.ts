// Reproaches, said to somebody or of somebody. Written as ../phrases.ts reads phrases.

import { list } from '../list.ts'

/** Reproaches wherever they begin. */
export const blames = list(`
  why didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|don't|doesn't|isn't|wasn't|aren't|weren't @who, why
  did|have|can|could|will|would|do|does|has you|@they not|always|never|just|even|ever|keep|think, why
  are|is|was|were @who always|so|never|not, why does|do|did|is|are|was|were|must|has|have|can|could|will|would @who
  @adv* always|never|constantly|still|even|ever|keep|insist|refuse|have|such|just|not|so|only, why on earth, why the
  @hell, why would|did you, why would anyone|anybody|@they|someone|somebody, why is it @adv* always|never|only, why
  is it that you|@they|nobody|nothing|i|we, it|this 's|is|was @who who|that @adv*
  broke|lost|caused|messed|ruined|forgot|dropped|started|screwed|left|let|told|sent|missed|signed|failed|decided, i
  @adv* can't|cannot believe you|@they, why am i always|the|even, why do|must|should i @adv* have|always|need|keep,
  why does|did|has|do @one, why does|did|has no one, how could|can|dare|dared @who, how could|can no one, how
  hard|difficult is|can|was it|that, how many times, how often do|must i, how is|was it possible, how on earth
  did|could|can|do @who, how the @hell did|could|can|do @who, how did @who manage to, what 's|is|was|the?
  wrong|matter with @who|you|people|this|that|everyone, what 's|is @your problem|excuse, what the @hell
  is|was|were|did|does, what on earth|god's did|was|were|is|made|possessed, what in the? world|god's
  did|was|were|is|made|possessed, what was|were @who @adv* thinking|playing|expecting, what did @who expect, what
  did you think would|was, i told you this|that|it would|was|is, what part of ~3 don't|didn't|do|did, thanks|due to
  @their ~1 mistake|mess|carelessness|delay|failure|temper|attitude|stubbornness|incompetence|negligence|laziness,
  i|we @adv* hold @who @adv* responsible, is it so hard|difficult,
  pick|picking|clear|clean|tidy|mop|sweep|clearing|cleaning up after|behind @who, got us|me into this|trouble, i
  @adv* blame @who|the|that|this|hr|management|it, explain to? me? why|how ~1
  is|isn't|did|didn't|was|wasn't|you|@they|this|could, who messed|screwed|fouled|cocked|botched
  this|it|that|everything? up?, who let|allowed|approved|broke|forgot|decided|thought this|that|it, who is|'s to
  blame, who is|'s|was responsible for this|that|it, who is|'s|was responsible for the ~1
  mess|mistake|delay|failure|error|disaster|chaos, who dropped the ball, who the @hell, whose
  fault|mess|mistake|bright|idea, you @adv* should|shouldn't|could @adv* not? have|'ve ~1 @done, you should know
  better|by|that, you were supposed|meant|expected to, you failed to, you had one job, you never @adv*
  listen|read|tell|told|reply|check|help|finish|ask|think|forget|answer|deliver|follow|learn|make|let|say|show|bother|bothered|listened|asked|replied|checked|mentioned|said,
  you always interrupt|forget|blame|complain|find|leave, you don't @adv* listen|think|care|bother|even, you didn't
  @adv* even|think|bother|listen, you haven't @adv* even|bothered|listened, you promised, you said you would|'d, you
  let me|us|everyone|everybody|the ~2 down, you 've|have let me|us|everyone|everybody|the ~2 down, you made|make
  me|us look|feel, you keep ~1
  forgetting|doing|missing|making|ignoring|interrupting|leaving|letting|saying|changing|turning, you
  clearly|obviously don't|didn't|haven't|forgot, you 've|have?
  ruined|wrecked|broke|broken|caused|messed|screwed|cost|botched up|this|the|it|us|me|everything, you 've|have?
  dropped the ball, do you even|ever|realise|realize, did you even|not|seriously, were you even, are|were you
  even|seriously|not, don't|didn't you ever|even|think|see|read|realise|care|listen|know, couldn't|can't|haven't you
  even|just|at|have, can't you do|get|see anything|it|one|that|this ~3 right|wrong|once, is|was it too much, is it
  really so|too, i told you so|already|before|not, i 've|have? told you ~1 times, i 've|have told you, i warned you,
  i expected better|more, i 'm|am @adv* disappointed|appalled|ashamed in|at|by|with|of you, i shouldn't have to, i
  should not have to, i 'd|had hoped for better|more, if only @who had|'d|would|could|was|were|did|hadn't, no thanks
  to @who, that|this|it|all 's|is|was @adv* on him|them|you, that|this|it ~1 's|is|was @adv* on @who
  alone|again|entirely|that, fault|blame lies|lay|is|was|rests|sits|falls @adv* with|on @who, the one who|that
  broke|lost|caused|messed|ruined|forgot|dropped|screwed|blew, dropped the ball, threw|throw|throwing|thrown me|us
  under
`)

/** Who it is put down to: nobody minds that where it went well. */
export const causes = list(`
  because @who @adv* forgot|failed|messed|screwed|ignored|refused|couldn't|wouldn't|dropped|botched,
  that|this|it|all|everything 's|is|was @adv* down to @who, the ~2
  mess|failure|delay|delays|loss|chaos|problem|problems|mistake|disaster|outage|error|errors|trouble|thing|mix-up ~1
  is|was|were|are @adv* down|thanks|due|because to|of @who, entirely|solely|purely|mostly|only|largely|squarely down
  to @who, @be all down to @who
`)

/** “If Dana had …” is a reproach where something then would have been otherwise. */
export const regrets = list(`
  if @who had|'d|hadn't @adv* not? @done, had @who @adv* not? @done, if @who hadn't, if it hadn't|wasn't|weren't
  been? for @who, if it had not been for @who, if @who had not
`)

/** “Because of Tomás” is one where something was lost. */
export const reproachesSince = list(`
  because of @who, thanks|due|owing to @who
`)
export const losses = list(`
  again, alone, we|i @be|am|'m|'ll|will @adv* now|be?
  now|still|late|behind|stuck|three|two|four|losing|missing|without|scrambling|redoing|working|back|down|short|out|miss|lose|sitting,
  we|i @adv* have|'ve|had|must|need|got @adv* to|lost|missed|no|another, we|i @adv*
  lost|missed|look|looked|can't|cannot|couldn't|wasted|failed|spent, the ~3 is|was|has|will|went|got|had @adv*
  late|lost|stuck|delayed|down|behind|angry|unhappy|furious|gone|failed|missed|slipped|collapsed|left|broken|over|cancelled|postponed|slip|fail,
  nothing, everything ~1 is|has|was|now|takes, everyone|everybody|half
`)

/** After somebody: “Dana is to blame”. */
export const reproachesAfter = list(`
  @be @adv* to blame, @be @adv* at fault, @be @adv* responsible for this|that|the ~2
  mess|failure|delay|loss|outage|disaster|chaos|error|mistake|problem, @have @adv* got @adv* @self to blame, @adv*
  @have @adv* @self to blame, you @adv* have @adv* yourself|yourselves to blame, @adv* should|shouldn't @adv* at?
  least? not? have|'ve @adv* @done, never should have, could at least have|'ve, could have|'ve @adv*
  told|asked|said|warned|called|checked|mentioned, @adv* ought to have @done, should know better, @have @adv*
  let|letting me|us|everyone|everybody|@them|people|the|my|our ~3 down, @be letting
  me|us|everyone|everybody|@them|people|the|my|our ~3 down, @adv* let|lets
  me|us|everyone|everybody|@them|people|the|my|our ~3 down, @have? made|makes|make me|us look|feel @adv*
  stupid|bad|small|like|foolish|useless|ridiculous|incompetent|silly|weak|guilty|worthless, made us|me all? look,
  @adv* messed|screwed|fouled|cocked ~3 up, @have @adv* messed|screwed|fouled|cocked ~3 up, @have @adv* dropped the
  ball, @adv* cost|costs me|us|the|our ~3
  account|deal|client|customer|weeks|week|months|days|contract|money|sale|launch|thousands|hours|job|order, @have
  @adv* cost me|us|the|our, @adv* ruined|ruins|wrecked|botched|bungled|sabotaged|derailed
  it|this|that|everything|the|my|our|us, @have @adv* ruined|wrecked|botched|bungled|sabotaged|derailed|blown
  it|this|that|everything|the|my|our|us, blew it, @have? left me|us in|with|holding|hanging|high, @have? left me|us
  to clean|pick|deal|carry|clear|sort|explain|do, @have thrown me|us under, caused|causes all|this|the|that ~2
  mess|problem|trouble|delay|chaos|outage|disaster, @be the @adv* reason we|why|that|i|for|nobody, @be why
  we|i|nobody|everyone|the|nothing, was|were supposed|meant to ~1
  check|tell|do|send|handle|book|order|warn|sort|fix|deal|review, failed to
  tell|warn|mention|check|read|ask|do|send|deliver|inform|follow|notice|act|respond|let
`)

/** A denial before these takes them back: “it was not really his fault”. */
export const faults = list(`
  @your own? @adv* fault, 's @adv* fault, all|entirely @your own? doing, @your own doing
`)

/** Of what went well nobody is blamed. */
export const wentWell = list(`
  success, win, result, results, great, good, successful, credit, praise, brilliant, proud, best, smoothly,
  grateful, thankful, helped, luckily, finally
`)
