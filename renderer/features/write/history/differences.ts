import { diffArrays, diffLines, diffWordsWithSpace } from 'diff'
import type { Block } from '../../../../shared/domain/document.ts'
import { countWords, wordsAndBetween } from '../../../../shared/text/words.ts'
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

/** As much of a segmenter as comparing asks for. */
const segmenter = {
  segment: wordsAndBetween,
  resolvedOptions: () => ({ granularity: 'word' }),
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

/** All that stands under one key anywhere in a block, in order. */
function under(block: Block, key: 'marks' | 'link' | 'evidence'): string[] {
  const found: string[] = []
  JSON.stringify(block, (name, value: unknown) => {
    if (name === key) found.push(JSON.stringify(value))
    return value
  })
  return found
}

const shape = (block: Block): string => {
  if (block.kind === 'heading') return `heading ${block.level}`
  return block.kind === 'list' ? block.style : block.kind
}

const items = (block: Block): string =>
  block.kind === 'list'
    ? block.items.map(({ depth, checked }) => `${depth}${checked === true ? 'x' : ''}`).join(' ')
    : ''

const pictureOf = (block: Block): string =>
  block.kind === 'image' ? `${block.image} ${block.width ?? ''}` : ''

type Pair = { readonly before: Block; readonly after: Block; readonly isSameText: boolean }

/** Where the words differ too, only kinds are compared: how much is bold says nothing then. */
function formsOf({ before, after, isSameText }: Pair): FormChange[] {
  const isOther = (of: (block: Block) => string): boolean => of(before) !== of(after)
  const all = (key: 'marks' | 'link' | 'evidence') => (block: Block) =>
    (isSameText ? under(block, key) : [...new Set(under(block, key))].toSorted()).join(' ')
  const checks: readonly (readonly [FormChange, boolean])[] = [
    ['shape', isOther(shape) || (isSameText && isOther(items))],
    ['marks', isOther(all('marks'))],
    ['links', isOther(all('link'))],
    ['evidence', isOther(all('evidence'))],
    ['picture', isOther(pictureOf)],
  ]
  return checks.flatMap(([form, isChanged]) => (isChanged ? [form] : []))
}

type Blocks = ReturnType<typeof blocksToRead>

/** Blocks side by side: those with the same words, and those that stand where others stood. */
function pairsOf(before: Blocks, after: Blocks): Pair[] {
  const runs = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { timeout: patience },
  )
  const pairs: Pair[] = []
  let [old, fresh, gone] = [0, 0, 0]
  for (const { added, removed, count } of runs ?? []) {
    // what was taken away stands right before what came in its place
    const from = added ? old - gone : old
    const paired = added ? Math.min(gone, count) : removed ? 0 : count
    for (let step = 0; step < paired; step += 1) {
      const [one, other] = [before[from + step], after[fresh + step]]
      if (one !== undefined && other !== undefined)
        pairs.push({ before: one.block, after: other.block, isSameText: !added })
    }
    gone = removed ? count : 0
    if (!added) old += count
    if (!removed) fresh += count
  }
  return pairs
}

function formChanges(texts: { before: Text; after: Text }, said: SaidAs): FormChange[] {
  const pairs = pairsOf(blocksToRead(texts.before, said), blocksToRead(texts.after, said))
  return [...new Set(pairs.flatMap(formsOf))]
}

/** What became of one text in another: words that came and went, and what else differs, by its name. */
export function differencesOf(
  texts: { readonly before: Text; readonly after: Text },
  said: SaidAs,
): Differences {
  const { pieces, by } = compare(toRead(texts.before, said), toRead(texts.after, said))
  const count = by === 'words' ? countWords : linesIn
  const sum = (kind: Piece['kind']): number =>
    pieces.reduce((all, piece) => all + (piece.kind === kind ? count(piece.text) : 0), 0)
  return { pieces, by, added: sum('added'), removed: sum('removed'), forms: formChanges(texts, said) }
}
