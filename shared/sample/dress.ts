import type { Block, Evidence, Inline } from '../domain/document.ts'
import type { Entry } from '../domain/entry.ts'
import type { NotebookId, PersonId, TagId } from '../domain/ids.ts'
import type { Version } from '../domain/version.ts'
import { deckOf } from './chance.ts'
import type { Labels, TagName } from './labels.ts'
import { circleScenes, personalScenes } from './prose/aside.ts'
import type { World } from './world.ts'
import { paragraph, wordsIn } from './writing.ts'

/** An entry as it ended up, and what it said before. */
export type Dressed = { entry: Entry; versions: Version[] }

/** Words in a text that call for a tag. */
const CUES: readonly (readonly [RegExp, TagName])[] = [
  [/one-to-one|call with|walked/i, 'one-to-one'],
  [/hand(ed|over)|pieces|owned|without me/i, 'delegation'],
  [/feedback|draft|comment|review/i, 'feedback'],
  [/asked|question|listen/i, 'listening'],
  [/hiring|candidate|interview/i, 'hiring'],
  [/plan|quarter|roadmap/i, 'planning'],
  [/customer|client/i, 'customer'],
  [/remote|office|chat|camera/i, 'remote'],
  [/disagree|argument|sharper|complaint/i, 'conflict'],
  [/learn|training|rehears/i, 'learning'],
  [/tired|sleep|walk/i, 'energy'],
  [/thank|proud|good\./i, 'thanks'],
  [/decided|agreed|answer/i, 'decision'],
]

/** Where a sentence of these journals comes from. */
function evidenceOf(sentence: string): Evidence | undefined {
  if (/\b(told me|told us|heard|wrote|said|says)\b/i.test(sentence)) return 'told'
  if (/\b(perhaps|i wonder|my (first )?(guess|thought)|i think|must have|or i am)\b/i.test(sentence)) {
    return 'assumed'
  }
  if (/\b(showed|was late|came|answered|merged|started|asked|walked|handed)\b/i.test(sentence)) return 'saw'
  return undefined
}

const textOf = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.content.map(part => (part.kind === 'text' ? part.text : '')).join('')
    : ''

/** Cuts names out of a text and puts those who bear them in. */
function withPeople(part: Inline, people: ReadonlyMap<string, PersonId>): Inline[] {
  if (part.kind !== 'text') return [part]
  const { text, ...look } = part
  const names = new RegExp(`\\b(${[...people.keys()].join('|')})\\b`, 'u')
  return text.split(names).flatMap((piece): Inline[] => {
    const person = people.get(piece)
    const from = look.evidence === undefined ? {} : { evidence: look.evidence }
    if (person !== undefined) return [{ kind: 'person', person, ...from }]
    return piece === '' ? [] : [{ ...look, text: piece }]
  })
}

/** Marks the first sentence that says where it comes from. */
function withEvidence(text: string): Inline[] {
  const sentences = text.split(/(?<=[.?!])\s+/u)
  const at = sentences.findIndex(sentence => evidenceOf(sentence) !== undefined)
  const evidence = evidenceOf(sentences[at] ?? '')
  if (evidence === undefined) return [{ kind: 'text', text }]
  const before = sentences.slice(0, at).join(' ')
  const after = sentences.slice(at + 1).join(' ')
  const parts: Inline[] = [
    { kind: 'text', text: before === '' ? '' : `${before} ` },
    { kind: 'text', text: sentences[at] ?? '', evidence },
    { kind: 'text', text: after === '' ? '' : ` ${after}` },
  ]
  return parts.filter(part => part.kind === 'text' && part.text !== '')
}

function dresser(world: World, labels: Labels) {
  const { chance, tag } = labels
  const [circle, personal] = [deckOf(chance, circleScenes), deckOf(chance, personalScenes)]
  const people = new Map([...world.colleagues, ...labels.outsiders].map(({ alias, id }) => [alias, id]))

  function dressBlock(block: Block, { marks, names }: { marks: boolean; names: boolean }): Block {
    if (block.kind !== 'paragraph') return block
    const marked = marks ? withEvidence(textOf(block)) : block.content
    return { ...block, content: names ? marked.flatMap(part => withPeople(part, people)) : marked }
  }

  function tagsFor(text: string): TagId[] {
    const fitting = CUES.filter(([cue]) => cue.test(text)).flatMap(([, name]) => tag(name) ?? [])
    return fitting.filter(() => chance.odds(0.4)).slice(0, 3)
  }

  /** Some entries belong to another notebook, and say something else. */
  function rewritten(entry: Entry): { entry: Entry; notebook: NotebookId } {
    const which = chance.weighted({ leadership: 78, circle: 12, personal: 10 }, 'leadership')
    const { id: notebook } = labels.notebooks[which]
    if (which === 'leadership') return { entry, notebook }
    const [title, text] = which === 'circle' ? circle() : personal()
    const body = { version: 1 as const, blocks: [paragraph(text)] }
    return { entry: { ...entry, title, body, people: [] }, notebook }
  }

  /** Texts that stood there before: shorter ones, as one writes. */
  function earlier({ id, title, body, createdAt, revision }: Entry): Version[] {
    if (body.blocks.length < 2 || revision < 2 || !chance.odds(0.3)) return []
    const blocks = body.blocks.slice(0, -1)
    const savedAt = new Date(Date.parse(createdAt) + 120_000).toISOString()
    return [
      {
        entry: id,
        revision: revision - 1,
        savedAt,
        words: wordsIn(blocks),
        title,
        body: { version: 1, blocks },
      },
    ]
  }

  return (plain: Entry): Dressed => {
    const { entry, notebook } = rewritten(plain)
    const look = { marks: chance.odds(0.6), names: chance.odds(0.6) }
    const blocks = entry.body.blocks.map(block => dressBlock(block, look))
    const text = entry.body.blocks.map(textOf).join(' ')
    const tags = tagsFor(text)
    const [inText] = tags
    if (inText !== undefined && chance.odds(0.3)) {
      blocks.push({ kind: 'paragraph', content: [{ kind: 'tag', tag: inText }] })
    }
    const dressed: Entry = {
      ...entry,
      notebook,
      tags,
      body: { version: 1, blocks },
      words: wordsIn(blocks),
      starred: chance.odds(0.06),
      ...(chance.odds(0.4) ? { mood: chance.between(2, 5) } : {}),
      ...(chance.odds(0.35) ? { energy: chance.between(1, 5) } : {}),
    }
    return { entry: dressed, versions: earlier(dressed) }
  }
}

/** Puts free entries into notebooks, under tags, with people and tags by id, marks, moods, stars, one pin, and some history. */
export function dress(world: World, labels: Labels, entries: readonly Entry[]): Dressed[] {
  const dressed = entries.map(dresser(world, labels))
  const pinned = dressed.find(({ entry }) => entry.starred)?.entry.id
  return dressed.map(one =>
    one.entry.id === pinned ? { ...one, entry: { ...one.entry, pinned: true } } : one,
  )
}
