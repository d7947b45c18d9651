import { IconFilterPlus } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { SearchField } from 'react-aria-components/SearchField'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { DatesDialog } from './dates-dialog.tsx'
import { withAlso } from './filter.ts'
import { useFilterChoices, type ChoiceGroup } from './use-filter-choices.ts'
import '../../ui/overlay.css'

type AddFilterProps = {
  readonly filter: EntryFilter
  readonly onChange: (filter: EntryFilter) => void
}

/** Of each kind as many as one takes in at a glance; typing brings the others. */
const few = 6

/** One more condition, found by typing a part of its name. */
export function AddFilter({ filter, onChange }: AddFilterProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [asksDates, askDates] = useState(false)
  return (
    <>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className="search-chip search-chip-add">
          <IconFilterPlus size={15} stroke={1.75} aria-hidden="true" />
          {t`Add a filter`}
        </Button>
        <Popover
          className="popover search-choices"
          placement="bottom start"
          // in a landmark, where whoever goes from landmark to landmark finds it
          UNSTABLE_portalContainer={document.querySelector('main') ?? document.body}
        >
          <Dialog className="search-choices-dialog" aria-label={t`Add a filter`}>
            <Choices
              onChoose={part => {
                setOpen(false)
                if (part === undefined) askDates(true)
                else onChange(withAlso(filter, part))
              }}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {asksDates ? (
        <DatesDialog
          filter={filter}
          onClose={() => askDates(false)}
          onChoose={dates => onChange(withAlso(filter, dates))}
        />
      ) : null}
    </>
  )
}

type ChoicesProps = {
  /** undefined: dates of one's own */
  readonly onChoose: (part: EntryFilter | undefined) => void
}

function Choices({ onChoose }: ChoicesProps) {
  const { t } = useLingui()
  const groups = useFilterChoices()
  const [typed, setTyped] = useState('')
  const { contains } = useFilter({ sensitivity: 'base' })
  const own = { id: 'own', label: t`From a day to a day…`, part: undefined }
  const offered = groups
    .map(group => ({ ...group, choices: [...group.choices, ...(group.id === 'dates' ? [own] : [])] }))
    .map(group => matching(group, choice => contains(choice.label, typed)))
    .filter(({ choices }) => choices.length > 0)
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was called to be typed into */}
      <SearchField className="search-choices-box" aria-label={t`Find a filter`} autoFocus>
        <Input className="search-choices-input" placeholder={t`Person, tag, notebook, dates…`} />
      </SearchField>
      <Menu
        className="menu search-choices-menu"
        aria-label={t`Filters`}
        renderEmptyState={() => <p className="search-choices-none">{t`Nothing has that in its name.`}</p>}
        onAction={key => {
          const [groupId, id] = String(key).split(' ')
          const group = groups.find(one => one.id === groupId)
          onChoose(group?.choices.find(choice => choice.id === id)?.part)
        }}
      >
        {offered.map(group => (
          <MenuSection key={group.id} id={group.id}>
            <Header className="search-choices-head">{group.title}</Header>
            {group.choices.map(({ id, label }) => (
              <MenuItem key={id} id={`${group.id} ${id}`} textValue={label} className="menu-item">
                {label}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}

type Offered = Omit<ChoiceGroup, 'choices'> & {
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

const matching = (group: Offered, fits: (choice: Offered['choices'][number]) => boolean): Offered => ({
  ...group,
  choices: group.choices.filter(fits).slice(0, few),
})
