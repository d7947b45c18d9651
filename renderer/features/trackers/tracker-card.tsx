import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Tracker } from '../../../shared/domain/library.ts'
import { useDeed, useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { RemoveDialog } from '../../ui/remove-dialog.tsx'
import { TrackerTrend } from './tracker-trend.tsx'

type TrackerCardProps = {
  readonly tracker: Tracker
  readonly all: readonly Tracker[]
  readonly at: number
  readonly onEdit: () => void
}

/** One tracker: what it is, how it went, and what can be done with it. */
export function TrackerCard({ tracker, all, at, onEdit }: TrackerCardProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const [isRemoving, askRemoval] = useState(false)
  const save = useDeed(contract.saveTracker)
  const order = useDeed(contract.orderTrackers)
  const name = text(tracker.name)
  const { hidden } = tracker
  function move(to: number): void {
    const others = all.map(({ id }) => id).filter(id => id !== tracker.id)
    order.mutate({ ids: [...others.slice(0, to), tracker.id, ...others.slice(to)] })
  }
  return (
    <Card
      title={hidden ? t`${name}, not asked any more` : name}
      corner={
        <span className="tracker-deeds">
          <IconButton
            label={t`Move “${name}” up`}
            icon={<IconArrowUp size={16} aria-hidden />}
            isDisabled={at === 0}
            onPress={() => move(at - 1)}
          />
          <IconButton
            label={t`Move “${name}” down`}
            icon={<IconArrowDown size={16} aria-hidden />}
            isDisabled={at === all.length - 1}
            onPress={() => move(at + 1)}
          />
          <MenuButton
            label={t`More for ${name}`}
            icon={<IconDots size={18} aria-hidden />}
            items={[
              { id: 'edit', label: t`Change` },
              { id: 'hide', label: hidden ? t`Ask for it again` : t`Stop asking for it` },
              { id: 'remove', label: t`Remove`, danger: true },
            ]}
            onAction={deed => {
              if (deed === 'edit') onEdit()
              else if (deed === 'hide') save.mutate({ ...tracker, hidden: !hidden })
              else askRemoval(true)
            }}
          />
        </span>
      }
    >
      <TrackerTrend tracker={tracker} />
      {isRemoving ? <RemoveTracker tracker={tracker} onClose={() => askRemoval(false)} /> : null}
    </Card>
  )
}

type RemoveTrackerProps = { readonly tracker: Tracker; readonly onClose: () => void }

function RemoveTracker({ tracker: { id, name }, onClose }: RemoveTrackerProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const remove = useTell(contract.removeTracker)
  return (
    <RemoveDialog
      title={t`Remove “${text(name)}” with all its values?`}
      isBusy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onRemove={() => remove.mutate({ id }, { onSuccess: onClose })}
    >
      <p>{t`Its values go for good. The entries stay as they are. To keep the values, stop asking for it instead.`}</p>
    </RemoveDialog>
  )
}
