import { Began, type Contact, ContactMode } from '../domain/contact.ts'
import { ContactId } from '../domain/ids.ts'
import type { Labels } from './labels.ts'
import { momentOf, type World } from './world.ts'

/** Once in so many days somebody beside the group is talked with. */
const EVERY = 6

/** Talks with the people beside the group: their own manager and peers more often than the rest, and more of them later on. */
export function contactsBeyond(
  { days, weekday, gaps, dayAt }: World,
  { chance, newId, outsiders }: Labels,
): Contact[] {
  return Array.from({ length: days }, (_, index) => index).flatMap(index => {
    const isWeekend = weekday(index) === 0 || weekday(index) === 6
    if (isWeekend || gaps.some(([from, to]) => index >= from && index <= to)) return []
    if (!chance.odds((0.6 + index / days) / EVERY)) return []
    const known = outsiders.slice(0, index < days / 2 ? 3 : outsiders.length)
    const who = known[chance.between(0, known.length - 1)]
    if (who === undefined) return []
    const day = dayAt(index)
    const mode = chance.weighted(
      who.place === 'remote' ? { video: 4, call: 2 } : { room: 4, call: 1, video: 1 },
      ContactMode.enum.video,
    )
    const began = Began.options[chance.between(0, Began.options.length - 1)] ?? 'planned'
    return [{ id: ContactId.parse(newId(momentOf(day, '12:30'))), people: [who.id], day, mode, began }]
  })
}
