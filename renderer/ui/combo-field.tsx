import { useState, type ReactNode } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import './field.css'
import './overlay.css'
import './combo-field.css'

export type ComboOption<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  /** more about it, at the end of its line */
  readonly hint?: string | undefined
}

type ComboFieldProps<Id extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly placeholder?: string
  /** what is typed; the field itself keeps nothing */
  readonly text: string
  readonly onText: (text: string) => void
  /** those that fit what is typed, the best first */
  readonly options: readonly ComboOption<Id>[]
  readonly onPick: (id: Id) => void
  /** Enter while no option of the list is meant */
  readonly onEnter?: () => void
  /** Backspace in an empty field */
  readonly onBack?: () => void
  readonly onLeave?: () => void
}

/** One line of text with a list of what may be meant; arrows and Enter pick from it. */
export function ComboField<Id extends string>(props: ComboFieldProps<Id>) {
  const { label, hideLabel = false, description, placeholder, text, onText, options, onPick } = props
  // After each pick it begins anew: the list would open again for the field that was emptied.
  const [round, begin] = useState(0)
  const pick = (key: unknown): void => {
    const picked = options.find(({ id }) => id === key)
    if (picked === undefined) return
    begin(round + 1)
    onPick(picked.id)
  }
  return (
    <ComboBox
      key={round}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the field was that had the focus
      autoFocus={round > 0}
      className="field"
      allowsCustomValue
      // what is picked goes elsewhere, so that none of the list is ever the chosen one
      value={null}
      onChange={pick}
      inputValue={text}
      onInputChange={onText}
      items={options}
      onBlur={() => props.onLeave?.()}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input
        className="input combo-input"
        {...(placeholder === undefined ? {} : { placeholder })}
        spellCheck={false}
        autoCapitalize="off"
        onKeyDown={event => {
          const { currentTarget, key, nativeEvent } = event
          const isMeant = currentTarget.hasAttribute('aria-activedescendant')
          if (key === 'Enter' && !nativeEvent.isComposing && !isMeant) {
            event.preventDefault()
            begin(round + 1)
            props.onEnter?.()
          }
          if (key === 'Backspace' && text === '') props.onBack?.()
        }}
      />
      {description === undefined ? null : (
        <Text slot="description" className="field-help">
          {description}
        </Text>
      )}
      <Popover className="popover combo-popover" placement="bottom start">
        <ListBox className="menu" items={options}>
          {option => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              <Text slot="label" className="menu-label">
                {option.label}
              </Text>
              {option.hint === undefined ? null : (
                <Text slot="description" className="combo-hint">
                  {option.hint}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
