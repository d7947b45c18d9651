import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { HeldEnd } from '../../../shared/domain/loop.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { runCommand } from '../../bridge/commands.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RemoveDialog } from '../../ui/remove-dialog.tsx'
import { shortDay } from '../../words/days.ts'
import { HeldRow } from './held-row.tsx'
import { useUrgeWords } from './use-urge-words.ts'

/** The longest a timer can run. */
const LONGEST = 2 ** 31 - 1

/** Words that wait before they are sent. The keeper gives them out when their time is over, and then they are asked for again. */
export function HeldSection() {
  const { t } = useLingui()
  const { data, refetch } = useAsk(contract.heldWords, {})
  const { data: ends = [] } = useAsk(contract.heldEnds, {})
  const next = data?.find(({ text }) => text === undefined)?.until
  useEffect(() => {
    if (next === undefined) return undefined
    const wait = Math.min(Math.max(Date.parse(next) - Date.now(), 0) + 1000, LONGEST)
    const timer = setTimeout(() => void refetch(), wait)
    return () => clearTimeout(timer)
  }, [next, refetch])
  if (data === undefined || (data.length === 0 && ends.length === 0)) return null
  return (
    <section className="follow-ups" aria-labelledby="follow-ups-held">
      <div className="follow-ups-head">
        <h2 id="follow-ups-held" className="follow-ups-title">
          {t`Kept before sending`} <span className="follow-ups-count">{data.length}</span>
        </h2>
        <Button variant="quiet" onPress={() => runCommand('hold-words')}>{t`Keep more words`}</Button>
      </div>
      {data.length === 0 ? null : (
        <ul className="follow-ups-list">
          {data.map(held => (
            <HeldRow key={held.id} held={held} />
          ))}
        </ul>
      )}
      <Ends ends={ends} />
    </section>
  )
}

type EndsProps = { readonly ends: readonly HeldEnd[] }

/** What became of earlier ones, in figures. */
function Ends({ ends }: EndsProps) {
  const { t } = useLingui()
  const { inTheEnd, fateWords } = useUrgeWords()
  const [isAsking, ask] = useState(false)
  const forget = useTell(contract.forgetHeldEnds)
  if (ends.length === 0) return null
  return (
    <Disclosure summary={t`What became of earlier ones`}>
      <ul className="follow-ups-ends tabular" aria-label={t`Earlier ones`}>
        {ends.map(end => (
          <li key={end.id}>
            {[shortDay(dayOf(new Date(end.heldAt))), fateWords[end.fate], inTheEnd(end)]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <div>
        <Button variant="quiet" onPress={() => ask(true)}>{t`Forget these`}</Button>
      </div>
      {isAsking ? (
        <RemoveDialog
          title={t`Forget what became of earlier ones?`}
          remove={t`Forget these`}
          isBusy={forget.isPending}
          error={forget.error}
          onClose={() => ask(false)}
          onRemove={() => forget.mutate({}, { onSuccess: () => ask(false) })}
        >
          <p>{t`When it was, how strong the urge was and what you did then go for good. What is held now stays.`}</p>
        </RemoveDialog>
      ) : null}
    </Disclosure>
  )
}
