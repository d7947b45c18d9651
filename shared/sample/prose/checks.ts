import type { Cause } from '../../domain/hunch.ts'

type Lines = readonly [string, ...string[]]

/** Only what a camera or an inbox would show. */
export const facts: Lines = [
  '{t} came on Thursday at four. We had said Tuesday. There was no message in between.',
  'Version two of {t} went to the customer without the risk section. The section is in our template.',
  '{p} was not in the planning call. I had no message until the afternoon.',
  'Two numbers in {t} were wrong. The customer saw them first and wrote to me, with {p} in copy.',
  'I asked about {t} at ten. At five the file had not been opened since Friday.',
  'In the review {p} said “that is not how I understood it” and did not speak again.',
  '{p} merged the change to {t} on their own at 19:40. Two people had asked to look at it first.',
  'Three comments on {t} from last week are still open. {p} has resolved the small ones.',
  '{p} answered my question about {t} with one word, and the same question from {q} with half a page.',
  'The meeting about {t} started without {p}. They joined after eighteen minutes, camera off.',
  '{p} told {q} on Monday that {t} would be late. I heard it on Wednesday, from {q}.',
  'The draft of {t} is four pages. I had asked for one.',
  '{p} cancelled our one-to-one, the second time this month, ten minutes before.',
  'The list for {t} had seven points. Four are done, three are not mentioned.',
  'I wrote to {p} on Monday and on Wednesday. The answer on Thursday was “will do”.',
  '{t} went live on Friday evening. The agreement was: nothing on Fridays.',
  '{p} presented {t} and did not name {q}, who wrote half of it.',
  'In the call {p} said “fine” when I gave the new date for {t}. Nothing in the plan has moved since.',
  '{p} handed {t} to {q} with a link and no other words.',
  'The customer asked for {p}. {p} forwarded the message to me without a comment.',
  '{p} asked for a second week for {t}, on the last day of the first.',
  'The notes from Tuesday say “{p} will check with the other team”. The other team has not heard from us.',
  '{p} did not come to the retrospective. There was no word before or after.',
  'The test for {t} was switched off on Monday. The reason field says “later”.',
]

/** The first explanation, unpolished, by what it is closest to. */
export const stories: Readonly<Record<Cause, Lines>> = {
  expectations: [
    '{p} and I mean two different things when we say {t} is ready.',
    'I think {p} read the date as a wish and I meant it as a date.',
    'We never said how good was good enough.',
    '{p} solved the problem they heard, which is not the one I meant.',
  ],
  buy_in: [
    '{p} never agreed with the plan and is letting it run out of air.',
    'It was my plan for {t}, and {p} is carrying it at arm’s length.',
    '{p} said yes in the meeting because everyone was looking.',
    'Nobody asked {p} before we promised {t}, and now I see it.',
  ],
  external: [
    'Another team is eating {p}’s week.',
    'Something at home takes all of {p}’s strength at the moment.',
    'The system was down again and {p} waited for half the day.',
    'The customer changed their mind and told {p}, not me.',
  ],
  means: [
    '{p} does not have the access and is too polite to say so.',
    '{p} was never given the numbers that {t} needs.',
    'There is simply not enough time in {p}’s week for {t}.',
    '{p} may not decide what I expect them to decide.',
  ],
  mine: [
    'I changed the order of things in a chat and never said so again.',
    'I did not check in once, and now I am surprised.',
    'I made the piece too big and the goal too vague.',
    'I gave {p} the task and kept the context.',
  ],
  capability: [
    '{p} has not done anything like {t} before and does not know where to begin.',
    '{p} cannot estimate yet and hopes it will work out.',
    'Writing for customers is not something {p} has learned.',
    '{p} is careless with numbers.',
  ],
  will: [
    '{p} does not care about {t}.',
    '{p} wanted to get out of it and waited until it was too late to ask.',
    '{p} does the interesting half and leaves the rest to us.',
    '{p} has stopped trying since the reorganisation.',
    '{p} just goes quiet when it gets hard.',
  ],
  harm: [
    '{p} wanted me to look unprepared in front of the others.',
    '{p} is making a point, at {q}’s expense.',
  ],
  chance: ['Just a bad week, nothing behind it.', 'Two small things on the same day, nothing more.'],
  other: [
    'There is something between {p} and {q} that I do not know about.',
    'It has to do with the move, I think.',
  ],
  'not-sure': [
    'I cannot read {p} at all this week.',
    'I honestly have no idea, and that bothers me more than the delay.',
  ],
}

