/** The words of a part of the page as one text, and the way back from it to where they stand. */
export type WordsUnder = {
  readonly text: string
  /** a stretch of the text as it stands on the page, not following later changes */
  readonly rangeOf: (start: number, end: number) => StaticRange
  /** where in the text a place on the page is, or the first words behind it; 0 for a place that is not on it */
  readonly placeOf: (place: Caret) => number
}

/** A place between two letters or elements of the page. */
export type Caret = { readonly node: Node; readonly offset: number }

type Piece = { readonly from: number; readonly node: Text }

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)

/** What belongs to the page and not to the words: tools, placeholders. */
const isAside = (element: Element): boolean => element.matches('figure, [aria-hidden="true"], [data-aside]')

/** Reads the words below some elements: blocks and line ends a line apart, so that nothing is found across them. */
export function wordsUnder(...roots: readonly Element[]): WordsUnder {
  const pieces: Piece[] = []
  const texts: string[] = []
  let length = 0
  const add = (text: string): void => {
    texts.push(text)
    length += text.length
  }
  for (const root of roots) {
    add('\n')
    for (const node of nodesUnder(root)) {
      if (node instanceof Text) {
        pieces.push({ from: length, node })
        add(node.data)
      } else if (node.tagName === 'BR' || blocks.has(node.tagName)) add('\n')
    }
  }
  return {
    text: texts.join(''),
    rangeOf: (start, end) => rangeBetween(pieces, start, end),
    placeOf: place => placeAmong(pieces, place),
  }
}

function* nodesUnder(root: Element): Generator<Text | Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
    node instanceof Element && isAside(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text || node instanceof Element) yield node
  }
}

/** The last piece that begins at or before a place; of the end of one and the beginning of the next, as is wanted. */
function pieceAt(pieces: readonly Piece[], at: number, isEnd: boolean): Piece {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const from = pieces[middle]?.from ?? 0
    if (isEnd ? from < at : from <= at) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (piece === undefined) throw new RangeError('no words here')
  return piece
}

function rangeBetween(pieces: readonly Piece[], start: number, end: number): StaticRange {
  const [first, last] = [pieceAt(pieces, start, false), pieceAt(pieces, end, true)]
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(start - first.from, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.from, last.node.length),
  })
}

function placeAmong(pieces: readonly Piece[], { node, offset }: Caret): number {
  if (!node.isConnected || offset > (node instanceof Text ? node.length : node.childNodes.length)) return 0
  const caret = document.createRange()
  caret.setStart(node, offset)
  const piece = pieces.find(one => caret.comparePoint(one.node, one.node.length) >= 0)
  if (piece === undefined) return 0
  return piece.node === node ? piece.from + offset : piece.from
}
