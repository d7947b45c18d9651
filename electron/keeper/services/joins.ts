import * as z from 'zod'
import type { MarksTable } from '../tables/marks.ts'
import { json, read } from '../tables/row.ts'

/** Ids of people and tags that are no more, each with the one that stands for it. */
const Joins = z.record(z.uuid(), z.uuid())
type Joins = Readonly<Record<string, string>>

const Named = z.looseObject({ person: z.string() })
const PeopleTable = z.looseObject({ kind: z.literal('people-table'), rows: z.array(Named) })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)

/** A table has one line for a person: of several, the one that was theirs before, or the first. */
function withoutTwins(value: unknown, joins: Joins): unknown {
  const table = PeopleTable.safeParse(value)
  if (!table.success) return value
  const { rows } = table.data
  const ofNow = ({ person }: z.infer<typeof Named>): string => joins[person] ?? person
  const byRank = rows.toSorted((a, b) => Number(a.person in joins) - Number(b.person in joins))
  const first = new Map(byRank.toReversed().map(row => [ofNow(row), row]))
  const left = rows.filter(row => first.get(ofNow(row)) === row)
  return left.length === rows.length ? value : { ...table.data, rows: left }
}

function exchangedIn(list: readonly unknown[], joins: Joins): readonly unknown[] {
  const told = list.map(one => exchanged(one, joins))
  if (told.every((one, at) => one === list[at])) return list
  // In a list of ids nobody stands twice; a text may name somebody as often as it likes.
  return told.every(one => typeof one === 'string') ? [...new Set(told)] : told
}

/** The same words with the ids that are no more exchanged; the same value when it holds none of them. */
function exchanged(value: unknown, joins: Joins): unknown {
  if (typeof value === 'string') return Object.hasOwn(joins, value) ? joins[value] : value
  if (Array.isArray(value)) return exchangedIn(value, joins)
  if (!isRecord(value)) return value
  const whole = withoutTwins(value, joins)
  if (!isRecord(whole)) return value
  const told = Object.entries(whole).map(([key, one]) => [key, exchanged(one, joins)] as const)
  return whole === value && told.every(([key, one]) => one === value[key]) ? value : Object.fromEntries(told)
}

/**
 * Who and what was joined into whom and what. Words may still name the one who is no more: they come from a page that stood
 * open meanwhile, from an undo, or were sealed before. Only ids are remembered, for as long as the one who stayed is there.
 */
export function joins(marks: MarksTable) {
  function known(): Joins {
    const kept = marks.get('joined')
    return kept === undefined ? {} : read(Joins, json(kept))
  }

  function keep(all: Joins): void {
    if (Object.keys(all).length === 0) marks.clear('joined')
    else marks.set('joined', JSON.stringify(all))
  }

  return {
    /** Remembers that one stands for another from now on, and for all whom that one stood for. */
    note({ gone, keep: kept }: { gone: string; keep: string }): void {
      const before = Object.entries(known()).map(([id, other]) => [id, other === gone ? kept : other])
      keep({ ...Object.fromEntries(before), [gone]: kept })
    },

    /** The one who stayed is gone as well: nobody stands any more for whoever was joined to them. */
    forget(gone: string): void {
      keep(Object.fromEntries(Object.entries(known()).filter(([, other]) => other !== gone)))
    },

    /** Words as they arrive, or were sealed, naming those who are there now; anything but plain data stays as it is. */
    arriving: (words: unknown): unknown => {
      const all = known()
      return Object.keys(all).length === 0 ? words : exchanged(words, all)
    },
  }
}
export type JoinsKept = ReturnType<typeof joins>
