import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { HunchRow } from './hunch-row.tsx'
import { PlanRow } from './plan-row.tsx'

type FollowUpRowProps = { readonly item: FollowUp; readonly today: Day }

export const FollowUpRow = ({ item, today }: FollowUpRowProps) =>
  item.kind === 'hunch' ? <HunchRow item={item} today={today} /> : <PlanRow item={item} today={today} />
