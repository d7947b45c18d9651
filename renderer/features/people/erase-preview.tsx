import { Plural, useLingui } from '@lingui/react/macro'
import type { EntryId } from '../../../shared/domain/ids.ts'
import type { ErasePreview, PlainMention } from '../../../shared/domain/person-page.ts'

type EraseCountsProps = { readonly preview: ErasePreview }

/** How many records will change. */
export function EraseCounts({ preview }: EraseCountsProps) {
  const { t } = useLingui()
  const { mentions, entries, hunches, plans, contacts, versions } = preview
  return (
    <ul className="people-counts" aria-label={t`What will change`}>
      <li>
        <Plural value={entries} one="# entry about them" other="# entries about them" />
      </li>
      <li>
        <Plural value={mentions} one="# mention by name" other="# mentions by name" />
      </li>
      <li>
        <Plural value={versions} one="# earlier version" other="# earlier versions" />
      </li>
      <li>
        <Plural value={hunches} one="# first explanation" other="# first explanations" />
      </li>
      <li>
        <Plural value={plans} one="# plan" other="# plans" />
      </li>
      <li>
        <Plural value={contacts} one="# talk" other="# talks" />
      </li>
    </ul>
  )
}

type LeavePlainProps = { readonly isSo: boolean; readonly onChange: (isSo: boolean) => void }

/** Whether only what is linked to the person is changed. */
export function LeavePlain({ isSo, onChange }: LeavePlainProps) {
  const { t } = useLingui()
  return (
    <label className="choice">
      <input
        type="checkbox"
        className="dot"
        checked={isSo}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span className="option-label">{t`Leave plain words as they are`}</span>
      <span className="option-hint">
        {t`Good for a name that is an ordinary word too. Mentions, and what is kept about them, still go.`}
      </span>
    </label>
  )
}

type PlainMentionsProps = {
  readonly found: readonly PlainMention[]
  readonly spare: ReadonlySet<EntryId>
  readonly onSpare: (spare: ReadonlySet<EntryId>) => void
}

/** Where the name stands as plain words. An entry that means somebody else of that name can be left as it is. */
export function PlainMentions({ found, spare, onSpare }: PlainMentionsProps) {
  const { t } = useLingui()
  if (found.length === 0) return <p className="muted">{t`The name stands nowhere else as plain words.`}</p>
  function turn(entry: EntryId, isMeant: boolean): void {
    const next = new Set(spare)
    if (isMeant) next.delete(entry)
    else next.add(entry)
    onSpare(next)
  }
  return (
    <fieldset className="people-plain">
      <legend className="field-label">{t`Where the name stands as plain words`}</legend>
      <p className="field-help">{t`Take the tick away where somebody else is meant.`}</p>
      <ul className="people-plain-list">
        {found.map(({ entry, title, snippet, times }, at) => (
          <li key={at}>
            <label className="choice">
              <input
                type="checkbox"
                className="dot"
                checked={entry === undefined || !spare.has(entry)}
                disabled={entry === undefined}
                onChange={event => {
                  if (entry !== undefined) turn(entry, event.currentTarget.checked)
                }}
              />
              <span className="option-label">{title === '' ? t`Without a title` : title}</span>
              <span className="option-hint">
                {snippet === title ? null : `${snippet} · `}
                <Plural value={times} one="once" other="# times" />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
