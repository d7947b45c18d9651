// Words that are said of some people and not of others who do the same, for feedback and reviews.

import { either, list } from '../list.ts'

export const coded = list(`
  abrasive, bossy, strident, shrill, screechy, hysterical, hormonal, emotional, overemotional|over-emotional,
  oversensitive|over-sensitive, bubbly, perky, feisty, fiery, sassy, catty, bitchy, mumsy, pushy, high-maintenance,
  high maintenance, nagging, naggy, nags, whiny, motherly, maternal, mothering, fatherly, nurturing, ballsy,
  ball-breaker, ball-buster, aggressive, intimidating, domineering, overbearing, frosty, icy, ice queen, queen bee,
  diva, drama queen, prickly, sharp-tongued, sharp tongue, opinionated, outspoken, mouthy, gobby, headstrong,
  strong-willed, ladylike, matronly, girly, girlish, boyish, young lady, good girl, good lad, lovely girl|lady,
  sweet girl|lady|woman|thing|natured, attractive, less
  intense|forceful|assertive|direct|intimidating|passionate|blunt|outspoken, more
  likeable|likable|approachable|feminine|ladylike|gentle|smiley, angry woman|man|black, easy on the eye, eye candy,
  flirty, flirtatious, well-groomed, smile|smiles|smiled|smiling more, soften @their|the?
  approach|tone|edges|style|manner|delivery|voice|message, softer edges|tone|side|approach|with|manner|touch, sharp
  elbows, cold, icy, an|some attitude, bit of an? attitude, feminine, masculine, effeminate, manly, unmanly,
  flighty, ditzy, tone it|@self|things? down, tone down, watch @their tone|attitude, calm down, too
  ambitious|confident|assertive|direct|quiet|nice|soft|emotional|sensitive|timid|shy|forceful|forthright|blunt|young|old|passionate|intense|outspoken|strong|much|loud|gentle|sweet|mumsy|feminine|masculine,
  over-ambitious|overambitious, overly
  ambitious|confident|assertive|direct|emotional|sensitive|aggressive|passionate|nice, rather|so ambitious for,
  wears @their heart, wears the trousers|pants, weepy, takes things|it|everything too? personally, past it, past
  @their prime|best|peak, over the hill, set in @their ways, old school|guard|dog|hand|timer|boy|boys, old-school,
  old-fashioned, stuck in the past, dinosaur, dead wood|weight, deadwood, long in the tooth, winding down, coasting
  to|towards, slowing down, out of touch, not tech-savvy, tech-savvy, digital native, digitally native, young and
  hungry|dynamic, youthful, fresh-faced, fresh blood, young blood, energetic for, still
  sharp|fit|lively|energetic|full|going, sprightly, spry, young at heart, for|at @their age, for someone|somebody
  so|@their|of young|old|age|background, for a
  woman|man|girl|mother|mum|foreigner|junior|graduate|non-native|parent|father|part-timer, mature for, millennial,
  gen z, snowflake, articulate, articulates @self, eloquent, well-spoken, well spoken, well-presented, speaks
  good|excellent|perfect|such|very, good|excellent|perfect|great english, strong|thick|heavy|slight accent, accent,
  exotic, streetwise, street-smart|street smart, surprisingly ~1
  eloquent|good|fluent|articulate|quick|capable|competent|strong|technical|well|confident|knowledgeable|energetic|mature|sharp|organised,
  hot-blooded, hot-headed, temperamental, a chip on, too? chippy, not @adv* a? good|great|natural?
  culture|cultural|team fit, @adv* culture|cultural|team fit, not @adv* a? good|great|right fit, culture add, one of
  us|the|our lads|boys|guys|girls|family|own, man up, grow a pair, alpha, thicker skin, backbone for, office
  mum|mom|mother|wife|clown|dad, mother hen,
  mum|mom|mother|dad|heart|granddad|grandmother|grandma|grandad|auntie|baby|princess of the
  team|office|department|ward|group|shift|company, team mum|mom|mother, work wife|husband, the baby of, lacks
  gravitas|presence|polish, gravitas, executive presence, more|some|needs polish, rough around|edges, rough diamond,
  high-strung, highly strung, sharp-elbowed, pulls @their weight despite, despite being|having|her|his
  a|part-time|children|kids|working|small|age|family|disability|pregnant|young|pregnancy, even though @they
  is|'s|has|works part-time|a|kids|children, now that? @they 's|has|is a|had|back, since|after @they|the|her ~1
  baby|maternity|pregnancy|children|leave, baby brain, family commitments|obligations|situation, childcare, not
  @adv* committed|available|flexible since|because|enough, time of the month, suffers|suffering from,
  wheelchair-bound, inspiring given|considering|despite, overqualified|over-qualified, flamboyant, butch, model
  minority, hard-working|hardworking for,
`)

/** A plan may be aggressive, and support emotional. */
export const codedOfThings = list(`
  plan, plans, target, targets, timeline, deadline, schedule, growth, pricing, support, intelligence, goal, load,
  labour, labor, cost, costs, wellbeing, safety, toll, strain, demands, side, sales, programme, program, marketing,
  savings, treatment, goals, strategy, a, the, why, our, their, its, what, how, at, about, it
`)
/** Things that may be so without anybody being it. */
export const things = either(`
  plan target timeline deadline schedule pricing goal date price offer market campaign programme program letter
  email dog wheel music machine noise room customer client caller patient
`)
