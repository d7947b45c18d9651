/** One thing done or not done in the last two weeks; `-1` where doing it less is what is hoped for. */
export type SelfCheckItem = { text: string; direction: 1 | -1 }

/** Four items about one habit. When an item's meaning changes, the version does, and old answers keep theirs. */
export type SelfCheckScale = {
  id: string
  version: number
  title: string
  items: readonly SelfCheckItem[]
}

/** What can be answered, in the order of the answers 0–5; the first is no answer about how often. */
export const selfCheckResponses = [
  'No chance came up',
  'Hardly ever',
  'Now and then',
  'About half the time',
  'Mostly',
  'Nearly every time',
] as const

export const selfCheckInstruction =
  'Think of the last two weeks. Of the times there was a chance, how often …'

export const selfCheckTruth =
  'These questions are our own. Nobody has tested whether they measure what they ask about, so compare yourself only with yourself, and loosely.'

export const selfChecks: readonly SelfCheckScale[] = [
  {
    id: 'curiosity',
    version: 1,
    title: 'Ask before judging',
    items: [
      {
        text: 'When something fell short, I heard their side before I settled on a reason.',
        direction: 1,
      },
      { text: 'I opened a hard talk with a question I did not know the answer to.', direction: 1 },
      { text: 'I checked whether I had been clear before I judged the result.', direction: 1 },
      {
        text: 'I reacted to somebody’s work when I was mainly annoyed with my own day.',
        direction: -1,
      },
    ],
  },
  {
    id: 'individuals',
    version: 1,
    title: 'See one person at a time',
    items: [
      { text: 'I asked someone about their working situation rather than guess.', direction: 1 },
      {
        text: 'I planned as if everybody working remotely were in the same position.',
        direction: -1,
      },
      { text: 'I changed something small so that it suited one person better.', direction: 1 },
      { text: 'When I caught myself saying “they”, I became more specific.', direction: 1 },
    ],
  },
  {
    id: 'connecting',
    version: 1,
    title: 'Connect people for learning',
    items: [
      { text: 'I brought two people together because one could learn from the other.', direction: 1 },
      { text: 'I made learning part of something we were doing anyway.', direction: 1 },
      { text: 'I asked afterwards what came of a connection.', direction: 1 },
      {
        text: 'When I handed out something interesting, it went to whoever was closest at hand.',
        direction: -1,
      },
    ],
  },
  {
    id: 'learning',
    version: 1,
    title: 'Learn out loud',
    items: [
      { text: 'I asked someone what I could do better.', direction: 1 },
      { text: 'I said openly that I had been wrong or did not know.', direction: 1 },
      { text: 'I looked for the view of someone outside my usual circle.', direction: 1 },
      {
        text: 'I kept a concern or a piece of feedback to myself although it would have helped.',
        direction: -1,
      },
    ],
  },
  {
    id: 'ally',
    version: 1,
    title: 'Use my position for others',
    items: [
      { text: 'I made room for somebody who had not been heard.', direction: 1 },
      { text: 'I gave credit by name where it was due.', direction: 1 },
      { text: 'I asked before helping.', direction: 1 },
      { text: 'I let an unfair moment pass because it was awkward.', direction: -1 },
    ],
  },
]

const MOST = 4
const LEAST_ANSWERED = 3

/**
 * The mean of a scale's answers, 0 to 4 with one decimal. An answer is 0–5 in the order of the items; 0, no chance came up, is
 * left out, and so is an item that was not reached. Nothing when fewer than three items say how often.
 */
export function selfCheckScore(
  { items }: Pick<SelfCheckScale, 'items'>,
  answers: readonly number[],
): number | undefined {
  const points = items.flatMap(({ direction }, index) => {
    const often = (answers[index] ?? 0) - 1
    if (often < 0) return []
    return [direction === 1 ? often : MOST - often]
  })
  if (points.length < LEAST_ANSWERED) return undefined
  return Math.round((points.reduce((sum, one) => sum + one, 0) / points.length) * 10) / 10
}
