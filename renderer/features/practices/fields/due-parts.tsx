import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { addDays } from '../../../../shared/domain/days.ts'
import type { FollowUp } from '../../../../shared/domain/follow-up.ts'
import type { Day } from '../../../../shared/domain/time.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'

export type DueOf<K extends FollowUp['kind']> = Extract<FollowUp, { kind: K }>
export type DueRowProps<K extends FollowUp['kind'] = FollowUp['kind']> = {
  readonly item: DueOf<K>
  readonly today: Day
  readonly onSettled: () => void
}

type RowProps = {
  readonly about: string
  readonly when: string
  readonly words?: string | undefined
  readonly children: ReactNode
}

/** One thing that waits, and what can be done about it. */
export const Row = ({ about, when, words, children }: RowProps) => (
  <li className="due-row">
    <p className="due-about">
      {about} <span className="muted">· {when}</span>
    </p>
    {words === undefined ? null : <p className="due-words">{words}</p>}
    <div className="due-deeds">{children}</div>
  </li>
)

type LaterProps = { readonly today: Day; readonly onLater: (day: Day) => void }

/** A few days on which it may come back. */
export function Later({ today, onLater }: LaterProps) {
  const { t } = useLingui()
  return (
    <MenuButton
      label={t`Later`}
      items={[
        { id: addDays(today, 1), label: t`Tomorrow` },
        { id: addDays(today, 7), label: t`In a week` },
        { id: addDays(today, 30), label: t`In a month` },
      ]}
      onAction={onLater}
    />
  )
}
