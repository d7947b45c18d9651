import { useLingui } from '@lingui/react/macro'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import { firstNotebook } from '../../shared/domain/notebook.ts'
import type { ShownNames } from '../names/use-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'

/** As many of a kind as have room in one line; an entry may carry thousands. */
const most = 6

export type Labels = {
  readonly people: readonly string[]
  readonly tags: readonly string[]
  /** the one it is in, when that is not the one all begin in */
  readonly notebook: string | undefined
  /** labels that were left out */
  readonly more: number
}

const known = (names: readonly (string | undefined)[]): string[] =>
  names.flatMap(name => (name === undefined ? [] : [name]))

/** The names of what an entry carries; nothing when it carries nothing. */
export function labelsOf(entry: EntrySummary, names: ShownNames): Labels | undefined {
  const people = known(entry.people.slice(0, most).map(names.person))
  const tags = known(entry.tags.slice(0, most).map(names.tag))
  const notebook = entry.notebook === firstNotebook ? undefined : names.notebook(entry.notebook)
  const more = Math.max(0, entry.people.length - most) + Math.max(0, entry.tags.length - most)
  if (people.length + tags.length === 0 && notebook === undefined) return undefined
  return { people, tags, notebook, more }
}

type EntryLabelsProps = { readonly labels: Labels }

/** Whom an entry names, its tags, its notebook, in one line. */
export function EntryLabels({ labels: { people, tags, notebook, more } }: EntryLabelsProps) {
  const { t } = useLingui()
  return (
    <>
      {people.length === 0 ? null : (
        <span className="entry-people">
          <VisuallyHidden>{t`People:`} </VisuallyHidden>
          {people.join(', ')}
        </span>
      )}
      {tags.length === 0 ? null : (
        <span className="entry-tags">
          <VisuallyHidden>{t`Tags:`} </VisuallyHidden>
          {tags.map(tag => `#${tag}`).join(' ')}
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
