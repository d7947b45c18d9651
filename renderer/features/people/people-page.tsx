import { IconUsers } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { GroupId } from '../../../shared/domain/ids.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import { fold } from '../../../shared/text/fold.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Groups } from './groups.tsx'
import { OldBackups } from './old-backups.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { PersonRow } from './person-row.tsx'
import './people.css'

/** Few enough to be seen at a glance: no field to find one is needed. */
const few = 8

const everyone = 'everyone'
const nowhere = 'nowhere'

/** Everyone the writer leads or works with, by alias: never ranked. */
export function PeoplePage() {
  const { t } = useLingui()
  const { data: people, error, refetch } = useAsk(contract.peopleLines, {})
  const [isAdding, add] = useState(false)
  useReopened('person', () => add(true), 'new')
  return (
    <Page
      title={t`People`}
      lede={t`Whom you lead and work with. Initials or a nickname are enough.`}
      actions={<Button variant="primary" onPress={() => add(true)}>{t`New person`}</Button>}
    >
      {error === null ? null : <FaultNotice code={error.code} onRetry={() => void refetch()} />}
      {people?.length === 0 ? (
        <EmptyState
          title={t`Nobody is here yet`}
          icon={<IconUsers size={28} aria-hidden />}
          action={<Button variant="primary" onPress={() => add(true)}>{t`Add someone`}</Button>}
        >
          {t`Add the people you write about. What you write is gathered on a page for each of them.`}
        </EmptyState>
      ) : null}
      {people === undefined || people.length === 0 ? null : <PeopleList people={people} />}
      <OldBackups />
      {isAdding ? <PersonDialog onClose={() => add(false)} /> : null}
    </Page>
  )
}

type PeopleListProps = { readonly people: readonly PersonLine[] }

function PeopleList({ people }: PeopleListProps) {
  const { t } = useLingui()
  const today = useToday()
  const groups = useAsk(contract.groups, {}).data ?? []
  const [typed, type] = useState('')
  const names = useNames()
  const [group, choose] = useState<GroupId | typeof nowhere>()
  const wanted = fold(typed.trim())
  const isShown = ({ alias, groups: own }: PersonLine): boolean =>
    fold(alias).includes(wanted) &&
    (group === undefined || (group === nowhere ? own.length === 0 : own.includes(group)))
  const shown = people.filter(isShown)
  const chips = [
    { id: everyone, label: t`Everyone` },
    ...groups.map(({ id, name }) => ({ id, label: names.text(name) })),
    { id: nowhere, label: t`In no group` },
  ]
  return (
    <>
      {people.length <= few && groups.length === 0 ? null : (
        <div className="people-find">
          {people.length <= few ? null : (
            <TextField
              label={t`Find a person`}
              hideLabel
              placeholder={t`Find a person`}
              value={typed}
              onChange={type}
            />
          )}
          {groups.length === 0 ? null : (
            <ChipChoice
              label={t`Group`}
              hideLabel
              options={chips}
              value={group ?? everyone}
              onChange={id => choose(id === nowhere ? nowhere : groups.find(one => one.id === id)?.id)}
            />
          )}
        </div>
      )}
      <ul className="people" aria-label={t`People`}>
        {shown.map(person => (
          <PersonRow key={person.id} person={person} groups={groups} today={today} />
        ))}
      </ul>
      {shown.length === 0 ? <p className="muted">{t`Nobody here fits that.`}</p> : null}
      <Groups groups={groups} people={people} today={today} />
    </>
  )
}
