import type { Inline, JournalDocument, TextSpan } from '../../../shared/domain/document.ts'
import { normaliseInlines } from '../../../shared/domain/document-normal.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Query } from '../../../shared/domain/search.ts'
import { eachLine } from './document-walk.ts'
import { type NameFinder, type Place, withInstead } from './name-words.ts'

/** What is to be changed: names that stand as plain words, and mentions of one person. */
export type NameChange = {
  /** absent where plain words stay as they are */
  finder: NameFinder | undefined
  instead: string
  /** whose mentions become plain words; absent where they stay mentions */
  gone: PersonId | undefined
}

/** Stands for a mention in a line's text: no letter, so that it parts words. */
export const MENTION = '\ufffc'
/** Takes the place of a name where the words meant for it would make a field too long. */
const SHORT = '…'

/** The words of a line as they are read one after the other. */
export function lineText(line: readonly Inline[]): string {
  return line
    .map(part => {
      if (part.kind === 'text') return part.text
      return part.kind === 'break' ? '\n' : MENTION
    })
    .join('')
}

/** An address as it is read; as it is written where it cannot be. */
export function unescaped(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

const isIn = (finder: NameFinder, link: string | undefined): boolean =>
  link !== undefined && (finder.placesIn(link).length > 0 || finder.placesIn(unescaped(link)).length > 0)

/** How often a name stands in a line, its links' addresses included. */
export function timesIn(line: readonly Inline[], finder: NameFinder): number {
  const links = line.filter(part => part.kind === 'text' && isIn(finder, part.link)).length
  return finder.placesIn(lineText(line)).length + links
}

/** A text field with other words in a name's place, never longer than it may be. */
export function changedText(text: string, { finder, instead }: NameChange, most: number): string {
  if (finder === undefined) return text
  let told = text
  // What is left of a text on both sides of a name may be that name again.
  for (let round = 0; round < 8; round += 1) {
    const places = finder.placesIn(told)
    if (places.length === 0) return told
    const next = withInstead(told, places, instead)
    told = next.length <= most ? next : withInstead(told, places, SHORT)
  }
  return told
}

/** The part of a span that lies outside of the places, with `instead` where one of them begins. */
function cutSpan(
  part: TextSpan,
  from: number,
  { places, instead }: { places: readonly Place[]; instead: string },
) {
  let text = ''
  let at = from
  const to = from + part.text.length
  for (const { start, end } of places) {
    if (end <= from || start >= to) continue
    if (start >= from) text += part.text.slice(at - from, start - from) + instead
    at = Math.min(end, to)
  }
  return { ...part, text: text + part.text.slice(at - from) }
}

function spelledOut(line: readonly Inline[], { gone, instead }: NameChange): readonly Inline[] {
  if (gone === undefined || !line.some(part => part.kind === 'person' && part.person === gone)) return line
  return line.map(part => {
    if (part.kind !== 'person' || part.person !== gone) return part
    const { evidence } = part
    return { kind: 'text', text: instead, ...(evidence === undefined ? {} : { evidence }) }
  })
}

function replacedIn(line: readonly Inline[], places: readonly Place[], instead: string): Inline[] {
  let from = 0
  return line.flatMap((part): Inline[] => {
    const start = from
    from += part.kind === 'text' ? part.text.length : 1
    if (part.kind !== 'text')
      return places.some(place => place.start <= start && place.end > start) ? [] : [part]
    const cut = cutSpan(part, start, { places, instead })
    return cut.text === '' && part.text !== '' ? [] : [cut]
  })
}

function changedLine(line: Inline[], change: NameChange): Inline[] {
  const { finder, instead } = change
  let told: readonly Inline[] = line
  if (finder !== undefined) {
    for (let round = 0; round < 8; round += 1) {
      const places = finder.placesIn(lineText(told))
      if (places.length === 0) break
      told = replacedIn(told, places, instead)
    }
    if (told.some(part => part.kind === 'text' && isIn(finder, part.link))) {
      told = told.map(part => (part.kind === 'text' && isIn(finder, part.link) ? without(part) : part))
    }
  }
  const spelled = spelledOut(told, change)
  return spelled === line ? line : normaliseInlines(spelled)
}

/** An address that holds a name is taken off; its words stay. */
const without = ({ link: _link, ...span }: TextSpan): TextSpan => span

/** A document without the name; the same one when it stood nowhere in it. */
export const changedDocument = (document: JournalDocument, change: NameChange): JournalDocument =>
  eachLine(document, {
    line: line => changedLine(line, change),
    text: (text, most) => changedText(text, change, most),
  })

const QUERY = 1000

/** What a saved search looks for, without the name; nothing when it looked for entries about that person alone. */
export function changedQuery(query: Query, change: NameChange): Query | undefined {
  const text = changedText(query.text, change, QUERY)
  const { people, ...filter } = query.filter
  if (people === undefined) return { ...query, text }
  const rest = people.filter(person => person !== change.gone)
  return rest.length === 0 && people.length > 0
    ? undefined
    : { ...query, text, filter: { ...filter, people: rest } }
}
