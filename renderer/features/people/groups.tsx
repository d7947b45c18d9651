import { IconDots } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Group } from '../../../shared/domain/person.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useDeed } from '../../bridge/queries.ts'
import { AgreementDialog } from '../../loop/agreement-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toast } from '../../ui/toast.ts'
import { distanceWords } from '../../words/days.ts'
import { GroupDialog } from './group-dialog.tsx'
import { usePeopleWords } from './use-people-words.ts'

type GroupsProps = {
  readonly groups: readonly Group[]
  readonly people: readonly PersonLine[]
  readonly today: Day
}

/** The circles the writer has given a name, and who is in none: leadership, remote, a peer-support circle. */
export function Groups({ groups, people, today }: GroupsProps) {
  const { t } = useLingui()
  const names = useNames()
  const [open, setOpen] = useState<Group | 'new'>()
  const [agreeing, agree] = useState<Group>()
  useReopened('group', about => setOpen(about === 'new' ? about : groups.find(({ id }) => id === about)))
  useReopened('agreement', about => agree(groups.find(({ id }) => id === about)))
  const nowhere = people.filter(person => person.groups.length === 0).map(({ alias }) => names.text(alias))
  return (
    <Card
      title={t`Groups`}
      corner={<Button variant="quiet" onPress={() => setOpen('new')}>{t`New group`}</Button>}
    >
      {groups.length === 0 ? (
        <p className="muted">{t`Name a group of people, such as leadership, remote or peer support. You can then look at what you wrote about them together, and see who is in none.`}</p>
      ) : (
        <>
          <ul className="people-groups">
            {groups.map(group => (
              <GroupLine
                key={group.id}
                group={group}
                today={today}
                onChange={() => setOpen(group)}
                onAgree={() => agree(group)}
              />
            ))}
          </ul>
          <p className="muted">
            {nowhere.length === 0 ? t`Everyone is in a group.` : t`In no group: ${nowhere.join(', ')}`}
          </p>
        </>
      )}
      {open === undefined ? null : (
        <GroupDialog
          {...(open === 'new' ? {} : { group: open })}
          people={people}
          onClose={() => setOpen(undefined)}
        />
      )}
      {agreeing === undefined ? null : (
        <AgreementDialog group={agreeing.id} today={today} onClose={() => agree(undefined)} />
      )}
    </Card>
  )
}

type GroupLineProps = {
  readonly group: Group
  readonly today: Day
  readonly onChange: () => void
  readonly onAgree: () => void
}

/** A circle: what it is, what its people share, and when it is known to have met. */
function GroupLine({ group, today, onChange, onAgree }: GroupLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const { groupWords } = usePeopleWords()
  const { name, members, kind, need, met } = group
  return (
    <li className="people-group">
      <div>
        <h3 className="people-group-name">
          {names.text(name)} {kind === undefined ? null : <Tag tone="plum">{groupWords[kind]}</Tag>}
        </h3>
        <p className="muted">
          <Plural value={members.length} _0="Nobody yet" one="# person" other="# people" />
          {members.length === 0 ? null : ': '}
          {members.map(id => names.person(id)).join(', ')}
        </p>
        {need === undefined ? null : <p className="words people-words">{names.text(need)}</p>}
        {met === undefined ? null : (
          <p className="muted">{t`Known to have met ${distanceWords(met, today)}`}</p>
        )}
      </div>
      <GroupWays group={group} today={today} onChange={onChange} onAgree={onAgree} />
    </li>
  )
}

function GroupWays({ group, today, onChange, onAgree }: GroupLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const remove = useDeed(contract.removeGroup)
  const save = useDeed(contract.saveGroup)
  function takeAway(): void {
    const { id, ...again } = group
    remove.mutate(
      { id },
      { onSuccess: () => toast({ text: t`The group was removed.`, undo: () => save.mutate(again) }) },
    )
  }
  function meet(): void {
    save.mutate(
      { ...group, met: today },
      { onSuccess: () => toast({ text: t`Marked as alive today.`, undo: () => save.mutate(group) }) },
    )
  }
  const ways = { met: meet, agree: onAgree, change: onChange, remove: takeAway }
  return (
    <MenuButton<keyof typeof ways>
      label={t`More for ${names.text(group.name)}`}
      icon={<IconDots size={18} />}
      items={[
        { id: 'met', label: t`They met today` },
        { id: 'agree', label: t`An agreement…` },
        { id: 'change', label: t`Change…` },
        { id: 'remove', label: t`Remove`, danger: true },
      ]}
      onAction={id => ways[id]()}
    />
  )
}