/** Suppose they meant well: what might they have been trying to do? */
export const aims: Lines = [
  'Get it right rather than fast, and spare me a half-finished thing.',
  'Protect {q} from one more change in the last minute.',
  'Not bother me on a day when I looked busy.',
  'Keep the customer calm until there was something to say.',
  'Finish the part that others were waiting for first.',
  'Avoid a fight in front of the new people.',
  'Show that they can do it without being watched.',
  'Stay within what they thought they were allowed to decide.',
  'Leave room for somebody else to speak.',
  'Repair it quietly before it cost anyone anything.',
  'Do what I had asked for the week before, which I had forgotten.',
  'Take the boring half so that {q} could learn the other.',
]

/** What I do not know yet. */
export const unknowns: Lines = [
  'What else was on their list that day. Who told them what about the date.',
  'Whether they had seen my second message at all.',
  'What “ready” means to them. I have never asked.',
  'If somebody asked them for something more urgent, and who.',
  'Whether they know why {t} matters to anyone outside our group.',
  'What they would have needed from me, and when.',
  'How it looked from their side of the call.',
  'Whether {q} knew, and thought I knew.',
  'If this is about {t} at all.',
  'Whether they think they may say no to me.',
  'What they tried before it went quiet.',
  'Whether they were in the room when we changed it.',
]

/** The first sentence of the conversation. */
export const openings: Lines = [
  'Can you walk me through how {t} went from your side?',
  'Help me see what Tuesday looked like for you.',
  'I have a guess about {t} and I would rather hear it from you. What happened?',
  'What were you waiting for that I could not see?',
  'When we said Tuesday, what did you hear?',
  'I noticed the section was missing. What is the story behind it?',
  'What would have made this easier, and when would you have needed it?',
  'What got in the way? I mean it as a question.',
  'If you did it again tomorrow, what would you want to be different?',
  'How did the plan for {t} look to you when you first saw it?',
  'I may have left something out. What did you have to guess?',
  'What should I know about your week before we talk about {t}?',
  'What do you think I wanted {t} to be?',
  'Tell me about the part of {t} that I do not see.',
  'Where did it start to feel wrong?',
  'What did you try?',
]

/** What still needs to be true about the work. */
export const standards: Lines = [
  'Dates hold, or I hear about it a day before. First miss.',
  'Nothing goes to a customer without the risk section. First miss.',
  'Two people look at a change before it is live. Second time, we have talked about it once.',
  'If someone cannot come, they say so. First miss.',
  'The numbers are checked by somebody who did not write them.',
  'A handover has three sentences at least.',
  'Who did the work is named when it is shown.',
  'Open comments are answered within the week, even with “no”.',
  'What we agree in the meeting is in the notes by the evening.',
  'Nothing goes live on a Friday. That one is not up for discussion.',
]

