import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconChevronDown, IconChevronUp, IconLetterCase, IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type RefObject } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Find } from './use-find.ts'
import { useFinding } from './use-finding.ts'
import './find.css'

type FindBarProps = {
  readonly find: Find
  /** holds the words, in an editor or to be read */
  readonly within: RefObject<HTMLElement | null>
  /** while names are hidden: a text as it may be shown */
  readonly masked?: ((text: string) => string) | undefined
}

/** The bar, while it is open. The first thing in the part of the page that scrolls, where it stays in sight. */
export const FindBar = (props: FindBarProps) => (props.find.isOpen ? <OpenBar {...props} /> : null)

function OpenBar({ find, within, masked }: FindBarProps) {
  const { t } = useLingui()
  const { count, here, step, leave } = useFinding(find, within)
  const hasNone = count === undefined || count === 0
  const { text, matchCase, isFromSearch } = find.looked
  const field = useMaskedField(text, masked)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="find-bar" aria-label={t`Find in this entry`} data-aside>
      <input
        // asked for once more, it is another field, and takes the focus again
        key={find.times}
        ref={takeFocus}
        className={classNames('input find-field', field.isHidden && 'find-veiled')}
        aria-label={t`Find`}
        placeholder={t`Find`}
        value={field.value}
        spellCheck={false}
        autoComplete="off"
        maxLength={500}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget: { value } }) => {
          field.setTyped(value)
          find.look({ text: value, isFromSearch: false, matchCase })
        }}
      />
      <output className="find-count tabular">
        <Count text={text} count={count} place={here + 1} isFromSearch={isFromSearch} />
      </output>
      <IconButton
        label={t`Match case`}
        icon={<IconLetterCase size={18} aria-hidden />}
        isPressed={matchCase}
        onPress={() => find.look({ text, isFromSearch: false, matchCase: !matchCase })}
      />
      <IconButton
        label={t`Previous`}
        shortcut="Shift+F3"
        icon={<IconChevronUp size={18} aria-hidden />}
        isDisabled={hasNone}
        onPress={() => step(-1)}
      />
      <IconButton
        label={t`Next`}
        shortcut="F3"
        icon={<IconChevronDown size={18} aria-hidden />}
        isDisabled={hasNone}
        onPress={() => step(1)}
      />
      <IconButton label={t`Close`} shortcut="Esc" icon={<IconX size={18} aria-hidden />} onPress={leave} />
    </search>
  )
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}

/**
 * Names that came into the field by themselves, or stood in it when they were hidden, are not in it at all; what is typed
 * meanwhile stays as it is typed, and cannot be read.
 */
function useMaskedField(text: string, masked: FindBarProps['masked']) {
  const isVeiled = masked !== undefined
  const [wasVeiled, setWasVeiled] = useState(isVeiled)
  const [typed, setTyped] = useState<string>()
  if (wasVeiled !== isVeiled) {
    setWasVeiled(isVeiled)
    setTyped(undefined)
  }
  const shown = masked?.(text) ?? text
  return { value: text === typed ? text : shown, isHidden: text === typed && shown !== text, setTyped }
}

type CountProps = {
  readonly text: string
  readonly count: number | undefined
  readonly place: number
  readonly isFromSearch: boolean
}

function Count({ text, count, place, isFromSearch }: CountProps) {
  if (text === '' || count === undefined) return null
  // a search finds titles, people and tags too
  if (count === 0) return isFromSearch ? <Trans>Not in the text itself</Trans> : <Trans>Not found</Trans>
  return <Plural value={count} one={<Trans>{place} of #</Trans>} other={<Trans>{place} of #</Trans>} />
}
