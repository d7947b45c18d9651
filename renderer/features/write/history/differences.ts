import { diffArrays, diffLines, diffWordsWithSpace } from 'diff'
import type { Block } from '../../../../shared/domain/document.ts'
import { blocksToRead, toRead, type SaidAs } from './readable.ts'

type Text = Parameters<typeof toRead>[0]

/** A run of words that both texts have, or one of them. */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** What differs though the words are the same. */
export type FormChange = 'marks' | 'links' | 'evidence' | 'shape' | 'picture'

export type Differences = {
  readonly pieces: readonly Piece[]
  /** words that came and went; lines where the texts were too long to be compared word by word */
  readonly added: number
  readonly removed: number
  readonly by: 'words' | 'lines'
  readonly forms: readonly FormChange[]
}

/** Longer than this, in characters of both, texts are compared line by line. */
const longest = 200_000
/** As long as one comparison may take, in ms: after it a coarser one is made. */
const patience = 400

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

function wordsIn(text: string): number {
  let words = 0
  for (const part of segmenter.segment(text)) if (part.isWordLike === true) words += 1
  return words
}
const linesIn = (text: string): number => text.split('\n').filter(line => line !== '').length

type Change = { readonly value: string; readonly added: boolean; readonly removed: boolean }

const asPiece = ({ value, added, removed }: Change): Piece => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value,
})

/** Lines apart are told apart even where the last one of a text has no end. */
const closed = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

function compare(before: string, after: string): { pieces: Piece[]; by: Differences['by'] } {
  const isShort = before.length + after.length < longest
  const words = isShort
    ? diffWordsWithSpace(before, after, { intlSegmenter: segmenter, timeout: patience })
    : undefined
  if (words !== undefined) return { pieces: words.map(asPiece), by: 'words' }
  const lines = diffLines(closed(before), closed(after), { timeout: patience })
  if (lines !== undefined) return { pieces: lines.map(asPiece), by: 'lines' }
  return {
    by: 'lines',
    pieces: [
      { kind: 'removed', text: closed(before) },
      { kind: 'added', text: closed(after) },
    ],
  }
}

/** A block with nothing left of it but one thing: to see whether that alone differs. */
function only(block: Block, key: 'marks' | 'link' | 'evidence'): string {
  const found: unknown[] = []
  JSON.stringify(block, (name, value: unknown) => {
    if (name === key) found.push(value)
    return value
  })
  return JSON.stringify(found)
}

const shape = (block: Block): string => {
  if (block.kind === 'heading') return `heading ${block.level}`
  if (block.kind !== 'list') return block.kind
  return `${block.style} ${block.items.map(({ depth, checked }) => `${depth}${checked === true ? 'x' : ''}`).join(' ')}`
}

const pictureOf = (block: Block): string =>
  block.kind === 'image' ? `${block.image} ${block.width ?? ''}` : ''

function formsOf(before: Block, after: Block): FormChange[] {
  const isOther = (of: (block: Block) => string): boolean => of(before) !== of(after)
  return [
    ...(isOther(shape) ? (['shape'] as const) : []),
    ...(isOther(block => only(block, 'marks')) ? (['marks'] as const) : []),
    ...(isOther(block => only(block, 'link')) ? (['links'] as const) : []),
    ...(isOther(block => only(block, 'evidence')) ? (['evidence'] as const) : []),
    ...(isOther(pictureOf) ? (['picture'] as const) : []),
  ]
}

/** Blocks whose words stayed, side by side. */
function formChanges(texts: { before: Text; after: Text }, said: SaidAs): FormChange[] {
  const [before, after] = [blocksToRead(texts.before, said), blocksToRead(texts.after, said)]
  const runs = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { timeout: patience },
  )
  const found = new Set<FormChange>()
  let [atBefore, atAfter] = [0, 0]
  for (const { added, removed, count } of runs ?? []) {
    const kept = added || removed ? 0 : count
    for (let step = 0; step < kept; step += 1) {
      const [one, other] = [before[atBefore + step], after[atAfter + step]]
      if (one !== undefined && other !== undefined && one.block !== other.block)
        for (const form of formsOf(one.block, other.block)) found.add(form)
    }
    if (!added) atBefore += count
    if (!removed) atAfter += count
  }
  return [...found]
}

/** What became of one text in another: words that came and went, and what else differs, by its name. */
export function differencesOf(
  texts: { readonly before: Text; readonly after: Text },
  said: SaidAs,
): Differences {
  const { pieces, by } = compare(toRead(texts.before, said), toRead(texts.after, said))
  const count = by === 'words' ? wordsIn : linesIn
  const sum = (kind: Piece['kind']): number =>
    pieces.reduce((all, piece) => all + (piece.kind === kind ? count(piece.text) : 0), 0)
  return { pieces, by, added: sum('added'), removed: sum('removed'), forms: formChanges(texts, said) }
}
