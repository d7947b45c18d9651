import type { Fault } from '../../../shared/faults.ts'
import { Notice } from '../../ui/notice.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'

type FaultLineProps = { readonly error: Fault | null }

function Said({ error }: { readonly error: Fault }) {
  const { title, text, safety } = useFaultWords(error.code)
  return (
    <Notice tone="danger" role="alert" title={title}>
      {text} {safety}
    </Notice>
  )
}

/** What kept a setting from being changed, if anything. */
export const FaultLine = ({ error }: FaultLineProps) => (error === null ? null : <Said error={error} />)
