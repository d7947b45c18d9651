/** Room around what was found, so that it does not stick to an edge. */
const MARGIN = 96

function scrollerOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement
  while (element !== null && element.scrollHeight <= element.clientHeight) element = element.parentElement
  return element
}

/** Brings a stretch of words into sight, in the middle when it was out of it. */
export function scrollTo({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): void {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  const place = range.getBoundingClientRect()
  const scroller = scrollerOf(startContainer)
  if (scroller === null) return
  const sight = scroller.getBoundingClientRect()
  if (place.top >= sight.top + MARGIN && place.bottom <= sight.bottom - MARGIN) return
  scroller.scrollTop += place.top - (sight.top + sight.height / 2)
}

/** Puts the caret, or a selection where nothing can be written, on a stretch of words. */
export function selectWords({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): void {
  const field = startContainer.parentElement?.closest('[contenteditable="true"]')
  if (field instanceof HTMLElement) field.focus({ preventScroll: true })
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}
