/** The highlights of the page, by the names that find.css and lens.css paint them under; a later one lies over an earlier one. */
const layers = [
  'afterword-lens',
  'afterword-lens-here',
  'afterword-found',
  'afterword-found-here',
  'afterword-veil',
] as const
type Layer = (typeof layers)[number]

/** Paints over words without touching the document. Gives back the brush; `clear` takes its paint off. */
export function brush(layer: Layer) {
  const paint = new Highlight()
  paint.priority = layers.indexOf(layer)
  return {
    add(ranges: readonly AbstractRange[]): void {
      for (const range of ranges) paint.add(range)
      // one that was taken off and comes again is painted again
      if (paint.size > 0) CSS.highlights.set(layer, paint)
    },
    remove(ranges: readonly AbstractRange[]): void {
      for (const range of ranges) paint.delete(range)
    },
    clear(): void {
      paint.clear()
      if (CSS.highlights.get(layer) === paint) CSS.highlights.delete(layer)
    },
  }
}
