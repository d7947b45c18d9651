import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { LensNote, type Reword } from './lens-note.tsx'
import type { Lens, Noted } from './use-lens.ts'
import './lens.css'

type LensNotesProps = {
  readonly lens: Lens
  readonly text: string
  /** the entry, or the step, the words stand in */
  readonly about: string
  /** the note in hand, by its key */
  readonly here: string | undefined
  readonly onHere: (key: string) => void
  readonly onReword?: Reword | undefined
}

/** The questions about a text, one below the other. F8 goes to the next, with Shift to the one before. */
export function LensNotes({ lens, text, about, here, onHere, onReword }: LensNotesProps) {
  const { t } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  const { notes, isReady } = lens
  const [place, setPlace] = useState(0)
  const at = notes.findIndex(({ key }) => key === here)
  const enter = useEffectEvent((key: string) => {
    setPlace(notes.findIndex(one => one.key === key))
    onHere(key)
  })
  useEffect(() => {
    const element = list.current
    const entered = ({ target }: FocusEvent): void => {
      const item = target instanceof Element ? target.closest('[data-lens]') : null
      if (item instanceof HTMLElement) enter(item.dataset['lens'] ?? '')
    }
    element?.addEventListener('focusin', entered)
    return () => element?.removeEventListener('focusin', entered)
  }, [])
  const goTo = (index: number): void => {
    const items = list.current?.querySelectorAll('[data-lens]') ?? []
    const item = items[Math.min(index, items.length - 1)] ?? list.current
    if (item instanceof HTMLElement) item.focus()
  }
  // whoever has answered a question is led on to the one that stands in its place
  const goOn = useEffectEvent((now: readonly Noted[]) => {
    const isGone = here !== undefined && now.every(({ key }) => key !== here)
    if (isGone && document.activeElement === document.body) goTo(place)
  })
  useEffect(() => goOn(notes), [notes])
  useStepKeys(by => {
    if (here === undefined) goTo(by === 1 ? 0 : notes.length - 1)
    else goTo((at === -1 ? place : at + by + notes.length) % Math.max(1, notes.length))
  })
  return (
    <div className="lens-notes-room" ref={list} tabIndex={-1}>
      {isReady && notes.length === 0 ? (
        <p className="lens-none muted">{t`Nothing to ask about here.`}</p>
      ) : (
        <ul className="lens-notes">
          {notes.map(noted => (
            <LensNote
              key={noted.key}
              noted={noted}
              text={text}
              ways={lens}
              about={about}
              isHere={noted.key === here}
              onReword={onReword}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function useStepKeys(step: (by: 1 | -1) => void): void {
  const onStep = useEffectEvent(step)
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      onStep(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
