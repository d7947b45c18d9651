import type { LexicalEditor } from 'lexical'

/** Where something stands over the text, in px from the corner of the room the text is in. */
export type Spot = { readonly top: number; readonly left: number }

const gap = 6
const widest = 320

/** A place below (or above, where the window ends) something of the text, within the width of the text. */
export function placeBelow(editor: LexicalEditor, target: DOMRect | undefined, height = 60): Spot {
  const room = editor.getRootElement()?.closest('.writing')?.getBoundingClientRect()
  if (room === undefined || target === undefined) return { top: 0, left: 0 }
  const isLow = target.bottom + gap + height > window.innerHeight && target.top - room.top > height + gap
  const top = isLow ? target.top - room.top - gap - height : target.bottom - room.top + gap
  const left = Math.max(0, Math.min(target.left - room.left, room.width - widest))
  return { top, left }
}
