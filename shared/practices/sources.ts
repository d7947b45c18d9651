import type { Source } from '../domain/practice.ts'

/** Everything the practices rest on that was read. What was not read is not here and so cannot be cited. */
export const sources: readonly Source[] = [
  {
    id: 'leonardelli',
    author: 'Leonardelli',
    title: 'We’re not all in this together … and that’s okay',
    place: 'Rotman Insights Hub',
    finding:
      'Argues that a leader of remote people does better to hold one shared identity and real differences together than to say that all are alike.',
  },
  {
    id: 'moves-to-connect',
    title: 'Moves to connect',
    finding:
      'Describes everyday moves by which a manager at a distance can connect people who could learn from each other.',
  },
  {
    id: 'numly',
    author: 'Numly',
    title: 'Posts on peer coaching, bias, growth mindset and allyship',
    finding:
      'Argues for small, regular steps that are confidential and two-way. We use its ideas and none of its figures.',
  },
  {
    id: 'corr',
    author: 'Corr',
    title: 'Leading from Home: Assuming Positive Intent',
    finding:
      'Argues that a missed expectation is rarely malicious, and that asking with sincere curiosity finds the reason sooner.',
  },
  {
    id: 'positive-intensifies',
    title: 'Assume Positive Intensifies',
    place: 'justatheory.com',
    finding:
      'Argues that looking at intent can turn attention away from the impact on the person who was hurt.',
  },
  {
    id: 'good-intent-undermines',
    author: 'Annalee',
    title: 'How “Good Intent” Undermines Diversity and Inclusion',
    finding: 'Argues that assuming good intent can silence people who report harm.',
  },
  {
    id: 'lord-1984',
    author: 'Lord, Lepper & Preston',
    year: 1984,
    title: 'Considering the opposite: A corrective strategy for social judgment',
    place: 'Journal of Personality and Social Psychology 47, 1231–1243',
    finding: 'Thinking about the opposite made judgments fairer; being told to be fair did not.',
  },
  {
    id: 'hirt-1995',
    author: 'Hirt & Markman',
    year: 1995,
    title: 'Multiple explanation: A consider-an-alternative strategy for debiasing judgments',
    place: 'Journal of Personality and Social Psychology 69, 1069–1086',
    finding: 'Any plausible alternative loosened the first explanation, not only its opposite.',
  },
  {
    id: 'malle-2006',
    author: 'Malle',
    year: 2006,
    title: 'The actor–observer asymmetry in attribution: A (surprising) meta-analysis',
    place: 'Psychological Bulletin 132, 895–919',
    finding:
      'Over 173 studies people did not always blame character in others, yet the pattern showed for negative events. So your own record says more than a rule about everyone.',
  },
  {
    id: 'fatebook',
    title: 'Fatebook',
    place: 'Beeminder blog, blog.beeminder.com/fatebook',
    finding:
      'Describes how writing down a guess with a number, and settling it later, shows how well one’s sureness fits.',
  },
  {
    id: 'eyal-2018',
    author: 'Eyal, Steffel & Epley',
    year: 2018,
    title:
      'Perspective mistaking: Accurately understanding the mind of another requires getting perspective, not taking perspective',
    place: 'Journal of Personality and Social Psychology 114, 547–571',
    finding:
      'In 25 experiments, imagining another’s view did not make people more accurate. Asking them did.',
  },
  {
    id: 'gollwitzer-2006',
    author: 'Gollwitzer & Sheeran',
    year: 2006,
    title: 'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
    place: 'Advances in Experimental Social Psychology 38, 69–119',
    finding:
      'Over 94 tests, plans in the form “if … then …” were carried out more often than plain intentions.',
  },
  {
    id: 'sheeran-2024',
    author: 'Sheeran, Listrom & Gollwitzer',
    year: 2024,
    title:
      'The when and how of planning: Meta-analysis of the scope and components of implementation intentions in 642 tests',
    place: 'European Review of Social Psychology, doi 10.1080/10463283.2024.2334563',
    finding: 'Over 642 tests the effect was small to medium, and larger when the plan was worded as if–then.',
  },
  {
    id: 'harkin-2016',
    author: 'Harkin and others',
    year: 2016,
    title:
      'Does monitoring goal progress promote goal attainment? A meta-analysis of the experimental evidence',
    place: 'Psychological Bulletin 142',
    finding:
      'Over 138 studies, most of them about health, looking back at one’s progress helped, more so when written down.',
  },
  {
    id: 'keiser-2021',
    author: 'Keiser & Arthur',
    year: 2021,
    title:
      'A meta-analysis of the effectiveness of the after-action review (or debrief) and factors that influence its effectiveness',
    place: 'Journal of Applied Psychology, doi 10.1037/apl0000821',
    finding:
      'Over 61 studies, going over a real event in a set order raised later performance. Leading it oneself worked where there was something objective to look at.',
  },
  {
    id: 'keiser-2022',
    author: 'Keiser & Arthur',
    year: 2022,
    title:
      'A meta-analysis of task and training characteristics that contribute to or attenuate the effectiveness of the after-action review (or debrief)',
    place: 'Journal of Business and Psychology 37',
    finding:
      'Over 83 studies the effect was largest where the task is complex and gives no feedback of its own.',
  },
  {
    id: 'derue-2012',
    author: 'DeRue, Nahrgang, Hollenbeck & Workman',
    year: 2012,
    title: 'A quasi-experimental study of after-event reviews and leadership development',
    place: 'Journal of Applied Psychology, doi 10.1037/a0028244',
    finding:
      'Over nine months with 173 people, reviewing events helped leading; thinking of other explanations was a key part.',
  },
  {
    id: 'di-stefano-2023',
    author: 'Di Stefano, Gino, Pisano & Staats',
    year: 2023,
    title: 'Learning by thinking',
    place: 'Working paper, ssrn 2414478',
    finding:
      'In ten experiments, putting into words what an experience taught helped, mostly early on, and how one reflects mattered.',
  },
  {
    id: 'devine-2012',
    author: 'Devine, Forscher, Austin & Cox',
    year: 2012,
    title: 'Long-term reduction in implicit race bias: A prejudice habit-breaking intervention',
    place: 'Journal of Experimental Social Psychology 48, 1267–1278',
    finding:
      '91 people learned to notice, reflect and replace. Their implicit scores fell and stayed lower; the larger trial of 2017 did not find that.',
  },
  {
    id: 'forscher-2017',
    author: 'Forscher, Mitamura, Dix, Cox & Devine',
    year: 2017,
    title: 'Breaking the prejudice habit: Mechanisms, timecourse, and longevity',
    place: 'Journal of Experimental Social Psychology, scholarworks.uark.edu/psycpub/6',
    finding:
      'Among 292 people concern and noticing rose. Implicit scores fell in both groups, and the effect on awareness faded in the second week.',
  },
  {
    id: 'paluck-2021',
    author: 'Paluck, Porat, Clark & Green',
    year: 2021,
    title: 'Prejudice reduction: Progress and challenges',
    place: 'Annual Review of Psychology 72',
    finding: 'Of 418 experiments most tried something light, and few showed lasting effects.',
  },
  {
    id: 'paluck-2018',
    author: 'Paluck, Green & Green',
    year: 2018,
    title: 'The contact hypothesis re-evaluated',
    place: 'Behavioural Public Policy',
    finding:
      'Contact between groups is among the better-supported ways to lessen prejudice; the support is weaker where race is concerned.',
  },
  {
    id: 'uhlmann-2005',
    author: 'Uhlmann & Cohen',
    year: 2005,
    title: 'Constructed criteria: Redefining merit to justify discrimination',
    place: 'Psychological Science 16, 474–480',
    finding:
      'People who settled on their criteria before they saw candidates did not discriminate in these studies.',
  },
  {
    id: 'legault-2011',
    author: 'Legault, Gutsell & Inzlicht',
    year: 2011,
    title: 'Ironic effects of antiprejudice messages',
    place: 'Psychological Science 22, 1472–1477',
    finding:
      'Messages that pressed people to be less prejudiced made it worse; appealing to reasons of their own made it better.',
  },
  {
    id: 'snyder-2014',
    author: 'Snyder',
    year: 2014,
    title: 'The abrasiveness trap',
    place: 'Fortune',
    finding:
      'In 248 reviews that people sent in themselves, some words were used of women far more than of men. A reason to ask, not a proof.',
  },
  {
    id: 'correll-2016',
    author: 'Correll & Simard',
    year: 2016,
    title: 'Vague feedback is holding women back',
    place: 'Harvard Business Review, as summed up by Slate',
    finding:
      'In a set of reviews, feedback on how to grow was tied to results for 60 per cent of the men and 40 per cent of the women.',
  },
  {
    id: 'lanaj-2019',
    author: 'Lanaj, Foulk & Erez',
    year: 2019,
    title: 'Energizing leaders via self-reflection',
    place: 'Journal of Applied Psychology 104, 1–18',
    finding: 'Leaders who wrote about what makes them good at leading felt less drained that day.',
  },
  {
    id: 'bono-2013',
    author: 'Bono and others',
    year: 2013,
    title: 'Building positive resources',
    place: 'Academy of Management Journal 56, 1601–1627',
    finding:
      'Writing about good things at the end of the day eased stress in the evening. A later trial (Meier and others, 2015) did not find this.',
  },
  {
    id: 'sonnentag-2020',
    author: 'Sonnentag & Niessen',
    year: 2020,
    title: 'To detach or not to detach?',
    place: 'Frontiers in Psychology, doi 10.3389/fpsyg.2020.560156',
    finding: 'Letting go of work in one’s own time did people good after hard days.',
  },
  {
    id: 'macnamara-2023',
    author: 'Macnamara & Burgoyne',
    year: 2023,
    title: 'Do growth mindset interventions impact students’ academic achievement?',
    place: 'Psychological Bulletin 149, 133–173',
    finding:
      'Very small effects, none that could be told from chance once corrected. Another review of the same year found more in some groups.',
  },
  {
    id: 'jones-2016',
    author: 'Jones, Woods & Guillaume',
    year: 2016,
    title: 'The effectiveness of workplace coaching',
    place: 'Journal of Occupational and Organizational Psychology',
    finding: 'Coaching at work helped somewhat. Coaching between peers was left out.',
  },
  {
    id: 'elsbach',
    author: 'Elsbach',
    title: 'What effect does proximity bias have',
    place: 'University of California, Davis, ucdavis.edu',
    finding: 'Describes how simply being seen at work shapes what others think of somebody.',
  },
]
