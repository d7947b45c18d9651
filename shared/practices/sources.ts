import type { Source } from '../domain/practice.ts'

/** Everything the practices rest on that was read. What was not read is not here and so cannot be cited. */
export const sources: readonly Source[] = [
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
]
