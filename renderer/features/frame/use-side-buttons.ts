import { useEffect } from 'react'
import { goBack, goForward } from './journey.ts'

function pressed({ button }: MouseEvent): void {
  if (button === 3) goBack()
  if (button === 4) goForward()
}

/** The two side buttons of a mouse go back and forward, as everywhere. */
export function useSideButtons(): void {
  useEffect(() => {
    window.addEventListener('mouseup', pressed)
    return () => window.removeEventListener('mouseup', pressed)
  }, [])
}
