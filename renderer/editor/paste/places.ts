import {
  type Block,
  Evidence,
  type Inline,
  LinkTarget,
  type ListItem,
  Mark,
} from '../../../shared/domain/document.ts'
import { textSpan } from '../../../shared/domain/document-normal.ts'
import { linesOf } from '../../../shared/domain/document-text.ts'
import { ImageId, PersonId, TagId } from '../../../shared/domain/ids.ts'

/** What is known of a piece of text by what it stands in. */
export type Place = {
  readonly marks: readonly Mark[]
  readonly evidence?: Evidence | undefined
  readonly link?: string | undefined
  readonly keepsSpaces: boolean
  readonly block: 'paragraph' | 'heading' | 'quote'
  readonly level: 1 | 2 | 3
  readonly depth: number
  readonly ordered: boolean
  readonly item?: ListItem
}

export const outermost: Place = {
  marks: [],
  keepsSpaces: false,
  block: 'paragraph',
  level: 1,
  depth: -1,
  ordered: false,
}

/** The same place within one of our spans. */
export function within(element: Element, place: Place): Place {
  const names = (element.getAttribute('data-marks') ?? '').split(' ')
  const marks = Mark.options.filter(mark => names.includes(mark) || place.marks.includes(mark))
  const evidence = Evidence.safeParse(element.getAttribute('data-evidence')).data ?? place.evidence
  const link = LinkTarget.safeParse(element.getAttribute('data-link')?.trim()).data ?? place.link
  return { ...place, marks, evidence, link, keepsSpaces: place.keepsSpaces || names.includes('pre') }
}

/** Who or what one of our signs means, if anyone. */
export function mentionOf(element: Element, place: Place): Inline[] {
  const [kind, id] = (element.getAttribute('data-mention') ?? '').split(':')
  const evidence = Evidence.safeParse(element.getAttribute('data-evidence')).data ?? place.evidence
  const said = evidence === undefined ? {} : { evidence }
  const person = PersonId.safeParse(kind === 'person' ? id : undefined)
  if (person.success) return [{ kind: 'person', person: person.data, ...said }]
  const tag = TagId.safeParse(kind === 'tag' ? id : undefined)
  return tag.success ? [{ kind: 'tag', tag: tag.data, ...said }] : []
}

/** A picture of this journal. */
export function imageOf(element: Element): Block | undefined {
  const image = ImageId.safeParse(element.getAttribute('data-image') ?? undefined)
  if (!image.success) return undefined
  return { kind: 'image', image: image.data, alt: (element.getAttribute('data-alt') ?? '').slice(0, 1000) }
}

/** The words of blocks in one line, a break apart. */
export const linesAsInlines = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap(linesOf).flatMap((line, at) => [...(at > 0 ? [{ kind: 'break' as const }] : []), ...line])

/** Spaces in a row are one, also when they stand in neighbouring tags or after a break. */
export function collapsed(text: string, before: Inline | undefined): string {
  const single = text.replaceAll(/[ \n\r\t\f]+/g, ' ')
  const isSpaced =
    before === undefined || before.kind === 'break' || (before.kind === 'text' && before.text.endsWith(' '))
  return isSpaced && single.startsWith(' ') ? single.slice(1) : single
}

/** Without the space that HTML may have before a tag, and without the break that only holds a line open. */
export function trimLine(line: readonly Inline[], keepsSpaces: boolean): Inline[] {
  const parts = [...line]
  const last = parts.at(-1)
  if (last?.kind === 'text' && !keepsSpaces) {
    const text = last.text.replace(/ $/, '')
    parts.splice(-1, 1, ...(text === '' ? [] : [textSpan(text, last)]))
  }
  if (parts.at(-1)?.kind === 'break') parts.pop()
  return parts
}
