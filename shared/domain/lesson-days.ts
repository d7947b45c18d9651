import { addDays } from './days.ts'
import { LESSON_DAYS } from './lesson.ts'
import type { Day } from './time.ts'

/**
 * When a lesson that was looked at today is asked about next: the first of its days after today, counted from `since`, so that
 * a late look does not bring two at once. Nothing when it has been through all of them.
 */
export function nextLook({
  since,
  today,
}: {
  since: Day
  today: Day
}): { step: number; due: Day } | undefined {
  const dues = LESSON_DAYS.map(days => addDays(since, days))
  const step = dues.findIndex(due => due > today)
  const due = dues[step]
  return due === undefined ? undefined : { step, due }
}
