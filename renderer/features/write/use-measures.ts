import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { JournalDocument } from '../../../shared/domain/document.ts'
import { plainText, referredIn } from '../../../shared/domain/document-text.ts'
import { countIfShort, countInPortions, noLength, type TextLength } from './count-words.ts'
import { nobody, sameSpoken, type Spoken } from './spoken.ts'

/** Words are counted when typing rests, in ms. */
const rest = 400

type Measures = { readonly length: TextLength; readonly spoken: Spoken }

type Slice = (deadline: Pick<IdleDeadline, 'timeRemaining'>) => void

/** When nothing else is to be done; systems without such a moment take the next one. */
const whenIdle = (slice: Slice): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(slice, { timeout: 2000 })
  else setTimeout(() => slice({ timeRemaining: () => 8 }))
}

const sameLength = (a: TextLength, b: TextLength): boolean => a.words === b.words && a.signs === b.signs

/**
 * How long the text is and whom it names, found out beside the writing: never while a key is waiting, and a newer text
 * puts an end to the counting of an older one.
 */
export function useMeasures(first: JournalDocument) {
  const [{ length, spoken }, show] = useState<Measures>(() => ({
    length: countIfShort(plainText(first)),
    spoken: nobody,
  }))
  const run = useRef(0)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  function tell(next: Measures): void {
    show(before =>
      sameLength(before.length, next.length) && sameSpoken(before.spoken, next.spoken) ? before : next,
    )
  }

  function count(read: () => JournalDocument): void {
    run.current += 1
    const mine = run.current
    whenIdle(() => {
      if (mine !== run.current) return
      const body = read()
      const found = referredIn(body)
      const portions = countInPortions(plainText(body))
      let counted = noLength
      const slice: Slice = deadline => {
        if (mine !== run.current) return
        do {
          const next = portions.next()
          if (next.done === true) return tell({ length: counted, spoken: found })
          counted = next.value
        } while (deadline.timeRemaining() > 2)
        whenIdle(slice)
      }
      whenIdle(slice)
    })
  }

  const begin = useEffectEvent(() => count(() => first))
  useEffect(() => {
    begin()
    return () => {
      run.current += 1
      clearTimeout(waiting.current)
    }
  }, [])

  return {
    length,
    spoken,
    measure: (read: () => JournalDocument): void => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => count(read), rest)
    },
  }
}
