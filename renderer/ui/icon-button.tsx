import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Kbd } from './kbd.tsx'
import './button.css'

type IconButtonProps = {
  /** its name, read aloud and shown as its tooltip */
  readonly label: string
  /** the key that does the same, as shown: `Ctrl B` */
  readonly shortcut?: string | undefined
  readonly icon: ReactNode
  readonly onPress: () => void
  readonly isDisabled?: boolean
  /** given: the button is a switch (bold is on, the table is shown) */
  readonly isPressed?: boolean
  /** false: one of many in a list whose row in hand alone is a stop for Tab */
  readonly isTabStop?: boolean
  readonly placement?: 'top' | 'bottom' | 'right' | 'left'
}

/** A button that is only a picture; its name and key come as a tooltip on hover and on focus. */
export function IconButton(props: IconButtonProps) {
  const { label, shortcut, icon, onPress, isDisabled = false, isPressed, placement = 'bottom' } = props
  const excludeFromTabOrder = props.isTabStop === false
  const shared = { className: 'icon-button', 'aria-label': label, isDisabled, excludeFromTabOrder }
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {isPressed === undefined ? (
        <Button {...shared} onPress={onPress}>
          {icon}
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isPressed} onChange={() => onPress()}>
          {icon}
        </ToggleButton>
      )}
      <Tooltip
        className="tooltip"
        placement={placement}
        offset={6}
        // in a landmark, where whoever goes from landmark to landmark finds it
        UNSTABLE_portalContainer={document.querySelector('main') ?? document.body}
      >
        {label}
        {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
