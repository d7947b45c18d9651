import { Hunch, type Basis, type Outcome } from '../../../shared/domain/hunch.ts'
import { HunchId } from '../../../shared/domain/ids.ts'

type Some = { n?: number; outcome?: Outcome; basis?: Basis; confidence?: number; day?: string }

let made = 0

/** So many alike hunches: held, asked, 60 sure and written on one day, unless said otherwise. */
export function hunches({
  n = 1,
  outcome = 'held',
  basis = 'asked',
  confidence = 60,
  day = '2026-05-04',
}: Some) {
  return Array.from({ length: n }, () => ({ ...openHunch({ confidence, day }), outcome, basis }))
}

/** One hunch that nobody has come back to. */
export function openHunch({ confidence = 60, day = '2026-05-04' }: Some = {}): Hunch {
  made += 1
  const id = HunchId.parse(`00000000-0000-4000-8000-${made.toString().padStart(12, '0')}`)
  const sealedAt = `${day}T09:00:00.000Z`
  return { id, statement: `guess ${made}`, category: 'external', confidence, due: day, sealedAt }
}
