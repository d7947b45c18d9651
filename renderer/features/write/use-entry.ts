import { useEffect, useEffectEvent, useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'

export type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'fault'; readonly code: FaultCode }
  | { readonly kind: 'entry'; readonly entry: Entry }

/**
 * The entry as it is stored when its page opens. Not from the cache: the page itself changes it, and must not be given
 * back an older text of its own.
 */
export function useEntry(
  id: EntryId,
  heed: (entry: Entry) => void,
): { readonly loaded: Loaded; readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })
  const onRead = useEffectEvent(heed)
  useEffect(() => {
    let gone = false
    const tell = (next: Loaded): void => {
      if (!gone) setLoaded(next)
    }
    if (loaded.kind !== 'loading') return undefined
    ask(contract.entry, { id }).then(
      entry => {
        if (!gone) onRead(entry)
        return tell({ kind: 'entry', entry })
      },
      (error: unknown) => tell({ kind: 'fault', code: codeOf(error) }),
    )
    return () => {
      gone = true
    }
  }, [id, loaded.kind])
  return { loaded, again: () => setLoaded({ kind: 'loading' }) }
}
