import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { AgreementRow } from './agreement-row.tsx'
import { HunchRow } from './hunch-row.tsx'
import { LearningRow } from './learning-row.tsx'
import { MoveRow } from './move-row.tsx'
import { PainRow } from './pain-row.tsx'
import { PlanRow } from './plan-row.tsx'
import { RunRow } from './run-row.tsx'

type FollowUpRowProps = { readonly item: FollowUp; readonly today: Day }

export function FollowUpRow({ item, today }: FollowUpRowProps) {
  switch (item.kind) {
    case 'hunch':
      return <HunchRow item={item} today={today} />
    case 'plan':
      return <PlanRow item={item} today={today} />
    case 'run':
      return <RunRow item={item} today={today} />
    case 'move':
      return <MoveRow item={item} today={today} />
    case 'agreement':
      return <AgreementRow item={item} today={today} />
    case 'pain-point':
      return <PainRow item={item} today={today} />
    case 'lesson':
    case 'goal':
    case 'self-check':
      return <LearningRow item={item} today={today} />
    default:
      return assertNever(item)
  }
}
