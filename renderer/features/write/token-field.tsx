import { IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { fold } from '../../../shared/text/fold.ts'
import { ComboField } from '../../ui/combo-field.tsx'

export type Token<Id extends string = string> = { readonly id: Id; readonly label: string }

type TokenFieldProps<Id extends string> = {
  readonly label: string
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly tokens: readonly Token<Id>[]
  /** all that can be added, those that were already among them */
  readonly options: readonly Token<Id>[]
  readonly onAdd: (id: Id) => void
  readonly onRemove: (ids: readonly Id[]) => void
  /** given: what is not among the options can be made; `words` says so in the list */
  readonly making?: { readonly words: (name: string) => string; readonly make: (name: string) => void }
}

/** As many suggestions as can be looked over. */
const most = 12
const makeIt = 'make-it'

/** Several things by their names: each can be taken off, and what is typed finds more or makes one. */
export function TokenField<Id extends string>(props: TokenFieldProps<Id>) {
  const { label, description, placeholder, tokens, options, onAdd, onRemove, making } = props
  const { t } = useLingui()
  const [text, setText] = useState('')
  const typed = text.trim()
  const sought = fold(typed)
  const taken = new Set(tokens.map(({ id }) => id))
  const same = options.find(option => fold(option.label) === sought)
  const open = options.filter(option => !taken.has(option.id) && fold(option.label).includes(sought))
  const begins = open.filter(option => fold(option.label).startsWith(sought))
  const fitting = [...begins, ...open.filter(option => !begins.includes(option))].slice(0, most)
  const isNew = making !== undefined && typed !== '' && same === undefined
  const list: { readonly id: Id | typeof makeIt; readonly label: string }[] = [
    ...fitting,
    ...(isNew ? [{ id: makeIt, label: making.words(typed) } as const] : []),
  ]

  function add(id: Id): void {
    setText('')
    if (!taken.has(id)) onAdd(id)
  }
  function make(): void {
    setText('')
    making?.make(typed)
  }
  return (
    <div className="field token-field">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <TagGroup
        aria-label={label}
        onRemove={keys => onRemove(tokens.flatMap(({ id }) => (keys.has(id) ? [id] : [])))}
      >
        <TagList className="tokens" items={tokens}>
          {token => (
            <Tag id={token.id} textValue={token.label} className="token">
              {token.label}
              <Button slot="remove" className="token-remove" aria-label={t`Take off`}>
                <IconX size={13} aria-hidden />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <ComboField
        label={t`Add to ${label}`}
        hideLabel
        {...(description === undefined ? {} : { description })}
        {...(placeholder === undefined ? {} : { placeholder })}
        text={text}
        onText={setText}
        options={list}
        onPick={id => (id === makeIt ? make() : add(id))}
        onEnter={() => {
          if (same !== undefined) add(same.id)
          else if (isNew) make()
        }}
        onBack={() => {
          const last = tokens.at(-1)
          if (last !== undefined) onRemove([last.id])
        }}
        onLeave={() => setText('')}
      />
    </div>
  )
}
