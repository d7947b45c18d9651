import { useLingui } from '@lingui/react/macro'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Fault } from '../../../shared/faults.ts'
import { useKeeperGone } from '../../bridge/keeper-gone.ts'
import { goWay, waysWhileOpen } from '../../bridge/shell-ways.ts'
import { useStore } from '../../bridge/store.ts'
import { useCopy } from '../../names/use-copy.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { FaultWays } from '../../ui/fault-ways.tsx'
import { UnsavedNotice } from '../../ui/unsaved-notice.tsx'
import { answerWords, isGiven, type WordsAround } from './answer-words.ts'
import { sealAnswers } from './run-in-hand.ts'
import type { RunDraft } from './use-run-draft.ts'

/** What was pressed and could not be done while the answers were not saved. */
export type HeldUp = 'finish' | 'put-aside' | undefined

type AnswersOfProps = WordsAround & { readonly practice: Practice; readonly draft: RunDraft }

type RunFaultsProps = AnswersOfProps & {
  readonly heldUp: HeldUp
  /** why it could not be finished or stopped */
  readonly fault: Fault | null
}

/** Why the answers are not saved, or the practice did not end, and the ways on. */
export function RunFaults({ heldUp, fault, ...answersOf }: RunFaultsProps) {
  const { t } = useLingui()
  const { hand } = answersOf.draft
  const isGone = useKeeperGone()
  const { phase, fault: code } = useStore(hand.saver.state)
  const hasCopy = useStore(hand.hasCopy)
  // The banner above says all of it already, and trying again cannot help.
  if (isGone) return null
  if (code === undefined) return fault === null ? null : <FaultNotice code={fault.code} />
  const waits = {
    finish: t`It is not finished before that.`,
    'put-aside': t`You can leave this page all the same: what is not saved stays in hand, and is sealed when the journal is locked.`,
  }
  return (
    <UnsavedNotice
      code={code}
      isBusy={phase === 'saving'}
      isSealed={hasCopy}
      onRetry={() => void hand.saver.settle()}
      onSeal={async () => sealAnswers(hand)}
      ways={<FaultWays code={code} only={waysWhileOpen} onWay={way => void goWay(way)} />}
      tooLong={<CopyAll {...answersOf} />}
    >
      {heldUp === undefined ? null : waits[heldUp]}
    </UnsavedNotice>
  )
}

/** Words that fit nowhere in the journal can go to any other program. */
function CopyAll({ draft, practice, people, today }: AnswersOfProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const copyOut = useCopy()
  function copy(): void {
    const { answers } = draft
    const all = draft.path.flatMap(({ id, field }) => {
      const answer = answers[id]
      return isGiven(answer) ? [text(answerWords({ field, answer, people, today, practice, answers }))] : []
    })
    copyOut(all.join('\n\n'), t`All of it is copied.`)
  }
  return <Button onPress={copy}>{t`Copy all of it`}</Button>
}
