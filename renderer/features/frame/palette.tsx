import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { useLocation } from 'wouter'
import { Kbd } from '../../ui/kbd.tsx'
import { usePaletteItems } from './use-palette-items.ts'
import '../../ui/overlay.css'
import '../../ui/finder.css'

type PaletteProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Everything that can be done now, found by typing a part of its name. */
export function Palette({ isOpen, onClose }: PaletteProps) {
  const { t } = useLingui()
  return (
    <ModalOverlay
      className="overlay overlay-top"
      isOpen={isOpen}
      isDismissable
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className="sheet finder">
        <Dialog className="finder-dialog" aria-label={t`Find a command`}>
          <Offers onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Offers({ onClose }: Pick<PaletteProps, 'onClose'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [typed, setTyped] = useState('')
  const groups = usePaletteItems(typed, go)
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was called to be typed into */}
      <SearchField className="finder-search" aria-label={t`Find a command`} autoFocus>
        <Input className="finder-input" placeholder={t`What would you like to do or find?`} />
      </SearchField>
      <Menu
        className="menu finder-menu"
        aria-label={t`Commands`}
        onAction={id => {
          onClose()
          const item = groups.flatMap(({ items }) => items).find(one => one.id === id)
          // After the sheet has given the focus back: the command may be about what has it.
          if (item !== undefined) setTimeout(item.run)
        }}
      >
        {groups.map(({ id, label, items }) => (
          <MenuSection key={id} id={id}>
            <Header className="finder-head">{label}</Header>
            {items.map(({ icon: Icon, ...item }) => (
              <MenuItem key={item.id} id={item.id} textValue={item.name} className="menu-item">
                {Icon === undefined ? null : <Icon size={16} stroke={1.75} aria-hidden="true" />}
                <span className="menu-label">{item.name}</span>
                {item.hint === undefined ? null : <Kbd>{item.hint}</Kbd>}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}
