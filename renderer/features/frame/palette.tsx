import { useLingui } from '@lingui/react/macro'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SearchField } from 'react-aria-components/SearchField'
import { keyHint } from '../../../shared/command-keys.ts'
import { commands, type Command } from '../../../shared/commands.ts'
import { canRun, runCommand } from '../../bridge/commands.ts'
import { usePlatform } from '../../bridge/platform.ts'
import { Kbd } from '../../ui/kbd.tsx'
import '../../ui/overlay.css'
import './palette.css'

type PaletteProps = { readonly isOpen: boolean; readonly onClose: () => void }

const group = ({ id }: Command): 'go' | 'write' | 'other' => {
  if (id.startsWith('go-')) return 'go'
  return /^(new-|bold|italic|heading|body|bullet|check|quote)/.test(id) ? 'write' : 'other'
}

/** Everything that can be done now, found by typing a part of its name. */
export function Palette({ isOpen, onClose }: PaletteProps) {
  const { t, i18n } = useLingui()
  const { contains } = useFilter({ sensitivity: 'base' })
  const os = usePlatform()?.os ?? 'linux'
  const doable = commands.filter(command => command.id !== 'palette' && canRun(command.id))
  const groups = [
    { id: 'go', label: t`Go to` },
    { id: 'write', label: t`Write` },
    { id: 'other', label: t`Afterword` },
  ] as const
  return (
    <ModalOverlay
      className="overlay overlay-top"
      isOpen={isOpen}
      isDismissable
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className="sheet palette">
        <Dialog className="palette-dialog" aria-label={t`Find a command`}>
          <Autocomplete filter={(text, input) => contains(text, input)}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was called to be typed into */}
            <SearchField className="palette-search" aria-label={t`Find a command`} autoFocus>
              <Input className="palette-input" placeholder={t`What would you like to do?`} />
            </SearchField>
            <Menu
              className="menu palette-menu"
              aria-label={t`Commands`}
              renderEmptyState={() => <p className="palette-empty">{t`No command has that in its name.`}</p>}
              onAction={id => {
                onClose()
                const command = doable.find(one => one.id === id)
                // After the sheet has given the focus back: the command may be about what has it.
                if (command !== undefined) setTimeout(() => runCommand(command.id))
              }}
            >
              {groups.map(({ id, label }) => (
                <MenuSection key={id} id={id}>
                  <Header className="palette-head">{label}</Header>
                  {doable
                    .filter(command => group(command) === id)
                    .map(command => {
                      const name = i18n._(command.label)
                      const hint = keyHint(command, os)
                      return (
                        <MenuItem key={command.id} id={command.id} textValue={name} className="menu-item">
                          <span className="menu-label">{name}</span>
                          {hint === undefined ? null : <Kbd>{hint}</Kbd>}
                        </MenuItem>
                      )
                    })}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
