// Words that stand for one another in the phrases of this folder, which are written as ../phrases.ts reads them. What hangs on
// a word by an apostrophe (he 's, i 'm) stands apart, n't does not.

const words = (written: string): string[] => written.trim().split(/\s+/u)

/** Trades and kinds of people, more than one of them. */
const trades = words(`
    contractors freelancers temps apprentices trainees programmers testers coders administrators admins auditors
    controllers economists nurses doctors surgeons consultants physicians midwives therapists pharmacists carers
    teachers lecturers professors students graduates interns juniors seniors directors executives managers bosses
    unions engineers developers designers architects analysts scientists researchers technicians electricians
    mechanics plumbers builders welders machinists operators drivers couriers porters cleaners caretakers cooks chefs
    waiters salespeople salesmen sellers marketers recruiters reps accountants bankers lawyers solicitors academics
    techies geeks nerds journalists editors librarians clerks receptionists secretaries planners buyers politicians
    bureaucrats officials zoomers boomers millennials pensioners teenagers youngsters newcomers outsiders externals
    expats foreigners immigrants migrants refugees locals southerners northerners londoners part-timers full-timers
    old-timers lifers women men girls boys lads mothers fathers mums moms dads parents husbands wives introverts
    extroverts extraverts perfectionists vegans smokers christians muslims jews catholics protestants hindus autistics
`)

/** Peoples: “the Italians” are all of them. */
export const peoples = words(`
    germans americans italians russians indians brits british english scots scottish irish welsh french dutch belgians
    poles spaniards spanish portuguese chinese japanese asians europeans swiss swedes danes finns norwegians turks
    romanians bulgarians hungarians czechs ukrainians greeks africans nigerians israelis austrians arabs mexicans
    brazilians koreans canadians australians scandinavians latinos yanks aussies parisians berliners
`)

const negative = words(`
  not never isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't can't cannot couldn't won't wouldn't
`)

/** The families a phrase may name, as `@be`. */
export const families = {
  be: words(`is 's was are 're were`),
  been: words(`be been being is 's was are 're were`),
  have: words(`has have had 's 've 'd`),
  had: words(`has have had having`),
  do: words(`do does did`),
  dont: words(`don't doesn't didn't`),
  not: negative,
  me: words('me us'),
  them: words('him her them'),
  their: words('his her their'),
  your: words('his her their your'),
  they: words('he she they'),
  self: words('himself herself themselves themself'),
  adv: words(`
    just simply really so such quite very too rather completely totally absolutely utterly clearly obviously honestly
    always still also again all pretty extremely incredibly basically actually only even definitely plain probably now
    already entirely solely squarely mostly mainly largely partly certainly surely plainly evidently constantly a bit
    little perfectly secretly long since far sort kind of much
  `),
  sure: words(
    'clearly obviously surely plainly evidently certainly undoubtedly definitely just simply only secretly',
  ),
  bad: words(
    'bad terrible awful poor lousy rotten dreadful appalling rubbish crap crappy useless hopeless pathetic shit shitty',
  ),
  hell: words('hell heck devil fuck'),
  done: words(`
    told asked known checked said seen sent read called warned finished thought done noticed prepared realised realized
    spoken listened planned tested delivered escalated come bothered cared tried paid kept stuck stayed followed shown
    learned learnt answered replied responded raised mentioned flagged consulted informed helped made taken given turned left
    dealt handled owned pulled stepped spotted caught stopped managed double-checked acted looked written let put got
  `),
  people: [...trades, ...peoples],
  member: words(`
    contractor engineer developer manager nurse doctor teacher salesman salesperson consultant lawyer accountant
    recruiter woman man mother father parent graduate intern apprentice junior boss director designer programmer
    tester analyst german american italian frenchman indian millennial boomer introvert student driver supplier vendor
    client customer temp electrician plumber builder mechanic surgeon technician rep freelancer newcomer foreigner
    academic auditor banker politician
  `),
  one: words('nobody no-one none noone'),
} as const satisfies Record<string, readonly string[]>

export type FamilyName = keyof typeof families

/** Words that most sentences have one of: a phrase is not looked for because of them. */
export const commonWords = [
  ...families.be,
  ...families.been,
  ...families.have,
  ...families.do,
  ...families.adv,
  ...families.not,
  ...families.me,
  ...families.them,
  ...families.their,
  ...families.they,
  ...words(
    `a an the i my you your it this that we our to of in on at for with and or but from about as by would 'd will 'll can could should what how why who which everyone they've all like one if so no out up do not get got go good when there he him her`,
  ),
]
