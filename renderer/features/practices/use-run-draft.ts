import { useEffect, useReducer, useState } from 'react'
import { documentOf } from '../../../shared/domain/document-text.ts'
import type { Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Run } from '../../../shared/domain/run.ts'
import { Fault } from '../../../shared/faults.ts'
import { hold, letGo } from '../../bridge/in-hand.ts'
import { useStore } from '../../bridge/store.ts'
import { takeRun, type RunWords } from './run-in-hand.ts'
import { indexOn, isRevealed, pathOf } from './run-path.ts'

type Change =
  | { readonly kind: 'answer'; readonly step: string; readonly answer: Answer | undefined }
  | { readonly kind: 'go'; readonly step: string }

function changed(draft: RunWords, change: Change): RunWords {
  if (change.kind === 'go') return { ...draft, at: change.step }
  const { [change.step]: _, ...others } = draft.answers
  const answers = change.answer === undefined ? others : { ...draft.answers, [change.step]: change.answer }
  return { ...draft, answers }
}

/** An answer without anything in it, so that a step the journal gave a start to stays cleared, after a pause too. */
function clearedStart({ autofill, field: { kind } }: Step): Answer | undefined {
  if (autofill === undefined) return undefined
  if (kind === 'list') return { kind, items: [] }
  if (kind === 'text') return { kind, text: '' }
  if (kind === 'richtext') return { kind, body: documentOf('') }
  return kind === 'people' ? { kind, people: [] } : undefined
}

export type AnswersState = 'saved' | 'unsaved' | 'failed'

/** The answers as they stand on screen, the step in sight, and their way to the keeper. */
export function useRunDraft(practice: Practice, run: Run) {
  const [hand] = useState(() => takeRun(run))
  const { saver } = hand
  const [first] = useState<RunWords>(() => saver.unsaved() ?? { at: run.at, answers: run.answers })
  const [draft, change] = useReducer(changed, first)
  const [atEnd, showEnd] = useState(false)
  const state = useStore(saver.state)
  const keptAt = useStore(hand.keptAt)
  const path = pathOf({ practice, run, answers: draft.answers })
  const index = indexOn(path, practice, draft.at)
  // Past the last question there is none: what comes of the answers is in sight.
  const step = atEnd ? undefined : path[index]

  useEffect(() => {
    hold(hand)
    return () => void letGo(hand)
  }, [hand])
  useEffect(() => {
    if (draft !== first) saver.change(() => draft)
  }, [draft, first, saver])
  // A step that was left is kept at once, so that a pause anywhere opens where it was.
  const { at } = draft
  useEffect(() => {
    if (at !== first.at) void saver.settle()
    return () => void saver.settle()
  }, [at, first, saver])

  const settled = state.phase === 'saved' ? 'saved' : 'unsaved'
  const saveState: AnswersState = state.fault !== undefined && state.phase !== 'saving' ? 'failed' : settled
  return {
    hand,
    path,
    index,
    step,
    /** the keeper too has come to where the first guess may be seen */
    isRevealed: isRevealed(step) && isRevealed(path.find(({ id }) => id === keptAt)),
    answers: draft.answers,
    saveState,
    async flush(): Promise<void> {
      if (!(await saver.settle())) throw new Fault(saver.state.get().fault ?? 'internal')
    },
    answer: (step: Step, answer: Answer | undefined) =>
      change({ kind: 'answer', step: step.id, answer: answer ?? clearedStart(step) }),
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
