import type { Labelled } from './labelled.ts'

const clean = (text: string): Labelled => ({ text, marks: [] })
const cleanInReview = (text: string): Labelled => ({ text, marks: [], inReview: true })

/** The sentences of set C in which nothing should be marked. First the near misses. */
export const SET_C_CLEAN: readonly Labelled[] = [
  // somebody said it, or it is quoted, or it is asked
  clean("Ben told me he doesn't care which shift he gets."),
  clean('Priya said she was angry about the rota, and I believe her.'),
  clean('She told me in our one-to-one that she feels left out of the design reviews.'),
  clean('According to Dana, she had wanted the lead role from the start.'),
  clean('The patient called me “a useless cow” and I laughed.'),
  clean('His exact words were "you people never listen".'),
  clean('He asked me why I hadn’t come to the leaving do.'),
  clean('The parent’s letter says that we ignored her son, and I have to answer it by Friday.'),
  clean('I asked whether she wanted the part-time role and she said yes.'),
  clean("I don't know yet what she thinks of the reorganisation."),
  clean('I wonder whether Ben is worried about the move.'),
  clean('Was he bored, or did he just look out of the window? I can’t tell.'),
  clean('Perhaps Anna-Lena was tired. Perhaps I was.'),
  cleanInReview('A colleague had written “bossy” about her last year, and I took it out.'),

  // things, not people
  clean('The old printer on the second floor is lazy, it needs three nudges before it wakes up.'),
  clean('We set ourselves an aggressive target for the third quarter.'),
  clean('The server always restarts at two in the morning.'),
  clean('The new scheduling tool never shows the bank holidays.'),
  clean('The abrasive wheel on line four has to be replaced before Thursday.'),
  clean("Why didn't the alert fire? Wei is looking at the logs."),
  clean('My alarm clock let me down again, so I took the second train.'),
  clean('The conversation was difficult, and I am glad we had it.'),
  clean('A cold room, a cold coffee, and four hours of interviews.'),
  clean('The two sides of the form have to be signed by different people.'),
  cleanInReview('She drove an aggressive cost programme through and hit each of the targets.'),
  cleanInReview('Her session on the emotional load of night work was well received.'),
  cleanInReview('Next year I would like us to articulate the goal of the role better.'),

  // the same words in a harmless sense
  clean('Tomás always brings cake on the last Friday and the whole corridor turns up.'),
  clean('She never drinks coffee after noon so I brought tea.'),
  clean('I always park behind the gym.'),
  clean('Tell me about it, the traffic was dreadful.'),
  clean('Never mind, the second draft was fine.'),
  clean('Jo Okafor is difficult to reach on Mondays because she teaches.'),
  clean('You should have the invite by now.'),
  clean('Thanks to Priya we got the licence renewed in time.'),
  clean('France versus Spain was on in the canteen, so the afternoon was slow.'),
  clean('It was the pupils against the clock at the robotics contest, and they loved it.'),
  clean('We were all in the lift together when it stopped.'),
  clean('I was dead tired after the double shift.'),

  // some of a group, or a fact about it
  clean('Two of our drivers never got the text about the road closure.'),
  clean('Most of the nurses on B3 have done the training; four have not.'),
  clean('The engineers from the supplier arrive at nine and leave by three.'),
  clean('Our teachers have asked for a second printer.'),
  clean('All four agency nurses turned up early.'),
  clean('Those people on the waiting list who asked for an evening slot got one.'),

  // facts, and regret without hard words
  clean("Nobody is to blame for the power cut, and it certainly wasn't Dana’s fault."),
  clean('Dana is a nurse and has been on this ward for eleven years.'),
  clean('Wei is late with the figures because the bank was closed.'),
  clean('He is the only electrician on nights.'),
  clean('I should have called her on Monday; I’ll call her tomorrow.'),
  clean('I made a mistake in the budget and told finance the same day.'),
  clean('I failed my driving test in 1998 and I tell the trainees so.'),
  clean('What time does the delivery come?'),

  // plain
  clean('Rain all day, two meetings moved, and a good half hour with the caretaker.'),
  clean(
    'Walked the floor at seven. Line two was down for twenty minutes and nobody panicked, which I put down to the drill we ran in September.',
  ),
  clean('Priya is off until Wednesday.'),
  clean('We lost a member of staff to the hospital across the river; she gave four weeks’ notice.'),
  clean('The budget came back with a query about travel.'),
  clean('Anna-Lena presented the numbers, Ben took notes, and we finished ten minutes early.'),
  clean('I noticed that I spoke for most of the meeting.'),
  clean('Lunch with M., mostly about schools for her two boys and only a little about the audit.'),
  clean('On Thursday he arrived at 9.40, on Friday at 9.25.'),
  clean('I felt my shoulders go up when the phone rang.'),
  clean('Agreed with the union rep to look at the overtime list again in a fortnight.'),
  clean('Tomorrow: book the room, print the agenda, ring the agency'),
  clean(
    'The inspection is on the 14th, and we have fire doors, first aid kits and two training records to sort out before then.',
  ),
  clean('Wei moved the ticket to Friday without a comment, and I wrote to ask what had come up.'),
  clean('I want to be calmer in the Monday call than I was this week.'),
  clean('Slept badly, decided nothing important before noon, and that helped.'),
  cleanInReview('She closed 46 tickets in the quarter and trained two new starters.'),
]
