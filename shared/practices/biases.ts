import type { ChoiceOption } from '../domain/practice.ts'
import { strategies } from './strategies.ts'

/** A pattern of judging that is easy to fall into: a name for the next time, never a diagnosis. */
export type Bias = {
  id: string
  name: string
  inYourWords: string
  watchFor: readonly string[]
  quickTest: string
  /** the counter-move, one of `strategies` */
  move: string
  /** what it rests on; only `sources` that were read */
  evidence: string
  sources: readonly string[]
  group: BiasGroup
}

export const biasGroups = [
  { id: 'explaining', label: 'Explaining what happened' },
  { id: 'grouping', label: 'Seeing a group' },
  { id: 'including', label: 'Including people' },
  { id: 'rating', label: 'Rating people' },
  { id: 'deciding', label: 'Deciding' },
  { id: 'self', label: 'Looking at myself' },
] as const
export type BiasGroup = (typeof biasGroups)[number]['id']

/** Every pattern, in the order of its groups. */
export const biases: readonly Bias[] = [
  {
    id: 'attribution',
    name: 'Blaming the person, not the situation',
    inYourWords: 'I explain a bad result by what someone is like, before looking at what was going on.',
    watchFor: ['“lazy”, “careless”', 'no question asked yet'],
    quickTest: 'What would have to be true for me to do the same?',
    move: 'individual',
    evidence:
      'Mixed. Over 173 studies people did not always blame character in others, yet for bad events the pattern showed.',
    sources: ['malle-2006'],
    group: 'explaining',
  },
  {
    id: 'motive',
    name: 'Reading motives',
    inYourWords: 'I decide why someone did it, and it is seldom flattering.',
    watchFor: ['“on purpose”, “just wants to …”', 'sure of a reason nobody told me'],
    quickTest: 'Who told me that?',
    move: 'ask',
    evidence:
      'A name for something everyday; we cite no study for it. Asking instead of imagining is the tested part.',
    sources: ['eyal-2018'],
    group: 'explaining',
  },
  {
    id: 'projection',
    name: 'My own weather',
    inYourWords: 'On a bad day I see my own trouble in others.',
    watchFor: ['I was distracted, now I doubt their focus'],
    quickTest: 'How was my own day, before I read this?',
    move: 'slow',
    evidence:
      'Argued in an article for managers. We have read no study of it at work; your own record can show whether it is true of you.',
    sources: ['corr'],
    group: 'explaining',
  },
  {
    id: 'one-group',
    name: 'They are all the same',
    inYourWords: 'I treat a group as one, especially a group I am not in.',
    watchFor: ['“the remote people”, “juniors these days”'],
    quickTest: 'Can I name three who differ?',
    move: 'individual',
    evidence:
      'A common name; we cite no study for the pattern itself. Looking at one person’s own facts is part of a programme that raised noticing and concern.',
    sources: ['devine-2012', 'forscher-2017'],
    group: 'grouping',
  },
  {
    id: 'us-them',
    name: 'Us and them',
    inYourWords: 'I give my own side the benefit of the doubt and the other side less.',
    watchFor: ['“they always …”', 'jokes about another team'],
    quickTest: 'Would I say it with one of them in the room?',
    move: 'contact',
    evidence:
      'A common name; we cite no study for the pattern itself. Contact between groups is among the better-supported ways against it.',
    sources: ['paluck-2018'],
    group: 'grouping',
  },
  {
    id: 'stereotype',
    name: 'Stereotype',
    inYourWords:
      'A group picture (gender, age, origin, role, accent, parenthood) fills in what I do not know.',
    watchFor: ['surprise when someone does not fit', 'words I would not use for another group'],
    quickTest: 'Flip test: same act, different person. Same word?',
    move: 'replace',
    evidence:
      'Short exercises seldom change such pictures for long. Noticing them and swapping the reaction is a habit, and has been tried in two trials.',
    sources: ['paluck-2021', 'devine-2012', 'forscher-2017'],
    group: 'grouping',
  },
  {
    id: 'single-story',
    name: 'Single story',
    inYourWords: 'One thing I know about someone has become all I know.',
    watchFor: ['an old anecdote keeps coming back'],
    quickTest: 'What is the newest thing I know about them?',
    move: 'ask',
    evidence: 'A label, not a finding. Asking for something new is the tested part.',
    sources: ['eyal-2018'],
    group: 'grouping',
  },
  {
    id: 'affinity',
    name: 'Like me',
    inYourWords: 'I warm faster to people who share my background, humour or path.',
    watchFor: ['“good fit”', 'an easy chat taken as skill'],
    quickTest: 'What did they do, apart from being easy to be with?',
    move: 'criteria',
    evidence: 'A common name. We have read no study of it closely enough to cite one.',
    sources: [],
    group: 'including',
  },
  {
    id: 'proximity',
    name: 'Near me',
    inYourWords: 'People I see get more of my time, credit and chances.',
    watchFor: ['the same names for visible tasks', 'remote names come last'],
    quickTest: 'Who would I pick from a list sorted by the alphabet?',
    move: 'contact',
    evidence:
      'Mixed. Simply being seen shapes impressions; how much that costs people at a distance is not settled.',
    sources: ['elsbach'],
    group: 'including',
  },
  {
    id: 'recency',
    name: 'Last thing first',
    inYourWords: 'What happened lately outweighs the rest of the period.',
    watchFor: ['reviews built from the last few weeks'],
    quickTest: 'What would I have written three months ago?',
    move: 'criteria',
    evidence: 'A common name; we cite no study for it. Notes kept over time are the simple remedy.',
    sources: [],
    group: 'rating',
  },
  {
    id: 'halo',
    name: 'Halo or horns',
    inYourWords: 'One strength or one slip colours everything.',
    watchFor: ['all ratings alike for one person'],
    quickTest: 'Rate one skill for everyone, then the next skill.',
    move: 'criteria',
    evidence: 'A common name from the study of ratings; we have read no study closely enough to cite one.',
    sources: [],
    group: 'rating',
  },
  {
    id: 'leniency',
    name: 'Too soft, too hard, all in the middle',
    inYourWords: 'My ratings say more about me than about them.',
    watchFor: ['everyone gets a four', 'bad news left out'],
    quickTest: 'What would a colleague of mine write?',
    move: 'criteria',
    evidence: 'A common name from the study of ratings; we have read no study closely enough to cite one.',
    sources: [],
    group: 'rating',
  },
  {
    id: 'contrast',
    name: 'Next to whom?',
    inYourWords: 'I judge someone by who came just before.',
    watchFor: ['“compared with …”'],
    quickTest: 'Against the criteria alone?',
    move: 'criteria',
    evidence: 'A common name; we cite no study for it.',
    sources: [],
    group: 'rating',
  },
  {
    id: 'confirmation',
    name: 'Looking for yes',
    inYourWords: 'I notice what fits what I already think.',
    watchFor: ['only asking people who agree', '“as I thought”'],
    quickTest: 'What would I expect to see if I were wrong?',
    move: 'opposite',
    evidence:
      'A common name. Considering the opposite made judgments fairer in experiments; being told to be fair did not.',
    sources: ['lord-1984'],
    group: 'deciding',
  },
  {
    id: 'anchor',
    name: 'First number',
    inYourWords: 'The first number, salary or estimate sticks.',
    watchFor: ['arguing up or down from someone’s figure'],
    quickTest: 'What would I have said with no number given?',
    move: 'blind',
    evidence: 'A common name from the study of judgment; we have read no study closely enough to cite one.',
    sources: [],
    group: 'deciding',
  },
  {
    id: 'sunk',
    name: 'Already invested',
    inYourWords: 'I go on because of what it has cost so far.',
    watchFor: ['“we have come this far”'],
    quickTest: 'If I started today, would I start this?',
    move: 'opposite',
    evidence: 'A common name; we cite no study for it. Arguing the opposite case is the tested part.',
    sources: ['lord-1984'],
    group: 'deciding',
  },
  {
    id: 'overconfident',
    name: 'Too sure',
    inYourWords: 'I feel surer than my record supports.',
    watchFor: ['no second option', '90% and up'],
    quickTest: 'What is my record at this number?',
    move: 'opposite',
    evidence:
      'A common name; we cite no study for it. Your own settled first explanations can show whether it is true of you.',
    sources: ['fatebook'],
    group: 'deciding',
  },
  {
    id: 'hindsight',
    name: 'Knew it all along',
    inYourWords: 'Now that I know how it ended, it looks obvious.',
    watchFor: ['“they should have seen it”'],
    quickTest: 'What did I write at the time?',
    move: 'slow',
    evidence: 'A common name; we cite no study for it. What you wrote at the time is the check.',
    sources: [],
    group: 'deciding',
  },
  {
    id: 'outcome',
    name: 'Judging by the result',
    inYourWords: 'A lucky result looks like a good decision.',
    watchFor: ['praise for a gamble'],
    quickTest: 'With the same facts, would I decide so again?',
    move: 'criteria',
    evidence:
      'A common name; we cite no study for it. Rating the way you decided apart from the result is our own device.',
    sources: [],
    group: 'deciding',
  },
  {
    id: 'groupthink',
    name: 'Echo',
    inYourWords: 'Everybody agrees, so nobody looks.',
    watchFor: ['fast agreement', 'the same five people'],
    quickTest: 'Who has not been asked?',
    move: 'ask',
    evidence: 'A label; the classic theory behind it is disputed. Asking somebody outside is cheap.',
    sources: ['numly'],
    group: 'deciding',
  },
  {
    id: 'blindspot',
    name: 'Everyone but me',
    inYourWords: 'I see bias more easily in others than in myself.',
    watchFor: ['this list reminds me of someone else'],
    quickTest: 'What would they say about me?',
    move: 'ask',
    evidence: 'A common name; we cite no study for it. This list will remind you of others first.',
    sources: [],
    group: 'self',
  },
  {
    id: 'unsure',
    name: 'Not sure',
    inYourWords: 'Something felt off and I cannot name it.',
    watchFor: [],
    quickTest: 'What would I check first?',
    move: 'slow',
    evidence: 'Not a pattern, and a fine answer.',
    sources: [],
    group: 'self',
  },
]

/** The pattern of an id, or nothing when this build does not know it. */
export const biasOf = (id: string): Bias | undefined => biases.find(bias => bias.id === id)

/** The counter-move of a pattern, in words. */
export const counterMove = ({ move }: Bias): ChoiceOption | undefined =>
  strategies.find(({ id }) => id === move)
