import { useEffect, useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { RunId } from '../../../shared/domain/ids.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'

type Loaded = { readonly run?: Run; readonly fault?: FaultCode | undefined }

/**
 * The run, asked afresh each time: what is typed here is newer than any answer kept from before, and questions are
 * answered in the order they are asked.
 */
export function useLoadedRun(id: RunId | undefined) {
  const [loaded, setLoaded] = useState<Loaded>(id === undefined ? { fault: 'not-found' } : {})
  useEffect(() => {
    if (id === undefined) return undefined
    let isHere = true
    const show = (next: Loaded) => {
      if (isHere) setLoaded(next)
    }
    ask(contract.run, { id }).then(
      run => show({ run }),
      (error: unknown) => show({ fault: codeOf(error) }),
    )
    return () => {
      isHere = false
    }
  }, [id])
  // Another run's answers must not be taken for this one's while it is on its way.
  const { run, fault } = loaded
  return {
    run: run?.id === id ? run : undefined,
    fault,
    replace: (run: Run) => setLoaded({ run }),
  }
}
