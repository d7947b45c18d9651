import { useLingui } from '@lingui/react/macro'
import type { TrackerDraft } from '../../../shared/domain/library.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

type ReadyMadeProps = {
  /** what the writer's own are called */
  readonly taken: readonly string[]
  readonly onTake: (draft: TrackerDraft) => void
}

const threeSteps = { kind: 'scale', min: 1, max: 3, hidden: false } as const
const counted = { kind: 'count', min: 0, max: 1000, low: '', high: '', hidden: false } as const

/** Trackers to begin from: what they are for, and a way to make each the writer's own. One that is there is not offered. */
export function ReadyMade({ taken, onTake }: ReadyMadeProps) {
  const { t } = useLingui()
  const all: readonly { readonly draft: TrackerDraft; readonly help: string }[] = [
    {
      draft: {
        ...threeSteps,
        name: t`How the answer came about`,
        low: t`I told them`,
        high: t`we found it together`,
      },
      help: t`With the entry of a talk: 1 I told them, 2 I asked, 3 we found it together.`,
    },
    {
      draft: {
        ...threeSteps,
        name: t`How the yes came about`,
        low: t`I decided it`,
        high: t`they chose it`,
      },
      help: t`With something agreed: 1 I decided it, 2 I explained it, 3 they chose it.`,
    },
    {
      draft: { ...counted, name: t`Hours planned for learning` },
      help: t`Once a week: hours the plan leaves your people for learning.`,
    },
    {
      draft: { ...counted, name: t`Hours of learning that took place` },
      help: t`Beside the hours planned: how many of them were kept free in the end.`,
    },
    {
      draft: { ...counted, name: t`Times I checked up` },
      help: t`With an entry of the day: how often you asked how far something is.`,
    },
    {
      draft: { ...counted, name: t`Times I cleared the way` },
      help: t`Beside the times you checked up: how often you took something out of somebody’s way.`,
    },
  ]
  const free = all.filter(({ draft }) => !taken.includes(draft.name))
  if (free.length === 0) return null
  return (
    <Card title={t`To begin from`}>
      <p className="muted">{t`Each becomes your own: change the name and the words as you like.`}</p>
      <ul className="tracker-measures" aria-label={t`To begin from`}>
        {free.map(({ draft, help }) => (
          <li key={draft.name} className="tracker-measure">
            <div className="tracker-measure-head">
              <div>
                <h3 className="tracker-measure-name">{draft.name}</h3>
                <p className="muted">{help}</p>
              </div>
              <Button
                aria-label={t`Begin from it: ${draft.name}`}
                onPress={() => onTake(draft)}
              >{t`Begin from it`}</Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