/** If … then I will …, as two halves. */
export const plans: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['it is Thursday’s one-to-one', 'ask before I say what I think'],
  ['{p} goes quiet in the call', 'ask them directly afterwards, not in front of everyone'],
  ['I am about to write a second message', 'call instead'],
  ['we agree on a date for {t}', 'ask {p} to say back what it means'],
  ['I change the order of things', 'say so in the plan and not only in chat'],
  ['the next piece of {t} is bigger than a week', 'cut it with {p} before we start'],
  ['I feel sure about the reason', 'write down one other before I speak'],
  ['{p} says “fine”', 'ask what would make it better than fine'],
  ['I open the review document', 'read the whole year first'],
  ['it is Monday morning', 'ask {p} what they are waiting for'],
  ['somebody is missing in a meeting', 'send them the question and not only the notes'],
  ['I hear about {p} from {q}', 'go to {p} the same day'],
  ['a promise to a customer comes up', 'say that I have to ask {p} first'],
  ['the demo is over', 'name who did what'],
  ['I want to help', 'ask which kind of help'],
  ['it is after seven in the evening', 'leave the message as a draft'],
  ['{t} slips by more than a day', 'ask what changed, and then look at the plan'],
  ['I sit down with {p} on Wednesday', 'begin with the part that went well, if I mean it'],
]

/** What to do from here on, in the same two halves. */
export const nexts: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['the date is in danger', 'answer {p}’s one line with what can go'],
  ['we plan the next piece', 'ask what “done” means and write it down'],
  ['I change a priority', 'say what falls off, and ask {p} what I forgot'],
  ['{p} calls because something is stuck', 'help first and ask why later'],
  ['there is a hand-over', 'make ten minutes for a call with a list'],
  ['we meet on Thursdays', 'let {p} bring the agenda'],
  ['a customer asks for something new', 'look at the list with {p} before I say yes'],
  ['I do not understand an answer', 'ask once more the same day'],
  ['{p} writes “decision” in the first line', 'answer by noon'],
  ['we disagree', 'say what I saw before I say what I think'],
]

/** What was found out by asking, by what it really was. */
export const findings: Readonly<Record<Cause, Lines>> = {
  expectations: [
    '{p} had sent what they thought I had asked for. We read the message together and it said both things.',
    'They had understood “first version” and I had meant “ready to send”.',
    '{p} thought the date was for the others. It was in the same sentence, and it was my sentence.',
    'We each had a list. They were different lists with the same name.',
  ],
  buy_in: [
    '{p} had seen the weak spot from the start and had not found a moment to say so.',
    'They would have done it in another order. When I asked, the order was better.',
    'It was decided in a meeting {p} was not invited to. I had made the invitation.',
    '{p} said yes because the question did not sound like one.',
  ],
  external: [
    'Another team had pulled {p} in on Monday with something from above. Nobody told me.',
    'A child was ill for most of the week. They had not wanted to make it a topic.',
    'The supplier’s system was down for a day and a half. It is in the log.',
    'The customer had called {p} directly and changed half of it.',
  ],
  means: [
    '{p} had been waiting for access since the week before. The request was in a queue that nobody reads.',
    'They did not have the numbers; {q} had them and did not know that they were needed.',
    'There were eleven things on {p}’s list and I had put seven of them there.',
    'They thought they needed my yes to go on. I thought they had it.',
  ],
  mine: [
    'I had changed the priority in a chat and never said so in the meeting. It is there, in my own words.',
    'I had cancelled the two talks in which it would have come up.',
    '{p} showed me the task as I had written it. I would not have known what to do either.',
    'I had the context and kept it, without noticing.',
  ],
  capability: [
    '{p} had never done this kind of thing and had spent two evenings trying to find out how.',
    'They did not know how to begin and did not know whom to ask. We did the first page together.',
    'It is a skill that is growing. The second half was better than the first.',
  ],
  will: [
    '{p} said it plainly: it has not been interesting for months, and they let it slide.',
    'They had put it off because they disliked it. They said so, and were not proud of it.',
  ],
  harm: ['There was anger in it, and it was meant to be seen. We talked about where it comes from.'],
  chance: [
    'A plain slip. It was fixed before I asked.',
    'Two unlucky days in a row, and nothing behind them.',
  ],
  other: ['It was about something else altogether, older than {t}, and not mine to write down.'],
  'not-sure': ['I still do not know. What I was told does not quite fit together, and I left it there.'],
}
