import { brush } from './paint.ts'
import { wordsUnder } from './words-under.ts'

/**
 * Paints a block over every name in the running words, and over those that are written, before they are seen. Only what has
 * changed is read again. Gives back the way to lift it.
 */
export function veilOver(root: HTMLElement, pattern: RegExp): () => void {
  const paint = brush('afterword-veil')
  const painted = new Map<Node, StaticRange[]>()

  function read(block: Node): void {
    paint.remove(painted.get(block) ?? [])
    painted.delete(block)
    if (!(block instanceof Element) || !root.contains(block)) return
    const { text, rangeOf } = wordsUnder(block)
    const ranges = [...text.matchAll(pattern)].map(({ 0: name, index }) =>
      rangeOf(index, index + name.length),
    )
    if (ranges.length === 0) return
    painted.set(block, ranges)
    paint.add(ranges)
  }

  function blockOf(node: Node): Node {
    let at = node
    while (at.parentNode !== null && at.parentNode !== root) at = at.parentNode
    return at
  }

  const watcher = new MutationObserver(changes => {
    const changed = new Set<Node>()
    for (const { target, addedNodes, removedNodes } of changes) {
      if (target === root) for (const node of [...addedNodes, ...removedNodes]) changed.add(node)
      else changed.add(blockOf(target))
    }
    for (const block of changed) read(block)
  })

  root.classList.add('is-veiled')
  for (const block of root.children) read(block)
  watcher.observe(root, { childList: true, characterData: true, subtree: true })
  return () => {
    watcher.disconnect()
    paint.clear()
    root.classList.remove('is-veiled')
  }
}
