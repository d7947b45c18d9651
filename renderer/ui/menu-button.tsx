import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'
import './button.css'
import './overlay.css'

export type MenuEntry<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  readonly danger?: boolean
}

type MenuButtonProps<Id extends string> = {
  readonly label: string
  /** given: the button is only this picture */
  readonly icon?: ReactNode
  readonly items: readonly MenuEntry<Id>[]
  /** of a button with words */
  readonly look?: 'quiet' | 'plain'
  /** given: items are switches, and these are on */
  readonly selected?: readonly string[]
  readonly onAction: (id: Id) => void
}

/** A button that opens a short list of things to do. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { label, icon, items, look = 'quiet', selected, onAction } = props
  const className = icon === undefined ? `button button-${look}` : 'icon-button'
  return (
    <MenuTrigger>
      <Button className={className} {...(icon === undefined ? {} : { 'aria-label': label })}>
        {icon ?? label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          {...(selected === undefined
            ? {}
            : { selectionMode: 'multiple', selectedKeys: selected, shouldCloseOnSelect: true })}
        >
          {items.map(item => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={classNames('menu-item', item.danger === true && 'menu-item-danger')}
              onAction={() => onAction(item.id)}
            >
              {item.icon}
              <Text slot="label" className="menu-label">
                {item.label}
              </Text>
              {item.shortcut === undefined ? null : (
                <span aria-hidden="true">
                  <Kbd>{item.shortcut}</Kbd>
                </span>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
