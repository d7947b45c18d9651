import type { Fault } from '../../../shared/faults.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'

type FaultLineProps = { readonly error: Fault | null }

/** What kept a setting from being changed, if anything. */
export const FaultLine = ({ error }: FaultLineProps) =>
  error === null ? null : <FaultNotice code={error.code} />
