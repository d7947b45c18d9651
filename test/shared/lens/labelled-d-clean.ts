import type { Labelled } from './labelled.ts'

/** Sentences of the fourth set in which nothing is to be marked, most of them near to something: see labelled-d.ts. */
export const SET_D_CLEAN: readonly Labelled[] = [
  // near a trait
  {
    text: 'The rigid foam came in the wrong width, so Ben is waiting in the yard for the second delivery.',
    marks: [],
  },
  {
    text: 'Dana was late twice this week, nine minutes on Monday and twenty on Thursday, both times because of the ferry.',
    marks: [],
  },
  { text: 'Wei is a registered nurse who does two days at the clinic and three from her study.', marks: [] },
  { text: 'The line to the pit office is unreliable, whoever is on the other end of it.', marks: [] },
  {
    text: 'Is it fair to call him slow when the bus company changed its timetable in the middle of the month?',
    marks: [],
  },
  {
    text: "The customer's complaint calls her “a cold fish”; I will ask for an example before we speak.",
    marks: [],
  },
  {
    text: 'In the reference his last employer wrote that Ben was difficult, without saying when or at what.',
    marks: [],
  },
  {
    text: 'The dishwasher in the Malmö kitchen is a diva, so we prop its door open with a chair.',
    marks: [],
  },
  {
    text: 'Priya was very quiet in the retrospective, four words in an hour, and she had told me in the morning that her voice was going.',
    marks: [],
  },
  { text: 'Tomás is the only welder on the night list with an underwater ticket.', marks: [] },
  // near a mind
  { text: "Priya told me she doesn't want the desk by the window.", marks: [] },
  {
    text: 'Wei thinks the tide tables are wrong, he said so in the log at six and attached a photograph.',
    marks: [],
  },
  {
    text: "I don't know what Anna-Lena wants from the move to Lyon, and that is what I am going to find out.",
    marks: [],
  },
  { text: 'Does Tomás feel left out by the Friday lunches?', marks: [] },
  {
    text: "M. is pretending to be the angry caller in Thursday's exercise, so I need a second volunteer.",
    marks: [],
  },
  { text: 'According to the survey, most of the night desk want fewer calls and longer notes.', marks: [] },
  { text: 'Ben hopes to sit his crane exam in June, he has mentioned it to me twice.', marks: [] },
  { text: 'She asked whether I was cross with her, and I said I was only tired.', marks: [] },
  { text: 'I want to make a point of thanking the testers in Łódź by name.', marks: [] },
  {
    text: 'Jo Okafor wrote that the new rota makes her anxious, and which two Sundays she meant.',
    marks: [],
  },
  { text: 'The parrot at the sanctuary hates the webcam and turns its back on it.', marks: [] },
  // near blame
  { text: "Why didn't the alarm reach the duty phone when the mast went down?", marks: [] },
  { text: 'The fault was in the relay, eleven years old and never on any list of ours.', marks: [] },
  {
    text: 'I should have told the home team before the poster went up, so I rang each of them this afternoon.',
    marks: [],
  },
  { text: 'You should have seen the queue at the vaccination tent, right round the car park.', marks: [] },
  { text: "Thanks to Ben the four o'clock delivery made it to the island after all.", marks: [] },
  {
    text: 'The insurers asked who was at fault in the loading bay, and I sent them what the camera shows.',
    marks: [],
  },
  { text: 'Tomás blames the router, and he gave his reasons in the log of last night.', marks: [] },
  { text: 'It was my decision to move the stand-up, and on Monday I will move it back.', marks: [] },
  { text: 'If Dana had been in the room, would I have asked the same thing?', marks: [] },
  { text: 'The late train cost us the first half of the rehearsal with the Ostrava brass.', marks: [] },
  // near an opening that asks
  { text: 'Priya walked me through the new switchboard before her shift began.', marks: [] },
  { text: "How the parcel got to Porto and back in two days, the tracking doesn't say.", marks: [] },
  { text: 'Tell Wei that the courier comes at four and wants a signature.', marks: [] },
  { text: 'The helpdesk is going to help me see the shared calendars on the old tablets.', marks: [] },
  { text: 'What else is in the van I shall know when the packing list turns up.', marks: [] },
  { text: 'There was more to say about the lease, but the interpreter had to catch her train.', marks: [] },
  // near a group
  {
    text: 'Three of the engineers on the remote contract have asked for a day a month in the office.',
    marks: [],
  },
  {
    text: 'Our homeworkers met one another for the first time on Wednesday, in a canteen in Utrecht.',
    marks: [],
  },
  { text: "Not all of the nurses like the tablet; Dana does, and two others told me they don't.", marks: [] },
  {
    text: 'Are the people at home asked to present less often, or do I only remember the ones I can see?',
    marks: [],
  },
  { text: 'The remote people on the Helsinki project start an hour earlier than the rest of us.', marks: [] },
  { text: 'Seven of nine drivers answered the poll, and five of these want the later start.', marks: [] },
  { text: 'Engineers from both yards are going to be at the fire drill on the ninth.', marks: [] },
  {
    text: 'Most of the office staff were stuck in the snow, so the four at home ran the whole desk.',
    marks: [],
  },
  { text: 'Drivers must show their cards at the north gate, says the new contract.', marks: [] },
  {
    text: 'A notice in the lift said “Contractors never clean up”, and somebody had crossed it out.',
    marks: [],
  },
  { text: 'Everyone on the night line got the same bonus, I checked it against the list.', marks: [] },
  // near us and them
  { text: 'Those people who signed up for the tour of the mint should be at gate B by nine.', marks: [] },
  { text: 'It was us against the Cardiff branch in the five-a-side on Saturday, and they won.', marks: [] },
  {
    text: 'Both survey crews went out in the same boat, a hired one, since ours was on the slip.',
    marks: [],
  },
  {
    text: 'The bakery really is a family: a mother, two sons, and a cousin in the shop in Ghent.',
    marks: [],
  },
  {
    text: 'They sent us the drawings on Thursday, and we sent them back on Friday with two notes.',
    marks: [],
  },
  {
    text: 'Their side of the estuary has the better signal, so that is where the relay will stand.',
    marks: [],
  },
  {
    text: 'Ben sided with the planners this time, and he explained to both shifts what had changed his mind.',
    marks: [],
  },
  // near always and never
  { text: 'I always print the agenda for the two colleagues who have no second screen.', marks: [] },
  { text: 'The projector in room four never starts at the first go.', marks: [] },
  { text: 'Dana has never been to the Oslo office, so in May I am taking her along.', marks: [] },
  { text: 'Has Wei ever been asked to chair the site meeting?', marks: [] },
  {
    text: 'It is not always Ben who is late: I went through the list, and it was four different people in a month.',
    marks: [],
  },
  {
    text: "The buoy's light must be on all the time, which is why we pay somebody to watch a screen.",
    marks: [],
  },
  {
    text: "Priya's parents live in a town where it never snows, she told us while we dug out the vans.",
    marks: [],
  },
  // near a coded word: in reviews
  {
    text: 'Priya had the abrasive discs on the wet saw replaced a month ahead of schedule.',
    marks: [],
    inReview: true,
  },
  {
    text: 'On her advice the shrill alarm at the Duisburg works was exchanged for a lamp.',
    marks: [],
    inReview: true,
  },
  {
    text: 'Anna-Lena raised the survival of the seedlings to nine in ten by nurturing them under the north lights.',
    marks: [],
    inReview: true,
  },
  {
    text: "She set out three options in the tender, costed each, and answered the council's questions in writing.",
    marks: [],
    inReview: true,
  },
  {
    text: 'Of that intimidating pile of claims from last year 311 are closed, all of them by Wei.',
    marks: [],
    inReview: true,
  },
  {
    text: 'Dana rewrote the leaflet for older customers, and calls from over-seventies fell by a third.',
    marks: [],
    inReview: true,
  },
  {
    text: 'Jo Okafor asked for comments after each of her six site visits and changed the order of the talk twice.',
    marks: [],
    inReview: true,
  },
  {
    text: 'He delivered the twelve audits we had agreed on, two of them from on board ship.',
    marks: [],
    inReview: true,
  },
  // near a hard word about oneself
  { text: 'I made a mistake in the rota and put it right before lunch.', marks: [] },
  {
    text: 'With my voice gone I was of no use to the Dublin crew on Monday, so Tomás took the call.',
    marks: [],
  },
  {
    text: 'The remote control in the conference room is useless, we change the batteries every week.',
    marks: [],
  },
  {
    text: "My father used to say I would never be any good with figures; today's forecast was two per cent out.",
    marks: [],
  },
  { text: 'I am not a failure because one of three pilot sites has closed.', marks: [] },
  { text: 'The lock was idiot-proof, its maker says, and it took three of us to open it.', marks: [] },
  // neither
  {
    text: 'Half an hour with the translators, two in the room and six on the wall, and for once the sound held.',
    marks: [],
  },
  {
    text: 'Rang Anna-Lena at the lighthouse at noon, her choice of hour, and we went through the spare parts one by one.',
    marks: [],
  },
  { text: 'On Wednesday I sit with the dispatchers for a night, with a headset and no opinion.', marks: [] },
  {
    text: 'The Kraków desk now gets the minutes in the same minute as the people along the corridor.',
    marks: [],
  },
]
