import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { type FollowUps, idOf } from '../../../shared/domain/follow-up.ts'
import type { Nudge, NudgeRule } from '../../../shared/domain/loop.ts'
import { ask } from '../../bridge/ask.ts'
import { beginPractice } from '../../loop/begin-practice.ts'
import { followUpPath, personPath } from '../../names/paths.ts'

/** The first that waits, in its place among the others. */
function firstOf({ overdue, due }: FollowUps): string {
  const [first] = [...overdue, ...due]
  return first === undefined ? '/follow-ups' : followUpPath(idOf(first))
}

/** Opens what a thought for today is about: the practice begun, the person, the follow-up. Rejects when it cannot be begun. */
export function useNudgeDeed(): (nudge: Nudge) => Promise<void> {
  const [, go] = useLocation()
  return async ({ rule, person, day }) => {
    const toThem = async (): Promise<string> => (person === undefined ? '/people' : personPath(person))
    const places: Readonly<Record<NudgeRule, () => Promise<string>>> = {
      'before-one-to-one': async () => beginPractice({ practice: 'one-to-one', form: 'full', person }),
      'return-due': async () => firstOf(await ask(contract.followUps, { today: day })),
      'looked-often': toThem,
      'after-hard-day': async () => beginPractice({ practice: 'energy-check', form: 'short' }),
      silence: toThem,
      'weekly-review': async () => beginPractice({ practice: 'weekly-review', form: 'full' }),
    }
    go(await places[rule]())
  }
}
