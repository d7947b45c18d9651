import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { EntryId, LensMarkId } from '../../shared/domain/ids.ts'
import type { LensDecision } from '../../shared/domain/lens.ts'
import { useAsk, useDeed } from '../bridge/queries.ts'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { toast } from '../ui/toast.ts'

type LensPastProps = { readonly entry: EntryId }

/** What was decided before: both versions of what was reworded here, and what this journal does not ask about. */
export function LensPast({ entry }: LensPastProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const marks = useAsk(contract.lensMarks, { entry }).data ?? []
  const allowed = useAsk(contract.lensAllowed, {}).data ?? []
  const forget = useDeed(contract.forgetLens)
  const takeBack = (id: LensMarkId): void => forget.mutate({ id })
  const decide = useDeed(contract.decideLens)
  function forgetBoth({ id, ...both }: LensDecision): void {
    forget.mutate(
      { id },
      { onSuccess: () => toast({ text: t`Both are forgotten.`, undo: () => decide.mutate(both) }) },
    )
  }
  const reworded = marks.filter(one => one.decision === 'reworded')
  const kept = marks.filter(one => one.decision === 'kept')
  return (
    <div className="lens-past">
      {reworded.length === 0 ? null : (
        <Disclosure summary={t`What you reworded here`}>
          <ul className="lens-decided">
            {reworded.map(mark => (
              <li key={mark.id}>
                <p className="lens-was">
                  <span className="muted">{t`Before:`}</span> <q className="words">{text(mark.before)}</q>
                </p>
                <p className="lens-was">
                  <span className="muted">{t`After:`}</span> <q className="words">{text(mark.after)}</q>
                </p>
                <Button variant="quiet" onPress={() => forgetBoth(mark)}>{t`Forget both`}</Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {kept.length === 0 ? null : (
        <Disclosure summary={t`What you kept here`}>
          <AskAgain
            words={kept.map(({ id, before }) => ({ id, words: text(before) }))}
            onAskAgain={takeBack}
          />
        </Disclosure>
      )}
      {allowed.length === 0 ? null : (
        <Disclosure summary={t`Not asked about in this journal`}>
          <AskAgain
            words={allowed.map(({ id, words }) => ({ id, words: text(words) }))}
            onAskAgain={takeBack}
          />
        </Disclosure>
      )}
    </div>
  )
}

type AskAgainProps = {
  readonly words: readonly { id: LensMarkId; words: string }[]
  readonly onAskAgain: (id: LensMarkId) => void
}

function AskAgain({ words: all, onAskAgain }: AskAgainProps) {
  const { t } = useLingui()
  return (
    <ul className="lens-decided">
      {all.map(({ id, words }) => (
        <li key={id} className="lens-left">
          <q className="words" id={id}>
            {words}
          </q>
          <Button variant="quiet" onPress={() => onAskAgain(id)} aria-describedby={id}>{t`Ask again`}</Button>
        </li>
      ))}
    </ul>
  )
}
