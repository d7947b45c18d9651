import { useEffect, useState } from 'react'
import type { Day } from '../../shared/domain/time.ts'
import { dayOf } from './calendar.ts'

const minute = 60_000

/** The writer's own day; a page that is left open past midnight moves on with it. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayOf(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(new Date())), minute)
    return () => clearInterval(timer)
  }, [])
  return today
}
