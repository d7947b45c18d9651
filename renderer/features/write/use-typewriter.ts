import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, type RefObject } from 'react'
import { useCommand } from '../../bridge/commands.ts'
import { changePreferences, usePreferences } from '../../bridge/preferences.ts'

/** Where the caret is, in the window; an empty line has no box of its own. */
function caretBox(): DOMRect | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const box = range.getBoundingClientRect()
  if (box.height > 0) return box
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return element?.getBoundingClientRect()
}

/** Keeps the line being written in the middle of the page, while the preference says so. A press by hand moves nothing. */
export function useTypewriter(scroller: RefObject<HTMLElement | null>): boolean {
  const [editor] = useLexicalComposerContext()
  const { typewriter } = usePreferences()
  useCommand('typewriter', () => void changePreferences({ typewriter: !typewriter }).catch(() => undefined))
  useEffect(() => {
    if (!typewriter) return undefined
    let isPressed = false
    let frame = 0
    const press = (): void => {
      isPressed = true
    }
    const release = (): void => {
      isPressed = false
    }
    const centre = (): void => {
      const pane = scroller.current
      const box = caretBox()
      if (pane === null || box === undefined || !pane.contains(document.activeElement)) return
      const { top, height } = pane.getBoundingClientRect()
      pane.scrollTop += box.top + box.height / 2 - (top + height / 2)
    }
    const stop = editor.registerUpdateListener(() => {
      if (isPressed) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(centre)
    })
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', release, true)
    return () => {
      stop()
      cancelAnimationFrame(frame)
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', release, true)
    }
  }, [editor, scroller, typewriter])
  return typewriter
}
