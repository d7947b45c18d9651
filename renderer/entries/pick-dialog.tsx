import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { fold } from '../../shared/text/fold.ts'
import '../ui/overlay.css'
import '../ui/finder.css'

export type Choice<Id extends string> = { readonly id: Id; readonly name: string; readonly sign?: ReactNode }

type PickDialogProps<Id extends string> = {
  readonly title: string
  readonly placeholder: string
  readonly choices: readonly Choice<Id>[]
  /** said while there is nothing to choose from */
  readonly none: string
  readonly onPick: (choice: Choice<Id>) => void
  /** what is typed may become a new one */
  readonly onNew?: (name: string) => void
  readonly onClose: () => void
}

/** As many as are shown at a time; the rest is found by typing. */
const most = 50
const newOne = 'new'

/** One of many, found by typing a part of its name. */
export function PickDialog<Id extends string>(props: PickDialogProps<Id>) {
  const { title, placeholder, choices, none, onPick, onNew, onClose } = props
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const sought = fold(typed.trim())
  const found = choices.filter(({ name }) => fold(name).includes(sought)).slice(0, most)
  const mayBeNew = onNew !== undefined && sought !== '' && !choices.some(({ name }) => fold(name) === sought)
  const name = typed.trim()
  return (
    <ModalOverlay
      className="overlay overlay-top"
      isOpen
      isDismissable
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className="sheet finder finder-small">
        <Dialog className="finder-dialog" aria-label={title}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was called to be typed into */}
            <SearchField aria-label={title} autoFocus className="finder-search">
              <Input className="finder-input" placeholder={placeholder} maxLength={60} />
            </SearchField>
            <Menu
              className="menu finder-menu"
              aria-label={title}
              renderEmptyState={() => (
                <p className="finder-none">{choices.length === 0 ? none : t`Nothing is called that.`}</p>
              )}
              onAction={id => {
                onClose()
                const choice = found.find(one => one.id === id)
                if (choice !== undefined) onPick(choice)
                else onNew?.(name)
              }}
            >
              {found.map(choice => (
                <MenuItem key={choice.id} id={choice.id} textValue={choice.name} className="menu-item">
                  {choice.sign}
                  <span className="menu-label">{choice.name}</span>
                </MenuItem>
              ))}
              {mayBeNew ? (
                <MenuItem id={newOne} textValue={name} className="menu-item">
                  <span className="menu-label">{t`New: “${name}”`}</span>
                </MenuItem>
              ) : null}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
