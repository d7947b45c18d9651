/** What happened on a day, as a title and a paragraph. `{p}` and `{q}` are people, `{t}` is a piece of work. */
export type Scene = readonly [title: string, text: string]

export const scenes: readonly [Scene, ...Scene[]] = [
  [
    'Further along than I thought',
    '{p} walked me through {t} this morning. It was further along than I had feared, and two of my worries were already on their list.',
  ],
  [
    'Twenty minutes, both directions',
    'A short call with {p} about {t}. Good questions on both sides, and for once I asked more than I answered.',
  ],
  [
    'The draft went to everybody',
    '{p} showed the draft of {t} to the whole team and took three comments without defending it once. The room noticed.',
  ],
  [
    'Cut into three',
    'We cut {t} into three pieces with {p} and {q} and agreed who does which. It took half an hour and saved an argument.',
  ],
  [
    'Two readings of one message',
    'The office and the remote half read my message about {t} in two different ways. Both readings were fair. The message was not.',
  ],
  [
    'A table with two sides',
    'In the leadership meeting it sounded again as if staff and leaders sat on two sides of a table. I said “we” four times and meant three different groups.',
  ],
  [
    'Quiet in the call',
    '{p} said nothing in the planning call. Afterwards {q} told me that {p} had asked the same question in chat ten minutes before, and I had missed it.',
  ],
  [
    'The first walk in weeks',
    'Walked round the block with {p} instead of sitting in the small room. We talked about {t} for five minutes and about being tired for twenty.',
  ],
  [
    'A good handover',
    '{p} handed {t} to {q} today. One page, a recorded walk-through, and an honest list of what is still odd. I want every handover to look like this.',
  ],
  [
    'The number nobody owned',
    'Somebody asked in the review who watches the error rate of {t}. Three people looked at each other. Nobody had dropped it; nobody had ever held it.',
  ],
  [
    'Late again, and cheerful',
    'The stand-up started late because I was late. {p} had started without me and it went better than usual.',
  ],
  [
    'Disagreed, and stayed',
    '{p} disagreed with me about {t} in front of everybody, calmly, with numbers. I felt my neck get warm. The numbers were right.',
  ],
  [
    'Half a plan',
    'I came to {p} with half a plan for {t} and left with a whole one. It was not mine any more, which is the point.',
  ],
  [
    'Customer on the line',
    'The customer called about {t} before we did. {p} took it without a word about whose job it should have been.',
  ],
  [
    'Interview day',
    'Two interviews today with {p}. We wrote our notes before talking. We had seen two different people, and comparing was worth more than either note.',
  ],
  [
    'A thank-you that landed',
    'I thanked {p} for the dull part of {t}, by name, in the team meeting. {q} added a detail I did not know. {p} looked at the table and smiled.',
  ],
  [
    'Too many tabs',
    'I tried to read {t} between two calls and understood none of it. Then I wrote a comment anyway. I have deleted the comment.',
  ],
  [
    'What the silence was',
    'I had thought the remote people had lost interest in {t}. {p} told me their evening call had been moved three times by us.',
  ],
  [
    'Small repair',
    'I went back to {p} about what I said on Tuesday. I did not explain. I said it was sharper than it needed to be, and that was enough.',
  ],
  [
    'Without me',
    '{p} and {q} solved the hard part of {t} while I was in a budget meeting. I read about it. My first feeling was to be left out, my second was relief.',
  ],
  [
    'One-to-one, no agenda',
    'No agenda with {p} today, on purpose. After ten minutes of weather we got to the thing: {t} has stopped being interesting, and they did not know how to say so.',
  ],
  [
    'The chart and the room',
    'I showed a chart about {t}. {p} asked what it would look like if we were wrong. I had no answer and we stayed with that question for the rest of the hour.',
  ],
  [
    'Promise kept',
    'I had promised {p} an answer about {t} by Friday. It was not the answer they hoped for, but it was Friday.',
  ],
  [
    'The wrong channel',
    'I gave {p} a hard comment on {t} in writing because I was in a hurry. They wrote back “ok”. I called. It was not ok.',
  ],
  [
    'First week',
    'First full week with a new face in the group. {p} has taken them to lunch twice without being asked.',
  ],
  [
    'Estimates',
    'We estimated {t} together. {p} said eight days, {q} said two. We spent the time on the six days between them and found the part nobody had read.',
  ],
  [
    'Credit',
    '{q} presented {t} and said three times what {p} had done. I would like to be that kind of colleague more often.',
  ],
  [
    'Out of the calendar',
    'I moved the one-to-one with {p} for the second time. They said it was fine. A thing that is fine twice is a decision.',
  ],
  [
    'The demo that failed well',
    'The demo of {t} broke in the second minute. {p} laughed, said what should have happened, and answered every question. Nobody will remember that it broke.',
  ],
  [
    'A boundary',
    '{p} said no to taking over {t}, with a reason and another name. I was annoyed for an hour and have respected it since.',
  ],
  [
    'Both halves',
    'I asked everyone to join from their own desk today, the office too. {p} spoke for the first time in a month. It is not subtle.',
  ],
  [
    'Old wound',
    'Found out why {p} and {q} are so careful with each other: {t}, the first attempt, before my time. Nobody ever closed it.',
  ],
  [
    'An hour of doing',
    'I paired with {p} on {t} for an hour and was slow at everything. It was the best hour of the week.',
  ],
  [
    'Budget',
    'The budget talk went as expected. I fought for {t} with the arguments {p} had given me, and forgot to say whose they were. Wrote a note to correct it.',
  ],
  [
    'Friday message',
    'Sent the Friday message. I named what went wrong with {t} in one line and what we learned in three. {p} replied with a correction; I sent that round too.',
  ],
  [
    'The question I avoided',
    'I asked {p} how the last months with me have been. There was a long pause, then an answer worth waiting for: I am clear about what, and vague about why.',
  ],
  [
    'Overheard',
    'Overheard {q} explain {t} to someone from another team, better than I ever have. I asked for the slide.',
  ],
  [
    'A decision in the corridor',
    'We decided something about {t} in the corridor, {q} and I. Four people learned of it by surprise. I wrote it down for everyone, two hours late.',
  ],
  [
    'Good news for once',
    '{t} is out. No drama. {p} had a list, {q} watched the numbers, and I brought cake and stayed out of the way.',
  ],
  [
    'Three versions',
    'Asked {p}, {q} and myself what “done” means for {t}. Three answers. We had been polite about it for six weeks.',
  ],
  [
    'Sick leave',
    '{p} is off for the rest of the week. I noticed how much of {t} lives only in their head, and how little I had asked.',
  ],
  [
    'The review I rewrote',
    'I wrote {p}’s review last night and rewrote it this morning. Last night it was about the past two weeks. This morning it was about the year.',
  ],
  [
    'Time zones',
    'Our only shared hour is my early morning and {p}’s dinner. I have never asked what dinner that is. Today I did.',
  ],
  [
    'A better question',
    '{p} asked in the meeting what we would stop doing for {t}. Everybody had an answer at once.',
  ],
  [
    'Lunch',
    'Lunch with {p} and {q}, no work, mostly. {q} used to play the trumpet. I have worked with {q} for a year.',
  ],
  [
    'The incident',
    'An incident at six in the morning around {t}. {p} was calm, I was awake. We wrote the timeline together and left the names out.',
  ],
  [
    'What I cut',
    'I took {t} off the list for this quarter. {p} was relieved, {q} was disappointed, and I had expected it the other way round.',
  ],
  [
    'Translation',
    'Most of my day was translating: what the board wants from {t} into what {p} can start with, and back again. Something is lost each way.',
  ],
  [
    'Practice run',
    '{p} rehearsed the talk about {t} with me. I gave one comment instead of seven. It was the right one, I think.',
  ],
  [
    'A complaint',
    'A complaint about {t} came in with {p}’s name on it. I read it three times before I saw that it was about our process and not about them.',
  ],
  [
    'Out of date',
    'The page everyone uses for {t} was out of date by a year. {p} had said so in spring. I found the message.',
  ],
  [
    'Nothing urgent',
    'A day without anything urgent. I read the whole of {t}, slowly. {p} has become very good at writing things down.',
  ],
  [
    'Asked to slow down',
    '{p} asked me to send fewer messages in the evening. They do not have to answer, I always say. They answered that this is not how it works.',
  ],
  [
    'Two offers',
    '{q} offered to help {p} with {t}. {p} said no, thank you, and then, an hour later, yes, please.',
  ],
  [
    'In their words',
    'I let {p} explain {t} to the board instead of doing it myself. They used shorter words than I do and got a better question back.',
  ],
  [
    'The hard half hour',
    'Half an hour with {p} about what has to change with {t}. I said it in the first two minutes. The other twenty-eight were easier than all my rehearsals.',
  ],
  [
    'Who was missing',
    'We planned {t} with everyone who was in the building. {p} read the plan in the evening and found two things we could have known at ten.',
  ],
  [
    'A week of rain',
    'The whole team is short of sleep and patience. {p} snapped at {q}, {q} apologised first. I cancelled the Thursday meeting and nobody missed it.',
  ],
  [
    'Halfway',
    'Halfway through the quarter. {t} is behind, the rest is not. {p} said it before I did, which makes it a much smaller problem.',
  ],
  [
    'Reading old pages',
    'Read some pages of this from last year. I was so sure about {p} in spring. It was nothing like that.',
  ],
  ['The easy yes', 'I said yes to a date for {t} without asking {p}. I could hear myself do it.'],
  [
    'Shadowing',
    '{q} sat next to {p} for a day to learn {t}. Both say they learned something. I believe it of both.',
  ],
  [
    'A short list',
    'Made a short list with {p} of what only they can do. It was shorter than either of us thought, and that was good news.',
  ],
  [
    'Thin ice',
    'I said something in the meeting that sounded like a joke about remote days. {p} did not laugh. I wrote to them afterwards.',
  ],
]
