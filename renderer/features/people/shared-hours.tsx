import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { twoDigits } from '../../../shared/domain/days.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { minutesOf, sharedHours, type Span } from '../../../shared/insights/shared-hours.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { systemZone } from '../../ui/zones.ts'
import { HoursDialog } from './hours-dialog.tsx'
import { clockWords, minutesAhead } from './time-in.ts'

type SharedHoursProps = { readonly person: Person; readonly now: Date }

/** When both work, for somebody whose clock is another: it says nothing of anybody else. */
export function SharedHours({ person, now }: SharedHoursProps) {
  const { t } = useLingui()
  const { data: hours } = useAsk(contract.workingHours, {})
  const { people } = useNames()
  const [isOpen, open] = useState(false)
  useReopened('hours', () => open(true), 'new')
  const here = minutesAhead(systemZone(), now)
  const there = person.zone === undefined ? undefined : minutesAhead(person.zone, now)
  if (hours === undefined || here === undefined || there === undefined || here === there) return null
  const spans = sharedHours(hours, there - here)
  const near = people.filter(
    ({ id, zone }) => id !== person.id && zone !== undefined && minutesAhead(zone, now) === there,
  )
  const [from, to] = [hours.from, hours.to].map(time => clockWords(minutesOf(time)))
  return (
    <>
      <p>
        <HowLong spans={spans} />
      </p>
      <p className="muted">
        {t`If both of you work from ${from} to ${to}, each by your own clock.`}{' '}
        <Plural
          value={near.length}
          _0="Nobody else here is known to keep their clock."
          one="# other person keeps their clock."
          other="# others keep their clock."
        />
      </p>
      <div>
        <Button variant="quiet" onPress={() => open(true)}>{t`Change my hours`}</Button>
      </div>
      {isOpen ? <HoursDialog hours={hours} onClose={() => open(false)} /> : null}
    </>
  )
}

type HowLongProps = { readonly spans: readonly Span[] }

function HowLong({ spans }: HowLongProps) {
  const { t } = useLingui()
  if (spans.length === 0) return t`Your working hours do not meet.`
  const long = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  const [hours, minutes] = [Math.floor(long / 60), twoDigits(long % 60)]
  const when = spans.map(({ from, to }) => t`${clockWords(from)} to ${clockWords(to)}`).join(', ')
  return t`Your working hours meet for ${hours}:${minutes} hours: ${when} by your clock.`
}
