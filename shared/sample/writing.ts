import type { Block } from '../domain/document.ts'
import type { Entry } from '../domain/entry.ts'
import { EntryId } from '../domain/ids.ts'
import { firstNotebook } from '../domain/notebook.ts'
import { deckOf } from './chance.ts'
import { scenes } from './prose/scenes.ts'
import { closers, lists, quotes, thoughts } from './prose/thoughts.ts'
import { type Colleague, momentOf, occurredOn, type Slots, tell, type World } from './world.ts'

/** Entries a year at scale 1, before the gaps. */
const FREE_PER_WORKDAY = 0.42
const FREE_ON_WEEKENDS = 0.05

export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] })
const quote = (text: string): Block => ({ kind: 'quote', content: [{ kind: 'text', text }] })
const bullets = (items: readonly string[]): Block => ({
  kind: 'list',
  style: 'bullet',
  items: items.map(text => ({ depth: 0, content: [{ kind: 'text', text }] })),
})

export const wordsIn = (blocks: readonly Block[]): number =>
  blocks
    .flatMap(block => {
      if (block.kind === 'list') return block.items.flatMap(item => item.content)
      return 'content' in block ? block.content : []
    })
    .reduce((sum, part) => sum + (part.kind === 'text' ? part.text.split(/\s+/u).length : 0), 0)

/** Decks for one journal: what was told comes again only much later. */
function proseOf(world: World) {
  const { chance, someone, topic } = world
  const [scene, thought, closer] = [deckOf(chance, scenes), deckOf(chance, thoughts), deckOf(chance, closers)]
  const [list, quoted] = [deckOf(chance, lists), deckOf(chance, quotes)]

  return (index: number): { title: string; blocks: Block[]; p: Colleague } => {
    const p = someone(index)
    const slots: Slots = { p, q: someone(index, p), t: topic() }
    const [title, text] = scene()
    const blocks = [paragraph(tell(text, slots))]
    if (chance.odds(0.12)) blocks.push(quote(tell(quoted(), slots)))
    if (chance.odds(0.62)) blocks.push(paragraph(tell(thought(), slots)))
    if (chance.odds(0.16)) blocks.push(bullets(list().map(item => tell(item, slots))))
    if (chance.odds(0.2)) blocks.push(paragraph(tell(thought(), slots)))
    if (chance.odds(0.45)) blocks.push(paragraph(tell(closer(), slots)))
    return { title: chance.odds(0.85) ? tell(title, slots) : '', blocks, p }
  }
}

/** Days on which something is written whatever chance says: yesterday, and this day a year ago. */
const isSet = ({ days }: World, index: number): boolean => index === days - 1 || index === days - 365

/** How many free entries a day gets. */
function countOn(world: World, index: number): number {
  const { chance, scale, weekday, gaps, days } = world
  if (isSet(world, index)) return 1
  if (index === days || gaps.some(([from, to]) => index >= from && index <= to)) return 0
  const isWeekend = weekday(index) === 0 || weekday(index) === 6
  const expected = (isWeekend ? FREE_ON_WEEKENDS : FREE_PER_WORKDAY) * scale
  return Math.floor(expected) + (chance.odds(expected % 1) ? 1 : 0)
}

/** What was written freely, day by day. */
export function freeEntries(world: World): Entry[] {
  const write = proseOf(world)
  const { days, dayAt, clock, chance, newId } = world
  return Array.from({ length: days + 1 }, (_, index) => index).flatMap(index =>
    Array.from({ length: countOn(world, index) }, () => {
      const { title, blocks, p } = write(index)
      const [day, time] = [dayAt(index), clock()]
      const createdAt = momentOf(day, time)
      const entry: Entry = {
        id: EntryId.parse(newId(createdAt)),
        kind: 'free',
        title,
        body: { version: 1, blocks },
        occurred: occurredOn(day, time),
        createdAt,
        savedAt: momentOf(day, time, chance.between(3, 25)),
        notebook: firstNotebook,
        tags: [],
        people: [p.id],
        starred: false,
        pinned: false,
        addenda: [],
        revision: chance.between(1, 6),
        words: wordsIn(blocks),
      }
      return entry
    }),
  )
}
