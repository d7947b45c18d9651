import { useEffect, useEffectEvent } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import type { EntryFilter } from '../../shared/domain/entry.ts'
import { addDays } from '../../shared/domain/days.ts'
import type { Day } from '../../shared/domain/time.ts'
import { ask } from '../bridge/ask.ts'
import { lastDayOf } from './chunks.ts'
import type { Jump } from './entry-list.tsx'
import { monthFor, type Scaffold } from './scaffold.ts'

type Where = { readonly filter: EntryFilter; readonly scaffold: Scaffold }

/** The place of the newest entry of a day or, when the day has none, of the newest before it. Only counts are asked for. */
export async function placeOf(day: Day, { filter, scaffold }: Where): Promise<number | undefined> {
  const month = monthFor(scaffold, day.slice(0, 7))
  if (month === undefined) return undefined
  const end = lastDayOf(month.month)
  if (day >= end || day < `${month.month}-01`) return day >= end ? month.place : scaffold.entries - 1
  const newer = await ask(contract.entryDays, { from: addDays(day, 1), to: end, filter })
  const within = newer.reduce((sum, { entries }) => sum + entries, 0)
  return Math.min(month.place + within, scaffold.entries - 1)
}

type JumpParts = Where & { readonly jump: Jump | undefined; readonly goTo: (place: number) => void }

/** Goes to a day of the list whenever it is asked for. */
export function useJump({ jump, filter, scaffold, goTo }: JumpParts): void {
  const onJump = useEffectEvent(async ({ day }: Jump) => {
    // Where it cannot be asked, the list stays where it is: nothing is lost by that.
    const place = await placeOf(day, { filter, scaffold }).catch(() => undefined)
    if (place !== undefined) goTo(place)
  })
  useEffect(() => {
    if (jump !== undefined) void onJump(jump)
  }, [jump])
}
