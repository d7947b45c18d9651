import { useLingui } from '@lingui/react/macro'
import type { Level } from '../../../shared/domain/entry.ts'
import type { PersonId, TagId } from '../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../shared/domain/notebook.ts'
import { notebookName } from '../../names/notebook-name.ts'
import type { ShownNames } from '../../names/use-names.ts'
import { ChipChoice, type Option } from '../../ui/options.tsx'
import { EntryTrackers } from './entry-trackers.tsx'
import { useFeelings } from './feelings.ts'
import type { Spoken } from './spoken.ts'
import { TokenField } from './token-field.tsx'
import { asTagName, useMaking } from './use-making.ts'
import { withLevel, type ChangeHead, type Head } from './use-words.ts'

type HeadDetailsProps = {
  readonly head: Head
  readonly spoken: Spoken
  readonly names: ShownNames
  readonly onChange: ChangeHead
}

/** Notebook, mood, energy, people and tags. None has to be given. */
export function HeadDetails(props: HeadDetailsProps) {
  const { t } = useLingui()
  const { head, names, onChange } = props
  const { mood, energy } = useFeelings()
  return (
    <section className="entry-details" aria-label={t`Details`}>
      <label className="field">
        <span className="field-label">{t`Notebook`}</span>
        <select
          className="input entry-select"
          value={head.notebook ?? firstNotebook}
          onChange={({ currentTarget: { value } }) => {
            const chosen = names.notebooks.find(({ id }) => id === value)
            if (chosen !== undefined) onChange(now => ({ ...now, notebook: chosen.id }))
          }}
        >
          {names.notebooks.map(notebook => (
            <option key={notebook.id} value={notebook.id}>
              {names.text(notebookName(notebook))}
            </option>
          ))}
        </select>
      </label>
      <Feeling
        label={t`Mood`}
        steps={mood}
        level={head.mood}
        onLevel={level => onChange(now => withLevel(now, 'mood', level))}
      />
      <Feeling
        label={t`Energy`}
        steps={energy}
        level={head.energy}
        onLevel={level => onChange(now => withLevel(now, 'energy', level))}
      />
      <EntryTrackers head={head} onChange={onChange} />
      <div className="entry-names">
        <People {...props} />
        <Tags {...props} />
      </div>
    </section>
  )
}

type FeelingProps = {
  readonly label: string
  readonly steps: readonly { readonly level: Level; readonly words: string }[]
  readonly level: Level | undefined
  readonly onLevel: (level: Level | undefined) => void
}

const unsaid = 'unsaid'

const withOne = <Id extends string>(ids: readonly Id[] = [], id: Id): Id[] => [...new Set([...ids, id])]
const without = <Id extends string>(ids: readonly Id[] = [], gone: readonly Id[]): Id[] =>
  ids.filter(id => !gone.includes(id))

function Feeling({ label, steps, level, onLevel }: FeelingProps) {
  const { t } = useLingui()
  const options: Option[] = [
    ...steps.map(step => ({ id: String(step.level), label: step.words })),
    { id: unsaid, label: t`Not said` },
  ]
  return (
    <ChipChoice
      label={label}
      options={options}
      value={level === undefined ? unsaid : String(level)}
      onChange={id => onLevel(steps.find(step => String(step.level) === id)?.level)}
    />
  )
}

function People({ head, spoken, names, onChange }: HeadDetailsProps) {
  const { t } = useLingui()
  const { makePerson } = useMaking()
  const given = head.people ?? []
  const inText = spoken.people.filter(id => !given.includes(id)).flatMap(id => names.person(id) ?? [])
  const add = (id: PersonId): void => onChange(now => ({ ...now, people: withOne(now.people, id) }))
  async function make(alias: string): Promise<void> {
    const id = await makePerson(alias)
    if (id !== undefined) add(id)
  }
  if (names.isVeiled)
    return <p className="muted">{t`Names are veiled. Lift the veil to change who is named here.`}</p>
  return (
    <div>
      <TokenField
        label={t`People`}
        placeholder={t`Initials or an alias are enough`}
        tokens={given.map(id => ({ id, label: names.person(id) ?? t`someone` }))}
        options={names.people.map(({ id, alias }) => ({ id, label: alias }))}
        onAdd={add}
        onRemove={ids => onChange(now => ({ ...now, people: without(now.people, ids) }))}
        making={{ words: name => t`Add “${name}” as a new person`, make: name => void make(name) }}
      />
      <InText names={inText} />
    </div>
  )
}

function Tags({ head, spoken, names, onChange }: HeadDetailsProps) {
  const { t } = useLingui()
  const { makeTag } = useMaking()
  const given = head.tags ?? []
  const inText = spoken.tags.filter(id => !given.includes(id)).flatMap(id => names.tag(id) ?? [])
  const add = (id: TagId): void => onChange(now => ({ ...now, tags: withOne(now.tags, id) }))
  async function make(typed: string): Promise<void> {
    const id = await makeTag(typed)
    if (id !== undefined) add(id)
  }
  return (
    <div>
      <TokenField
        label={t`Tags`}
        tokens={given.map(id => ({ id, label: names.tag(id) ?? t`tag` }))}
        options={names.tags.map(({ id, name }) => ({ id, label: names.text(name) }))}
        onAdd={add}
        onRemove={ids => onChange(now => ({ ...now, tags: without(now.tags, ids) }))}
        making={{ words: name => t`Make the tag “${asTagName(name)}”`, make: name => void make(name) }}
      />
      <InText names={inText.map(name => `#${name}`)} />
    </div>
  )
}

type InTextProps = { readonly names: readonly string[] }

/** What the text names needs not be given again; it is taken off by taking it out of the text. */
function InText({ names }: InTextProps) {
  const { t } = useLingui()
  if (names.length === 0) return null
  return <p className="entry-in-text">{t`From the text: ${names.join(', ')}`}</p>
}
