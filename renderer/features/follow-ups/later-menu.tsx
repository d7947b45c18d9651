import { useLingui } from '@lingui/react/macro'
import { addDays } from '../../../shared/domain/days.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { dayWords } from '../../words/days.ts'

type LaterMenuProps = { readonly today: Day; readonly onLater: (due: Day) => void }

/** Puts it off to a day that is said in words. */
export function LaterMenu({ today, onLater }: LaterMenuProps) {
  const { t } = useLingui()
  const choices = [
    { id: addDays(today, 1), label: t`Tomorrow` },
    { id: addDays(today, 3), label: t`In 3 days` },
    { id: addDays(today, 7), label: t`In a week` },
    { id: addDays(today, 30), label: t`In a month` },
  ]
  const items = choices.map(({ id, label }) => ({ id, label: t`${label}, ${dayWords(id, today)}` }))
  return <MenuButton label={t`Later`} items={items} onAction={onLater} />
}
