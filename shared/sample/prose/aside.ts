import type { Scene } from './scenes.ts'

type Scenes = readonly [Scene, ...Scene[]]

/** What was written into the notebook of the peer circle: two other managers and a coach who listen to each other. */
export const circleScenes: Scenes = [
  [
    'Circle, first round',
    'Femi brought a conversation that has been postponed three times. Nobody gave advice for twenty minutes. I noticed how much I wanted to.',
  ],
  [
    'What Chiara asked me',
    'Chiara asked what I would do if I were not afraid of being unfair. I had an answer at once, and it was fairer than what I am doing.',
  ],
  [
    'My turn',
    'It was my case today: when to step in and when to wait. Dominik wrote down the words I used most often. “Should” came nine times.',
  ],
  [
    'Two questions I am keeping',
    'From Femi: what do they know that you do not? From Chiara: what would be different on Monday? I put both on the card in my notebook.',
  ],
  [
    'A case that sounded like mine',
    'Dominik told of somebody who is always late with the numbers. Halfway through I knew the person in my own group I was thinking of, and that the two stories have little in common.',
  ],
  [
    'No solution, and good',
    'We did not solve anything today. Femi said it was the first time that somebody had heard the whole story. We stopped ten minutes early.',
  ],
  [
    'Listening practice',
    'Ten minutes each, only questions, no “have you tried”. I broke the rule once and apologised twice, which was also a break of the rule.',
  ],
  [
    'What I asked for',
    'I asked the circle to tell me when I explain instead of ask. Chiara lifted her pen four times in half an hour.',
  ],
]

/** What has nothing to do with work, or only a little. */
export const personalScenes: Scenes = [
  [
    'Along the canal',
    'Walked home instead of taking the tram. Forty minutes, wet leaves, one heron. By the second bridge I had stopped composing answers.',
  ],
  [
    'A slow Sunday',
    'Bread in the morning, the long book in the afternoon. I did not open the laptop and nothing fell apart.',
  ],
  [
    'Sleep',
    'Fourth short night. I am shorter with everybody the day after, and I am the last one to notice.',
  ],
  [
    'The choir again',
    'First rehearsal after the summer. I sang wrong for an hour and came home in a better mood than from any meeting this week.',
  ],
  ['A call from my brother', 'He asked how I was and waited for the second answer. I want to ask like that.'],
  [
    'Phone in the drawer',
    'Left it there from six to nine. The first hour was itchy, the second was long, and the third was an evening.',
  ],
  [
    'Planting',
    'Put the last bulbs into the boxes on the balcony. Something that needs nothing from me until March.',
  ],
  [
    'A small fear',
    'The check-up was fine. I had told nobody about it, and I notice that I had also told nobody that I was afraid.',
  ],
]
