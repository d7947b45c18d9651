// Two sides, no exception, and words kept for some. Written as ../phrases.ts reads phrases.

import { either, list } from '../list.ts'

/** Whoever may be a side of a house. */
const camp = either(`
  management manager managers leadership bosses head hq headquarters corporate office offices floor upstairs
  downstairs union unions staff workers sales marketing finance legal hr i.t. engineering engineers product
  procurement operations ops support nights days shift shifts nurses doctors teachers academics admin administration
  board directors everyone everybody rest team teams department departments ward wards site sites plant plants
  company business suits workforce employees contractors permanents workshop factory depot lab shop juniors seniors
  veterans newcomers remote people
`)

export const sides = list(`
  their side of the ~1 company|building|business|house|organisation, us vs|v|versus|against ~1 them|${camp}, them
  vs|v|versus|against ~1 us|me, we against|versus|vs ~1 they|them|${camp}, it 's|is|was @adv* us
  against|versus|vs|or, it 's|is|was @adv* the ~2 against|versus|vs|v the ~1 ${camp}, one of us or, they|them ~6 up
  there, gone|went|crossed over to the other|dark, come|came over from the other|dark, it 's|is|was them or, us or
  them, them and us, us and them, us-and-them, us-versus-them, us-vs-them, them-and-us, ours and theirs, ${camp}
  vs|v|versus the|our|their? ~1 ${camp}|us|them,
  management|leadership|upstairs|downstairs|everyone|nights|days|staff against the|our|their? ${camp}|us|them, those
  people, you people, you lot, them lot, people like that|@them, that lot, their lot in|over|upstairs|down|at|on,
  that|this|those|the kind|type|types|sort|sorts of person|people|manager|managers, their kind|sort|ilk
  never|always|just|only|don't|is|are|a|the|and|an|our|my|no|will|can't|won't|of, their sort|kind
  get|gets|think|thinks, people of that|their sort|kind|ilk, the likes of them|those|@them|@who, that|this
  bunch|gang|crowd|tribe|mob|shower, the other|opposing|enemy camp|lot, the opposing side, @be the enemy, enemy
  lines|territory|camp, behind enemy, not|never|isn't|aren't|wasn't @adv* one of us|ours, one of them now,
  become|becoming one of them, not our kind|sort, with|for us or you? 're|are|is? against, these people @adv*
  never|always|just|only|don't|can't|won't|cannot|want|understand|think|have|live|will, these people do not, they
  're|are|were all the same|alike, all the same these|those|them|they, they against us,
  lot|bosses|suits|directors|managers|those|them|clowns|powers upstairs, them|those|people|suits|bosses at the top,
  people|ones|those on the other side|floor, the powers that be, the suits, the bigwigs, the top brass, the
  higher-ups, the fat cats, ivory tower|towers, on|from @adv* another|a|different different? planet|world|universe,
  live|lives|living|lived in|on another|a|different different? planet|world|universe, their own little?
  world|bubble, us down here, us on the ground|floor|line|shop, those of us who|on|in|down|doing|at @adv*
  actually|really|do|the, whose|which side @be|are @who on, we have ours, they have theirs, a|the ~1
  war|battle|fight|feud|rift|divide|gap|wall between the|us|@who ~2 and, take|takes|took|taking|pick|picked|picking
  sides, on their|our side of the|this, on our side or, on one side ~5 / us|we|rest, closing|closed|close ranks, the
  dark side, the rest of us on|do|have|get|can|pay|work|carry|pick|clean|are|were|left, we|us ~8 / while|whilst they
  @adv* get|sit|take|have|swan|go|collect|enjoy|pocket|walk|drink|earn, we
  do|did|work|worked|carry|sweat|slog|pay|carried ~7 / they @adv*
  take|took|get|got|sit|sat|collect|pocket|swan|earn, they @adv* get|got|take|took ~6 / we|us
  get|got|have|pay|do|did, they look after their, we look after our, @be not like us, different from us, unlike us,
  they don't understand us, what it 's|is like down here, the inner circle, the in-crowd, the old boys, the clique,
  their ~2 clique|club|gang|world|bubble
`)

/** “Those people” who are then said to be the ones meant. */
export const notASide = list(`
  number, numbers, size, who, that, whose, which, i, we, on, whom, with, of, were, both
`)
/** “Their people” are a side only where they are said to do something. */
export const theirs = list(`
  their people|lot|side|crowd|gang|sort
  get|got|go|have|never|always|just|only|don't|won't|are|think|want|do|take|can|can't|sit|leave|work|will, our
  people|lot|side|sort ~5 / their people|lot|side|sort
`)

export const together = list(`
  we 're|are all one team, one team here, all in this|it together, all in the same boat, in the same boat, all one
  big? happy? family, one big happy? family, one happy family, we 're|are @adv* like? a|one family, like a family
  here, a family here, all on the same team|side, we 're|are all equal|equals, all the same here, we all have
  the|our same|own 24|twenty-four|struggles|problems|cross|bad, everyone|everybody is|'s in the same
`)
