import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Held } from '../../../shared/domain/loop.ts'
import { runCommand } from '../../bridge/commands.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { toast } from '../../ui/toast.ts'
import { momentWords } from '../../words/moments.ts'
import { RowFrame } from './row-frame.tsx'

/** The longest a timer can run. */
const LONGEST = 2 ** 31 - 1

/** Words that wait before they are sent. The keeper gives them out when their time is over, and then they are asked for again. */
export function HeldSection() {
  const { t } = useLingui()
  const { data, refetch } = useAsk(contract.heldWords, {})
  const next = data?.find(({ text }) => text === undefined)?.until
  useEffect(() => {
    if (next === undefined) return undefined
    const wait = Math.min(Math.max(Date.parse(next) - Date.now(), 0) + 1000, LONGEST)
    const timer = setTimeout(() => void refetch(), wait)
    return () => clearTimeout(timer)
  }, [next, refetch])
  if (data === undefined || data.length === 0) return null
  return (
    <section className="follow-ups" aria-labelledby="follow-ups-held">
      <h2 id="follow-ups-held" className="follow-ups-title">
        {t`Kept before sending`} <span className="follow-ups-count">{data.length}</span>
      </h2>
      <ul className="follow-ups-list">
        {data.map(held => (
          <HeldRow key={held.id} held={held} />
        ))}
      </ul>
      <div>
        <Button variant="quiet" onPress={() => runCommand('hold-words')}>{t`Keep more words`}</Button>
      </div>
    </section>
  )
}

type HeldRowProps = { readonly held: Held }

function HeldRow({ held: { id, person, text, until, heldAt } }: HeldRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const [isAsking, ask] = useState(false)
  const throwAway = useTell(contract.throwAwayHeld)
  const who = person === undefined ? undefined : names.person(person)
  function copy(words: string): void {
    toast({
      text: copyText(words) ? t`Copied. It stays here until you throw it away.` : t`It could not be copied.`,
    })
  }
  return (
    <RowFrame
      kind={t`Held`}
      tone="amber"
      about={who === undefined ? t`Words to send` : t`Words to send to ${who}`}
      words={text === undefined ? undefined : names.text(text)}
      when={
        text === undefined
          ? t`Written ${momentWords(heldAt)}, can be read from ${momentWords(until)} by this computer’s clock`
          : t`Written ${momentWords(heldAt)}. Would you still send it?`
      }
    >
      <Button variant="quiet" onPress={() => ask(true)}>{t`Throw away`}</Button>
      {text === undefined ? null : <Button onPress={() => copy(text)}>{t`Copy`}</Button>}
      {isAsking ? (
        <Dialog
          title={t`Throw these words away?`}
          isOpen
          role="alertdialog"
          onClose={() => ask(false)}
          actions={
            <>
              <Button onPress={() => ask(false)}>{t`Keep them`}</Button>
              <Button
                variant="danger"
                isBusy={throwAway.isPending}
                onPress={() => throwAway.mutate({ id })}
              >{t`Throw away`}</Button>
            </>
          }
        >
          <p>{t`They are gone for good then.`}</p>
        </Dialog>
      ) : null}
    </RowFrame>
  )
}
