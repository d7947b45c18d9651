import type { ReactNode, Ref } from 'react'
import { classNames } from './class-names.ts'
import { Spinner } from './spinner.tsx'
import './button.css'

type ButtonProps = {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** primary: the one thing to do here · plain: bordered · quiet: text only · danger: what cannot be taken back */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  readonly type?: 'button' | 'submit'
  readonly isDisabled?: boolean
  /** waiting for an answer: stays focusable, says so, and presses do nothing */
  readonly isBusy?: boolean
  readonly wide?: boolean
  /** only on a screen whose one purpose it is */
  readonly takesFocus?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly 'aria-expanded'?: boolean
  readonly 'aria-controls'?: string
  readonly 'aria-describedby'?: string
}

/** A native button in one of four voices. */
export function Button({
  children,
  onPress,
  variant = 'plain',
  icon,
  type = 'button',
  ...rest
}: ButtonProps) {
  const { isDisabled = false, isBusy = false, wide = false, takesFocus = false, ...native } = rest
  return (
    <button
      {...native}
      type={type}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- only on a screen whose one purpose it is
      autoFocus={takesFocus}
      className={classNames('button', `button-${variant}`, wide && 'button-wide')}
      disabled={isDisabled}
      aria-disabled={isBusy || undefined}
      onClick={event => {
        if (isBusy) event.preventDefault()
        else onPress?.()
      }}
    >
      {isBusy ? <Spinner /> : icon}
      {children}
    </button>
  )
}
