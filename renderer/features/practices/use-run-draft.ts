import { useEffect, useReducer, useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Answers, Run } from '../../../shared/domain/run.ts'
import { ask } from '../../bridge/ask.ts'
import { useFlush } from '../../bridge/flush.ts'
import { isRevealed, pathOf } from './run-path.ts'
import { makeSaver, type SaveState } from './saver.ts'

type Draft = { readonly at: string; readonly answers: Answers }
type Change =
  | { readonly kind: 'answer'; readonly step: string; readonly answer: Answer | undefined }
  | { readonly kind: 'go'; readonly step: string }

function changed(draft: Draft, change: Change): Draft {
  if (change.kind === 'go') return { ...draft, at: change.step }
  const { [change.step]: _, ...others } = draft.answers
  const answers = change.answer === undefined ? others : { ...draft.answers, [change.step]: change.answer }
  return { ...draft, answers }
}

const pause = 600

/** The answers as they stand on screen, the step in sight, and their way to the keeper. */
export function useRunDraft(practice: Practice, run: Run) {
  const [draft, change] = useReducer(changed, { at: run.at, answers: run.answers })
  const [atEnd, showEnd] = useState(false)
  const [saveState, told] = useState<SaveState>('saved')
  const [keptAt, keep] = useState(run.at)
  const [saver] = useState(() => {
    const save = async (draft: Draft) => keep((await ask(contract.saveRun, { id: run.id, ...draft })).at)
    return makeSaver({ save, pause, told })
  })
  const path = pathOf({ practice, run, answers: draft.answers })
  const index = Math.max(
    0,
    path.findIndex(step => step.id === draft.at),
  )
  // Past the last question there is none: what comes of the answers is in sight.
  const step = atEnd ? undefined : path[index]

  const [first] = useState(draft)
  useEffect(() => {
    if (draft !== first) saver.change(draft)
  }, [draft, first, saver])
  // A step that was left is kept at once, so that a pause anywhere opens where it was.
  const { at } = draft
  useEffect(() => {
    if (at !== first.at) void saver.flush().catch(() => undefined)
    return () => void saver.flush().catch(() => undefined)
  }, [at, first, saver])
  useFlush(async () => {
    const rest = await saver.rest()
    return rest && { kind: 'run', id: run.id, ...rest }
  })

  return {
    path,
    index,
    step,
    /** the keeper too has come to where the first guess may be seen */
    isRevealed: isRevealed(step) && isRevealed(path.find(({ id }) => id === keptAt)),
    answers: draft.answers,
    saveState,
    flush: () => saver.flush(),
    answer: (step: Step, answer: Answer | undefined) => change({ kind: 'answer', step: step.id, answer }),
    goTo(target: Step | undefined): void {
      showEnd(target === undefined)
      if (target) change({ kind: 'go', step: target.id })
    },
    /** Nobody answers blind once the first guess was shown. */
    canGoTo: (target: Step | undefined): boolean =>
      target !== undefined && (!isRevealed(path[index]) || isRevealed(target)),
  }
}
export type RunDraft = ReturnType<typeof useRunDraft>
