import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { IconPlus } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical'
import { useEffect, useId, useRef } from 'react'
import { classNames } from '../ui/class-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import type { Choice, Mentioning } from './mentioning.ts'
import { useTypeahead } from './use-typeahead.ts'

type TypeaheadProps = { readonly mentioning: Mentioning }

/** Who or what is meant by the letters after @ or #, below them. The caret stays in the text; arrows choose. */
export function Typeahead({ mentioning }: TypeaheadProps) {
  const { t } = useLingui()
  const [editor] = useLexicalComposerContext()
  const { open, at, move, choose, dismiss } = useTypeahead(editor, mentioning)
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const isOpen = open !== undefined
  const chosen = open?.choices[at]
  useEffect(() => {
    if (!isOpen) return undefined
    const taken = <T extends KeyboardEvent | null>(command: LexicalCommand<T>, act: () => boolean) =>
      editor.registerCommand(
        command,
        event => {
          if (!act()) return false
          event?.preventDefault()
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      )
    return mergeRegister(
      taken(KEY_ARROW_DOWN_COMMAND, () => move(1)),
      taken(KEY_ARROW_UP_COMMAND, () => move(-1)),
      taken(KEY_ENTER_COMMAND, () => choose(chosen)),
      taken(KEY_TAB_COMMAND, () => choose(chosen)),
      taken(KEY_ESCAPE_COMMAND, dismiss),
    )
  }, [editor, isOpen, chosen, move, choose, dismiss])
  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null || !isOpen) return undefined
    root.setAttribute('aria-autocomplete', 'list')
    root.setAttribute('aria-haspopup', 'listbox')
    root.setAttribute('aria-controls', id)
    if (chosen !== undefined) root.setAttribute('aria-activedescendant', `${id}-${chosen.key}`)
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    return () => {
      for (const name of ['aria-autocomplete', 'aria-haspopup', 'aria-controls', 'aria-activedescendant'])
        root.removeAttribute(name)
    }
  }, [editor, isOpen, chosen, id])
  return (
    <>
      <VisuallyHidden>
        <output>
          {open === undefined ? null : (
            <Plural value={open.choices.length} one="# to choose" other="# to choose" />
          )}
        </output>
      </VisuallyHidden>
      {/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events --
          the keys and the focus stay in the text, as in every list box of a field */}
      {open === undefined ? null : (
        <ul
          ref={list}
          id={id}
          className="writing-choices"
          role="listbox"
          aria-label={open.typed.sign === '@' ? t`People` : t`Tags`}
          style={open.spot}
        >
          {open.choices.map((choice, index) => (
            <li
              key={choice.key}
              id={`${id}-${choice.key}`}
              role="option"
              aria-selected={index === at}
              className={classNames('writing-choice', index === at && 'writing-choice-at')}
              // the text keeps the focus
              onPointerDown={event => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <ChoiceWords choice={choice} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function ChoiceWords({ choice }: { readonly choice: Choice }) {
  const { t } = useLingui()
  const { name } = choice
  if (choice.kind === 'known') return <span>{choice.mention.kind === 'tag' ? `#${name}` : name}</span>
  return (
    <>
      <IconPlus size={16} aria-hidden />
      <span>{choice.sign === '@' ? t`Add ${name} as a person` : t`New tag “${name}”`}</span>
    </>
  )
}
