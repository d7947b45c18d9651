// Openings that ask. Written as ../phrases.ts reads phrases.

import { list } from '../list.ts'

const which = `what|how|why|who|where|which`
const side = `side|view|take|perspective|version|thoughts|account|story|experience|thinking|read`

/** Openings at the beginning of a clause. */
export const askings = list(`
  walk|talk|take|run me through, help me to? @adv* understand|see|get, tell me ~2 more, tell me about|how|what, show
  me how, say ~2 more about?, i 'm|am|was @adv* curious, curious ${which}|to|about, i would|'d @adv* like|love to
  @adv* hear|understand|know|ask|see|learn, i would|'d @adv* like|love to get|have @your ${side}, i would|'d @adv*
  be interested|curious|keen in|to|about, i 'm|am @adv* interested to|in
  how|what|why|hear|know|your|@your|hearing|learning|understanding, i 'd|would @adv*
  value|welcome|appreciate|like|love @your ${side}, i @adv* wonder|wondered ${which}, i 'm|was|am|keep|kept @adv*
  wondering ${which}, wondering ${which}, i @adv* want|wanted|need to @adv* understand|hear, i want|wanted to @adv*
  ask|know|learn, i want|need to get @your ${side}, i should|could|will|'ll|might @adv* ask|listen, let me ask|hear,
  ask @who @adv* what|how|why|where, ask what|how, find out what|how|why @who, can|could|would|will you @adv*
  show|tell|teach|explain to? me? how|what|why|more|where, can|could|would|will you @adv*
  help|walk|tell|talk|take|show|share|explain|describe|give me|us|more|what|how|your|a ~2
  understand|through|more|how|what|why|sense|see|picture|idea|going, share with me, what do|would you need from
`)
/** Questions; at the beginning of a clause, or anywhere in a sentence that is one. */
export const questions = list(`
  what got|gets|stands|stood|was|is|'s getting|standing? in the|your|@their way, what would|might|could|will @adv*
  help|make|support|change|convince|allow|free|good|success, what would it take, what @be @adv* going through, what
  did it|that|this @adv* look|feel|sound like, what @be you @adv*
  hoping|aiming|feeling|seeing|noticing|needing|struggling|worried|afraid|proud|curious, how did|do|would you @adv*
  get|come|arrive|decide|reach|choose to|at|on|by, when do|did you @adv* feel|notice, what is it that, what @be
  that|this like, what would be @adv* helpful|useful|better|easier|enough|ideal|fair|possible, what would you like,
  what got you, what would have|need to, what support|help|information|time|resources|tools would|do|did|might
  you|@they @adv* need|want|like, what else should|must|do|ought i, what made ~3
  so|harder|easier|difficult|hard|better|possible|work|different, what would you @adv* do|have, what am|was i @adv*
  not @adv* seeing|hearing|getting|noticing, where did|do|have we|i @adv* lose|lost|go|leave|part, what @adv*
  matters|mattered to, what would|do|did you @adv* need|change|suggest|prefer|add, what would|did you @adv* want,
  what do you @adv* want from|to|most|instead, what do|did you @adv*
  think|make|see|notice|hear|hope|enjoy|fear|worry|remember|wish, what
  matters|mattered|worries|worried|surprised|struck|bothers|stopped|stops|keeps|kept|led|made|makes|prompted|held|brought|drives|motivates|concerns|troubles
  most|you, what worked|works|helps|helped|went|goes @adv* most|you|well|best|here|@them, what @be @adv*
  hardest|easiest|difficult|unclear|missing|behind|blocking|stopping|holding|worrying|bothering|driving|important,
  what @be @your ~1
  ${side}|sense|impression|feeling|hunch|understanding|priority|priorities|concern|concerns|worry|worries|idea|biggest|main|hope|hopes,
  what @be it like, what @be on your, what @be @adv* going|happening on? for|with|in|at, what was @adv* going on,
  what @be the @adv* hardest|best|biggest|real|part|thing|one, what might|could|may|had @adv* be|have|been @adv*
  going|happening|behind|on ~1 with|for|in|on|behind|it|this, how did|does|do|was|is ~4
  look|feel|seem|land|go|come|sit|sound|strike from|to|for|with|across|on|like|at, how did|do|does @who
  look|feel|see|experience|approach|find, how did that|it|this|things land|feel|go|look|seem, how
  did|do|does|would|could you @adv*
  see|experience|approach|find|feel|like|want|understand|prefer|think|handle|describe, how would you
  like|prefer|have, how are you @adv* finding|feeling|doing|coping|managing, how are you getting on|along, how
  is|'s|was|are ~3 going|working for|with, how can|could|might i|we @adv* help|support|make|best, what
  can|could|might i|we @adv* do to|differently|for|better|so|that|instead, what can|could i|we
  change|stop|start|offer|take, what am|was i @adv* missing|overlooking, what i 'm|am @adv* missing, what
  might|could|may|else i @adv* be|have? missing|missed|overlooking|overlooked, what have|did|do|does|might|could
  i|we @adv* not? missed|overlooked|miss|see|know|hear|ask|learn|notice|get|got, what else
  could|might|would|may|can, what happened from|there|before, what do|does|did|would|might|could @who @adv*
  need|see|know|hear|mean, what would @who say|need|see|add, how would @who tell|see|describe|put, what
  led|brought|made you|@them|to|up, where would|do|did you @adv* like|see|feel|think|want|start, which part|bit of,
  when did you first|notice, is there anything|something @adv* i|you|@they|else @adv*
  can|could|'m|am|would|should|need|want|missing|help, is there anything|something else, how might|could @who
  see|feel|have|experience, from where you|@they sit|sat|stand|@be|were, what should|must i know|understand|ask, how
  come you
`)
export const asides = list(`
  from your|@their side|perspective|point|end, through @their eyes
`)
/** Told, asked about or shrugged at: no opening. */
export const noOpening = list(`
  i 'm|am curious by, tell me about it|that|this, tell me what|how time|much|long|many, what
  can|could|should|would|might i|we do without
`)
/** Words that may lead up to an opening. */
export const leadIns = list(`
  please, so, and, but, could, can, would, will, you, well, ok, okay, first, maybe, perhaps, then, next, instead,
  better, now, today, tomorrow
`)
