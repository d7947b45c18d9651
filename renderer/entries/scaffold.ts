import type { MonthCount } from '../../shared/domain/entry.ts'

/** As many entries as are asked for at once. */
export const CHUNK = 100

export type MonthPlace = MonthCount & {
  /** the line its heading stands on */
  readonly line: number
  /** the place of its first entry among all entries */
  readonly place: number
}

/** A list of entries before any of them is known: headings and places, newest month first. */
export type Scaffold = {
  readonly months: readonly MonthPlace[]
  readonly entries: number
  /** entries and headings */
  readonly lines: number
}

/** What stands on a line; `within` is the entry's number in its month. */
export type Spot =
  | { readonly kind: 'month'; readonly month: MonthPlace }
  | { readonly kind: 'entry'; readonly month: MonthPlace; readonly place: number; readonly within: number }

/** Some of a month's entries: those from `at * CHUNK` on, a CHUNK of them at most. */
export type Chunk = { readonly month: string; readonly at: number }

export function raise(counts: readonly MonthCount[]): Scaffold {
  let place = 0
  const months = counts
    .filter(({ entries }) => entries > 0)
    .map((count, at) => {
      const month = { ...count, line: place + at, place }
      place += count.entries
      return month
    })
  return { months, entries: place, lines: place + months.length }
}

/** The last of the months that begins at or before a number; their beginnings rise. */
function lastBefore(
  months: readonly MonthPlace[],
  begins: (month: MonthPlace) => number,
  at: number,
): MonthPlace | undefined {
  let [low, high] = [0, months.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const month = months[middle]
    if (month !== undefined && begins(month) <= at) low = middle + 1
    else high = middle
  }
  return months[low - 1]
}

/** What stands on a line; undefined outside the list. */
export function spotAt({ months, lines }: Scaffold, line: number): Spot | undefined {
  if (line < 0 || line >= lines) return undefined
  const month = lastBefore(months, one => one.line, line)
  if (month === undefined) return undefined
  if (month.line === line) return { kind: 'month', month }
  const within = line - month.line - 1
  return { kind: 'entry', month, within, place: month.place + within }
}

export const monthOf = ({ months }: Scaffold, place: number): MonthPlace | undefined =>
  lastBefore(months, month => month.place, place)

/** The line an entry stands on, by its place; 0 when there is none. */
export function lineOf(scaffold: Scaffold, place: number): number {
  const month = monthOf(scaffold, place)
  return month === undefined ? 0 : month.line + 1 + place - month.place
}

/** The chunks that hold the entries from one place to another, both included, newest first. */
export function chunksBetween(scaffold: Scaffold, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = []
  for (const { month, place, entries } of scaffold.months) {
    const [first, last] = [Math.max(from, place) - place, Math.min(to, place + entries - 1) - place]
    if (first > last) continue
    for (let at = Math.floor(first / CHUNK); at * CHUNK <= last; at += 1) chunks.push({ month, at })
  }
  return chunks
}

/** The newest place whose month is the asked one or earlier: where a date is looked for; undefined in an empty list. */
export const monthFor = ({ months }: Scaffold, month: string): MonthPlace | undefined =>
  months.find(one => one.month <= month) ?? months.at(-1)
