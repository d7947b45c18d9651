import type { Labelled } from './labelled.ts'

/** More of the fourth set: see labelled-d.ts. */
export const SET_D_MORE: readonly Labelled[] = [
  // group
  {
    text: 'Remote people have no feel for how loud it gets down here in the last week before Christmas.',
    marks: [['group', 'Remote people have no feel']],
  },
  {
    text: 'Sales will promise anything to anyone, and it makes no odds which town they sit in.',
    marks: [['group', 'Sales will promise anything']],
  },
  {
    text: "Germans want it in writing, so I didn't even try to ring the branch in Kassel.",
    marks: [['group', 'Germans want it in writing']],
  },
  {
    text: 'Young teachers all expect to do their planning on the sofa.',
    marks: [['group', 'Young teachers all expect']],
  },
  {
    text: 'The trouble with freelancers is that they are loyal to the invoice.',
    marks: [['group', 'The trouble with freelancers']],
  },
  {
    text: 'Nobody in Finance has ever set foot in a cold store, and it shows in the forms they send us.',
    marks: [['group', 'Nobody in Finance has ever']],
  },
  {
    text: 'Office folk believe a parcel walks to the van by itself.',
    marks: [['group', 'Office folk believe']],
  },
  {
    text: "Men of that generation won't touch a shared document, so I had it printed for the Truro meeting.",
    marks: [['group', "Men of that generation won't"]],
  },
  {
    text: 'Consultants swan in, cover the whiteboard and vanish into another time zone.',
    marks: [['group', 'Consultants swan in']],
  },
  {
    text: 'As usual the ones who dial in contributed nothing until somebody read out their names.',
    marks: [['group', 'the ones who dial in contributed nothing']],
  },
  {
    text: 'My gut told me that the porters on nights don’t read a word we send; then I counted the replies.',
    marks: [['group', 'the porters on nights don’t read a word']],
    held: true,
  },

  // us and them
  {
    text: 'The London lot have booked themselves the good room again.',
    marks: [['us-them', 'The London lot']],
  },
  {
    text: 'Without anybody deciding it, this has become head office against the branches.',
    marks: [['us-them', 'head office against the branches']],
  },
  {
    text: 'Whatever we agree on in the boiler house, the ivory tower will unpick it by Friday.',
    marks: [['us-them', 'the ivory tower']],
  },
  {
    text: 'There are those of us who come in, rain or shine, and then there is the slippers brigade.',
    marks: [['us-them', 'the slippers brigade']],
  },
  {
    text: 'In this newsroom you are either with the desk or with the suits.',
    marks: [['us-them', 'either with the desk or with the suits']],
  },
  {
    text: 'Their sort would not last one winter out on the pontoons.',
    marks: [['us-them', 'Their sort']],
  },
  {
    text: "I wrote that we're one big family, whether you clock in at the mill or log in from Spain.",
    marks: [['us-them', 'one big family']],
  },
  {
    text: 'At the end of my talk I told both rooms and all the screens that we are all in the same boat.',
    marks: [['us-them', 'all in the same boat']],
  },
  {
    text: 'It is our people who carry the boxes and their people who carry the laptops.',
    marks: [['us-them', 'our people who carry the boxes and their people']],
  },
  {
    text: 'Us in the workshop, them on the screen, and no one in the middle.',
    marks: [['us-them', 'Us in the workshop, them on the screen']],
  },
  {
    text: 'That crowd over in Manila closed the ticket without reading it, and of course my lads had to run out and look at the pump.',
    marks: [['us-them', 'That crowd over in Manila']],
  },

  // absolute
  { text: 'Wei never has his camera on.', marks: [['absolute', 'Wei never']] },
  {
    text: 'Dana is forever apologising for the noise her children make.',
    marks: [['absolute', 'is forever apologising']],
  },
  {
    text: 'Every single time I ring the Perth office, Tomás has just gone to lunch.',
    marks: [['absolute', 'Every single time']],
  },
  {
    text: 'He constantly talks over whoever is on the line from the rig.',
    marks: [['absolute', 'constantly talks over']],
  },
  {
    text: 'Jo Okafor always gives the good cases to whichever clerk happens to stand next to her.',
    marks: [['absolute', 'always gives the good cases']],
  },
  {
    text: 'Without fail, Ben leaves the minutes to somebody at home.',
    marks: [['absolute', 'Without fail']],
  },
  {
    text: "It's always M. who gets the place on the course and never anyone from the Cardiff line.",
    marks: [['absolute', "It's always M."]],
  },
  {
    text: 'Anna-Lena says no to everything that starts before ten.',
    marks: [['absolute', 'says no to everything']],
  },
  {
    text: 'Whenever it gets difficult Priya’s connection drops, each and every time, and by now I have stopped feeling sorry.',
    marks: [['absolute', 'each and every time']],
  },
  {
    text: 'The caretaker at the annexe is late all the time, which the parents notice before I do.',
    marks: [['absolute', 'late all the time']],
  },

  // coded: feedback and reviews
  {
    text: 'Priya can come across as shrill on calls when somebody interrupts her.',
    marks: [['coded', 'shrill']],
    inReview: true,
  },
  {
    text: 'A strong year, although clients on the Hamburg account find Anna-Lena a little intimidating.',
    marks: [['coded', 'intimidating']],
    inReview: true,
  },
  {
    text: 'She is wonderfully nurturing with the apprentices, in the joinery and online.',
    marks: [['coded', 'nurturing']],
    inReview: true,
  },
  {
    text: 'For a man of his age Ben has taken to the planning tool surprisingly well.',
    marks: [['coded', 'For a man of his age']],
    inReview: true,
  },
  {
    text: 'Dana has been rather feisty in the budget rounds this autumn.',
    marks: [['coded', 'feisty']],
    inReview: true,
  },
  {
    text: 'Wei is remarkably articulate, which came as a surprise to the Zurich partners.',
    marks: [['coded', 'remarkably articulate']],
    inReview: true,
  },
  {
    text: 'My advice for next year is that he should man up and ring the suppliers himself.',
    marks: [['coded', 'man up']],
    inReview: true,
  },
  {
    text: 'Our digital native lifted the whole helpdesk, three days a week from her flat in Tartu.',
    marks: [['coded', 'digital native']],
    inReview: true,
  },
  {
    text: 'Jo Okafor would go further with the trustees if she smiled more on camera.',
    marks: [['coded', 'smiled more']],
    inReview: true,
  },
  {
    text: 'Tomás is a bit set in his ways where the booking system is concerned.',
    marks: [['coded', 'set in his ways']],
    inReview: true,
  },
  {
    text: 'Her tone in the incident channel was felt to be strident by two of the duty managers.',
    marks: [['coded', 'strident']],
    inReview: true,
  },

  // hard words about oneself
  {
    text: "I'm useless at this, any real manager would have rung her in Bergen on the first day.",
    marks: [['self-attack', "I'm useless at this"]],
  },
  {
    text: 'What kind of idiot am I, to forget that it was a public holiday in Chennai?',
    marks: [['self-attack', 'What kind of idiot am I']],
  },
  {
    text: 'I am a fraud, and on Thursday the governors are going to notice.',
    marks: [['self-attack', 'I am a fraud']],
  },
  {
    text: 'God, I’m pathetic, sitting in the car park until the call was over.',
    marks: [['self-attack', 'I’m pathetic']],
  },
  {
    text: 'Sooner or later I ruin every team I am given.',
    marks: [['self-attack', 'I ruin every team']],
  },
  {
    text: 'Stupid, stupid me for reading the letter out with the Glasgow crew still on the line.',
    marks: [['self-attack', 'Stupid, stupid me']],
  },
  {
    text: "I shouldn't be let loose on a bus queue, never mind on two depots and a call centre.",
    marks: [['self-attack', "I shouldn't be let loose on a bus queue"]],
  },
  {
    text: "There must be something wrong with me if I can't even be kind through a screen.",
    marks: [['self-attack', 'something wrong with me']],
  },
  {
    text: 'Those four in the outpost deserve a better boss than me.',
    marks: [['self-attack', 'deserve a better boss than me']],
  },
  {
    text: "I'll never be any good at talking to people I can't see.",
    marks: [['self-attack', "I'll never be any good"]],
  },
  {
    text: "My first thought was that I'm a coward, because I put it in an email instead of walking across the yard.",
    marks: [['self-attack', "I'm a coward"]],
    held: true,
  },
]
