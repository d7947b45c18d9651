import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { type FollowUps, idOf } from '../../../shared/domain/follow-up.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Nudge, NudgeRule } from '../../../shared/domain/loop.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { ask } from '../../bridge/ask.ts'
import { followUpPath, personPath } from '../../names/paths.ts'

type Begin = { readonly practice: string; readonly form: Run['form']; readonly person?: PersonId | undefined }

/** Begins a practice; where it first asks whom it is about, that is answered already. */
async function begin({ practice, form, person }: Begin): Promise<string> {
  const run = await ask(contract.startRun, { practice, form })
  const { steps } = await ask(contract.practice, { id: practice, version: run.practiceVersion })
  const first = steps.find(({ id }) => id === run.at)
  if (person !== undefined && first?.field.kind === 'person') {
    await ask(contract.saveRun, {
      id: run.id,
      at: run.at,
      answers: { [first.id]: { kind: 'person', person } },
    })
  }
  return `/run/${run.id}`
}

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
      'before-one-to-one': async () => begin({ practice: 'one-to-one', form: 'full', person }),
      'return-due': async () => firstOf(await ask(contract.followUps, { today: day })),
      'looked-often': toThem,
      'after-hard-day': async () => begin({ practice: 'energy-check', form: 'short' }),
      silence: toThem,
      'weekly-review': async () => begin({ practice: 'weekly-review', form: 'full' }),
    }
    go(await places[rule]())
  }
}
