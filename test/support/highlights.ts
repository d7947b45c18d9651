// What happy-dom has not yet of the browser: highlights, as sets of ranges under a name, and ranges that stay as they are.

import { afterAll } from 'vitest'

class PretendHighlight extends Set<AbstractRange> {
  priority = 0
  type = 'highlight'
}

class PretendStaticRange {
  readonly startContainer: Node
  readonly startOffset: number
  readonly endContainer: Node
  readonly endOffset: number
  constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer
    this.startOffset = startOffset
    this.endContainer = endContainer
    this.endOffset = endOffset
  }
}

Object.assign(globalThis, { Highlight: PretendHighlight, StaticRange: PretendStaticRange })
const css = globalThis.CSS
Object.defineProperty(globalThis, 'CSS', {
  configurable: true,
  value: {
    escape: (text: string) => css.escape(text),
    supports: (what: string) => css.supports(what),
    highlights: new Map<string, PretendHighlight>(),
  },
})
afterAll(() => {
  Object.defineProperty(globalThis, 'CSS', { configurable: true, value: css })
})

/** The words that are painted under a name, in no order. */
export const painted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range.toString()
  })
