import { IconSearch, IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { KeyboardEvent, Ref } from 'react'
import { runCommand } from '../../bridge/commands.ts'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'

type SearchBoxProps = {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onDown: () => void
  readonly onEnter: () => void
  readonly ref: Ref<HTMLInputElement>
}

/** The one box. While names are veiled it hides what was typed before the veil fell, if there is a name in it. */
export function SearchBox({ text, onChange, onDown, onEnter, ref }: SearchBoxProps) {
  const { t } = useLingui()
  const { value, onChange: change, isReadOnly } = useVeiledField(text, onChange)
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') onDown()
    else if (event.key === 'Enter') onEnter()
    else if (event.key === 'Escape' && text !== '') change('')
    else return
    event.preventDefault()
  }
  return (
    <search className="search-box">
      <IconSearch size={20} stroke={1.75} aria-hidden="true" />
      <input
        ref={ref}
        type="search"
        className="search-input"
        aria-label={t`Search in everything`}
        aria-describedby={isReadOnly ? 'search-veiled' : undefined}
        placeholder={t`Words, “a phrase”, this OR that, -without`}
        value={value}
        readOnly={isReadOnly}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page's one purpose
        autoFocus
        onChange={event => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {isReadOnly ? (
        <span id="search-veiled" className="search-veiled">
          <Button variant="quiet" onPress={() => runCommand('toggle-veil')}>{t`Lift the veil`}</Button>
        </span>
      ) : null}
      {text === '' ? null : (
        <IconButton label={t`Clear`} icon={<IconX size={17} />} onPress={() => change('')} />
      )}
    </search>
  )
}
