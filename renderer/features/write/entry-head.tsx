import { IconAdjustmentsHorizontal, IconNotebook, IconPinFilled, IconStarFilled } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { notebookName } from '../../names/notebook-name.ts'
import type { ShownNames } from '../../names/use-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { DateLine } from './date-line.tsx'
import { useFeelings, wordsOf } from './feelings.ts'
import { HeadDetails } from './head-details.tsx'
import type { Spoken } from './spoken.ts'
import type { Signs } from './use-signs.ts'
import type { ChangeHead, Head } from './use-words.ts'
import './entry-head.css'

type EntryHeadProps = {
  readonly head: Head
  readonly signs: Signs
  /** whom and what the text itself names */
  readonly spoken: Spoken
  readonly names: ShownNames
  readonly onChange: ChangeHead
}

/** When it was, and in one quiet line what is said about it; all of it opens for changing on demand. */
export function EntryHead({ head, signs, spoken, names, onChange }: EntryHeadProps) {
  const { t } = useLingui()
  const [isOpen, open] = useState(false)
  const id = useId()
  return (
    <div className="entry-head">
      <div className="entry-head-line">
        <DateLine occurred={head.occurred} onChange={occurred => onChange(now => ({ ...now, occurred }))} />
        <HeadChips head={head} signs={signs} spoken={spoken} names={names} />
        <button
          type="button"
          className="write-quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => open(was => !was)}
        >
          <IconAdjustmentsHorizontal size={15} aria-hidden />
          {t`Details`}
        </button>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <HeadDetails head={head} spoken={spoken} names={names} onChange={onChange} /> : null}
      </div>
    </div>
  )
}

type HeadChipsProps = Omit<EntryHeadProps, 'onChange'>

/** As many of a kind as have room in a line. */
const most = 6

export function HeadChips({ head, signs, spoken, names }: HeadChipsProps) {
  const { t } = useLingui()
  const feelings = useFeelings()
  const notebook = names.notebooks.find(one => one.id === head.notebook)
  const people = labelled([...(head.people ?? []), ...spoken.people], names.person)
  const tags = labelled([...(head.tags ?? []), ...spoken.tags], names.tag)
  const mood = wordsOf(feelings.mood, head.mood)
  const energy = wordsOf(feelings.energy, head.energy)
  const more = Math.max(0, people.length - most) + Math.max(0, tags.length - most)
  return (
    <ul className="entry-chips" aria-label={t`About this entry`}>
      {signs.starred ? (
        <Chip>
          <IconStarFilled size={13} aria-hidden className="entry-chip-star" />
          {t`Starred`}
        </Chip>
      ) : null}
      {signs.pinned ? (
        <Chip>
          <IconPinFilled size={13} aria-hidden />
          {t`Pinned`}
        </Chip>
      ) : null}
      {notebook === undefined || names.notebooks.length < 2 ? null : (
        <Chip>
          <IconNotebook size={14} aria-hidden />
          <VisuallyHidden>{t`Notebook:`} </VisuallyHidden>
          {names.text(notebookName(notebook))}
        </Chip>
      )}
      {mood === undefined ? null : <Chip>{t`Mood: ${mood}`}</Chip>}
      {energy === undefined ? null : <Chip>{t`Energy: ${energy}`}</Chip>}
      {people.slice(0, most).map(({ id, name }) => (
        <Chip key={id} look="entry-chip-person">
          <VisuallyHidden>{t`Person:`} </VisuallyHidden>
          {name}
        </Chip>
      ))}
      {tags.slice(0, most).map(({ id, name }) => (
        <Chip key={id} look="entry-chip-tag">
          #{name}
        </Chip>
      ))}
      {more === 0 ? null : <Chip>+{more}</Chip>}
    </ul>
  )
}

/** Each once, with its name; who and what is gone has none. */
function labelled<Id extends string>(ids: readonly Id[], nameOf: (id: Id) => string | undefined) {
  return [...new Set(ids)].flatMap(id => {
    const name = nameOf(id)
    return name === undefined ? [] : [{ id, name }]
  })
}

type ChipProps = { readonly children: ReactNode; readonly look?: string }

const Chip = ({ children, look = '' }: ChipProps) => (
  <li className={`entry-chip ${look}`.trim()}>{children}</li>
)
