import { lookAt } from '../../shared/lens/look-at.ts'
import { ALIASES } from '../shared/lens/labelled.ts'
import { labelledA } from '../shared/lens/labelled-a.ts'
import { type Figure, inTurn, median, rangeOf, timed } from './measure.ts'

const ROUNDS = 11
const WORDS = 100_000

/** How many words of what managers write the lens looks at in a second, beside splitting the same text into words. */
export async function lensSpeed(): Promise<Figure[]> {
  const line = labelledA.map(({ text }) => text).join(' ')
  const each = line.split(/\s+/u).length
  const text = Array.from({ length: Math.ceil(WORDS / each) }, () => line).join('\n')
  const words = each * Math.ceil(WORDS / each)
  const perSecond = (ms: number) => (1000 * words) / ms
  const look = () => timed(() => lookAt(text, { people: ALIASES, allowed: [] }))
  const split = () => timed(() => text.match(/[\p{L}\p{N}]+/gu))
  await look()
  const { ours, theirs } = await inTurn(ROUNDS, {
    ours: async () => perSecond(await look()),
    theirs: async () => perSecond(await split()),
  })
  return [
    {
      bench: 'lens',
      unit: 'words/s',
      ours: median(ours),
      range: rangeOf(ours),
      against: 'finding the words alone',
      theirs: median(theirs),
      target: '≥ 100,000 words/s',
      runs: ROUNDS,
    },
  ]
}
