import { Fragment, type ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import { firstNotebook } from '../../shared/domain/notebook.ts'
import type { Finder } from '../../shared/text/hits.ts'
import type { Part } from '../names/mask.ts'
import type { ShownNames } from '../names/use-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { MarkedParts } from './marked-parts.tsx'

/** As many of a kind as have room in one line; an entry may carry thousands. */
const most = 6

/** A name as it may be shown, with what was looked for marked in it. */
type Label = readonly Part[]

export type Labels = {
  readonly people: readonly Label[]
  readonly tags: readonly Label[]
  /** the one it is in, when that is not the one all begin in */
  readonly notebook: string | undefined
  /** labels that were left out */
  readonly more: number
}

const isFound = (label: Label): boolean => label.some(({ hit }) => hit)

/** A name cut into what was looked for and what stands between. */
function cutBy(find: Finder, name: string): readonly Part[] {
  const parts: Part[] = []
  const add = (from: number, to: number, hit: boolean) => {
    if (to > from) parts.push({ text: name.slice(from, to), hit })
  }
  let at = 0
  for (const { start, end } of find(name)) {
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, name.length, false)
  return parts
}

/** The first few; of something that was looked for, those that were found before the others. */
function firstOf<Id>(ids: readonly Id[], find: Finder | undefined, labelOf: (id: Id) => Label | undefined) {
  const labels = (find === undefined ? ids.slice(0, most) : ids).flatMap(id => {
    const label = labelOf(id)
    return label === undefined ? [] : [label]
  })
  return labels.toSorted((a, b) => Number(isFound(b)) - Number(isFound(a))).slice(0, most)
}

/** The names of what an entry carries, what was looked for marked in them; nothing when it carries nothing. */
export function labelsOf(entry: EntrySummary, names: ShownNames, find?: Finder): Labels | undefined {
  const cut = (name: string): readonly Part[] =>
    find === undefined ? [{ text: name, hit: false }] : cutBy(find, name)
  const people = firstOf(entry.people, find, id => names.personIn(id, cut))
  const tags = firstOf(entry.tags, find, id => names.tagIn(id, cut))
  const notebook = entry.notebook === firstNotebook ? undefined : names.notebook(entry.notebook)
  const more = Math.max(0, entry.people.length - most) + Math.max(0, entry.tags.length - most)
  if (people.length + tags.length === 0 && notebook === undefined) return undefined
  return { people, tags, notebook, more }
}

const listed = (labels: readonly Label[], between: string, sign = ''): ReactNode =>
  labels.map((label, at) => (
    <Fragment key={at}>
      {at === 0 ? '' : between}
      {sign}
      {isFound(label) ? <MarkedParts parts={label} /> : label.map(({ text }) => text).join('')}
    </Fragment>
  ))

type EntryLabelsProps = { readonly labels: Labels }

/** Whom an entry names, its tags, its notebook, in one line. */
export function EntryLabels({ labels: { people, tags, notebook, more } }: EntryLabelsProps) {
  const { t } = useLingui()
  return (
    <>
      {people.length === 0 ? null : (
        <span className="entry-people">
          <VisuallyHidden>{people.some(isFound) ? t`Found by a person:` : t`People:`} </VisuallyHidden>
          {listed(people, ', ')}
        </span>
      )}
      {tags.length === 0 ? null : (
        <span className="entry-tags">
          <VisuallyHidden>{tags.some(isFound) ? t`Found by a tag:` : t`Tags:`} </VisuallyHidden>
          {listed(tags, ' ', '#')}
        </span>
      )}
      {more === 0 ? null : <span>+{more}</span>}
      {notebook === undefined ? null : (
        <span className="entry-notebook">
          <VisuallyHidden>{t`Notebook:`} </VisuallyHidden>
          {notebook}
        </span>
      )}
    </>
  )
}
