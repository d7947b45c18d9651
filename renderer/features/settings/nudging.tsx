import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { NudgeRule, NudgeSettings, QuietHours } from '../../../shared/domain/loop.ts'
import { changePreferences, usePreferences } from '../../bridge/preferences.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useNudgeWords } from '../../loop/use-nudge-words.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxGroup } from '../../ui/options.tsx'
import { FieldFrame } from '../../ui/field.tsx'
import './nudging.css'

/** What may be said unasked on the page Today, and when nothing is. */
export function Nudging() {
  const { data } = useAsk(contract.nudgeSettings, {})
  return data === undefined ? null : <Known settings={data} />
}

type KnownProps = { readonly settings: NudgeSettings }

function Known({ settings: { rules, quiet } }: KnownProps) {
  const { t } = useLingui()
  const today = useToday()
  const { ruleWords } = useNudgeWords()
  const setRule = useDeed(contract.setNudgeRule)
  const setQuiet = useDeed(contract.setQuietHours)
  const on = rules.filter(({ isOff, isRetired }) => !isOff && !isRetired).map(({ rule }) => rule)
  function change(wanted: readonly NudgeRule[]): void {
    for (const { rule } of rules) {
      if (on.includes(rule) !== wanted.includes(rule))
        setRule.mutate({ rule, isOn: wanted.includes(rule), today })
    }
  }
  // Both times may be changed faster than the first is kept.
  const [hours, setHours] = useState(quiet)
  function changeQuiet(part: Partial<QuietHours>): void {
    setHours({ ...hours, ...part })
    setQuiet.mutate({ ...hours, ...part })
  }
  return (
    <Card title={t`A thought for today`}>
      <p className="muted">
        {t`At most one a day, on the page Today only, from this journal alone. A rule that was shown six times and heeded less than one time in four falls silent.`}
      </p>
      <CheckboxGroup<NudgeRule>
        label={t`What may be said`}
        options={rules.map(({ rule, shown, acted, dismissed, isRetired }) => ({
          id: rule,
          label: ruleWords[rule],
          hint: [
            t`shown ${shown}, heeded ${acted}, put aside ${dismissed}`,
            isRetired ? t`fell silent by itself` : '',
          ]
            .filter(part => part !== '')
            .join(' · '),
        }))}
        value={on}
        onChange={change}
      />
      <Notices />
      <div className="quiet-hours">
        <Clock label={t`Quiet from`} value={hours.from} onChange={from => changeQuiet({ from })} />
        <Clock label={t`until`} value={hours.to} onChange={to => changeQuiet({ to })} />
      </div>
      {hours.from === hours.to ? <p className="muted">{t`The same twice: no quiet hours.`}</p> : null}
    </Card>
  )
}

/** Outside the window: off until the writer wants it, and always in the same words. */
function Notices() {
  const { t } = useLingui()
  const { notices } = usePreferences()
  return (
    <CheckboxGroup
      label={t`Outside this window`}
      options={[
        {
          id: 'notices',
          label: t`Let this computer tell me that something waits`,
          hint: t`Once a day at most, not in quiet hours, and only ever as “Something is waiting in Afterword.” It comes while the journal is open behind another program; once locked, Afterword does not know what is due.`,
        },
      ]}
      value={notices ? ['notices'] : []}
      onChange={ids => void changePreferences({ notices: ids.length > 0 })}
    />
  )
}

type ClockProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (time: string) => void
}

const Clock = ({ label, value, onChange }: ClockProps) => (
  <FieldFrame label={label}>
    {ids => (
      <input
        {...ids}
        className="input"
        type="time"
        value={value}
        onChange={({ currentTarget }) => {
          // While it is being typed there is none.
          if (currentTarget.value !== '') onChange(currentTarget.value)
        }}
      />
    )}
  </FieldFrame>
)
