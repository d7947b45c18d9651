import { IconDots } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Group } from '../../../shared/domain/person.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { toast } from '../../ui/toast.ts'
import { GroupDialog } from './group-dialog.tsx'

type GroupsProps = { readonly groups: readonly Group[]; readonly people: readonly PersonLine[] }

/** The circles the writer has given a name: leadership, remote, a peer-support circle. */
export function Groups({ groups, people }: GroupsProps) {
  const { t } = useLingui()
  const names = useNames()
  const [open, setOpen] = useState<Group | 'new'>()
  const remove = useTell(contract.removeGroup)
  const save = useTell(contract.saveGroup)
  function takeAway({ id, name, members }: Group): void {
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          toast({ text: t`The group was removed.`, undo: () => save.mutate({ name, members }) }),
      },
    )
  }
  return (
    <Card
      title={t`Groups`}
      corner={<Button variant="quiet" onPress={() => setOpen('new')}>{t`New group`}</Button>}
    >
      {groups.length === 0 ? (
        <p className="muted">{t`Name a circle of people, such as leadership, remote or a peer-support circle. You can then look at what you wrote about them together.`}</p>
      ) : (
        <ul className="people-groups">
          {groups.map(group => (
            <li key={group.id} className="people-group">
              <div>
                <h3 className="people-group-name">{names.text(group.name)}</h3>
                <p className="muted">
                  <Plural value={group.members.length} _0="Nobody yet" one="# person" other="# people" />
                  {group.members.length === 0 ? null : ': '}
                  {group.members.map(id => names.person(id)).join(', ')}
                </p>
              </div>
              <MenuButton
                label={t`More for ${names.text(group.name)}`}
                icon={<IconDots size={18} />}
                items={[
                  { id: 'change', label: t`Change…` },
                  { id: 'remove', label: t`Remove`, danger: true },
                ]}
                onAction={id => (id === 'change' ? setOpen(group) : takeAway(group))}
              />
            </li>
          ))}
        </ul>
      )}
      {open === undefined ? null : (
        <GroupDialog
          {...(open === 'new' ? {} : { group: open })}
          people={people}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}
