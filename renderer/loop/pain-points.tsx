import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { PainPoint } from '../../shared/domain/pain-point.ts'
import type { Day } from '../../shared/domain/time.ts'
import { useReopened } from '../bridge/forms.ts'
import { useAsk, useDeed } from '../bridge/queries.ts'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { Tag } from '../ui/tag.tsx'
import { toast } from '../ui/toast.ts'
import { distanceWords, shortDay } from '../words/days.ts'
import { PainMoments } from './pain-moments.tsx'
import { PainPointDialog } from './pain-point-dialog.tsx'
import './commitment-line.css'

type PainPointsProps = {
  /** whose; absent: the writer's own, which can be added here */
  readonly person?: PersonId
  readonly today: Day
}

/** What wears on a person, or on the writer, and the small fixes that stay. Of a person only once there is something. */
export function PainPoints({ person, today }: PainPointsProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.painPoints, { person })
  const [open, setOpen] = useState<PainPoint | 'new'>()
  const isOwn = person === undefined
  useReopened('pain-point', about =>
    setOpen(about === 'new' && isOwn ? about : data?.find(({ id }) => id === about)),
  )
  if (data === undefined || (data.length === 0 && !isOwn)) return null
  return (
    <Card
      title={isOwn ? t`What wears on you` : t`Pain points`}
      {...(isOwn && {
        corner: <Button variant="quiet" onPress={() => setOpen('new')}>{t`Add one`}</Button>,
      })}
    >
      {data.length === 0 ? (
        <p className="muted">{t`Something at work or of your own that keeps costing you, and a small fix that can stay.`}</p>
      ) : (
        <ul>
          {data.map(pain => (
            <PainLine key={pain.id} pain={pain} today={today} onChange={() => setOpen(pain)} />
          ))}
        </ul>
      )}
      {open === undefined ? null : (
        <PainPointDialog
          {...(open === 'new' ? {} : { pain: open })}
          {...(isOwn ? {} : { person })}
          today={today}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

/** When and how it came to be known, and whether it asks again. */
function usePainWords(): (pain: PainPoint, today: Day) => string {
  const { t } = useLingui()
  return ({ person, told, day, due, easedOn }, today) => {
    const since = shortDay(day)
    const from = person === undefined ? t`Since ${since}` : told ? t`Told on ${since}` : t`Seen on ${since}`
    if (easedOn !== undefined) return `${from} · ${t`eased on ${shortDay(easedOn)}`}`
    return due === undefined ? from : `${from} · ${t`to look at again ${distanceWords(due, today)}`}`
  }
}

type PainLineProps = { readonly pain: PainPoint; readonly today: Day; readonly onChange: () => void }

function PainLine({ pain, today, onChange }: PainLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const painWords = usePainWords()
  const ease = useDeed(contract.easePainPoint)
  const remove = useDeed(contract.removePainPoint)
  const save = useDeed(contract.savePainPoint)
  const { id, area, text, fix, easedOn } = pain
  const easeAgain = ({ id: now }: PainPoint): void => {
    if (easedOn !== undefined) ease.mutate({ id: now, easedOn })
  }
  function takeAway(): void {
    const { id: _gone, createdAt: _made, easedOn: _eased, ...again } = pain
    const undo = () => save.mutate(again, { onSuccess: easeAgain })
    remove.mutate({ id }, { onSuccess: () => toast({ text: t`The pain point was removed.`, undo }) })
  }
  function act(way: 'eased' | 'open' | 'change' | 'remove'): void {
    if (way === 'change') return onChange()
    if (way === 'remove') return takeAway()
    const undo = () => ease.mutate({ id, easedOn: easedOn ?? null })
    const words = way === 'eased' ? t`Marked as eased.` : t`Open again.`
    ease.mutate(
      { id, easedOn: way === 'eased' ? today : null },
      { onSuccess: () => toast({ text: words, undo }) },
    )
  }
  return (
    <li className="commitment">
      <div className="commitment-text">
        <p className="words commitment-words">{names.text(text)}</p>
        {fix === undefined ? null : <p>{t`The fix: ${names.text(fix)}`}</p>}
        <PainMoments words={text} />
        <p className="muted">
          {area === 'personal' ? <Tag tone="plain">{t`Personal`}</Tag> : null}{' '}
          {easedOn === undefined ? null : <Tag>{t`Eased`}</Tag>} {painWords(pain, today)}
        </p>
      </div>
      <MenuButton
        label={t`More for this pain point`}
        icon={<IconDots size={18} />}
        items={[
          easedOn === undefined
            ? { id: 'eased', label: t`It has eased` }
            : { id: 'open', label: t`Open again` },
          { id: 'change', label: t`Change…` },
          { id: 'remove', label: t`Remove`, danger: true },
        ]}
        onAction={act}
      />
    </li>
  )
}
