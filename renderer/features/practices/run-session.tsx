import { useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { toast } from '../../ui/toast.ts'
import { isGiven } from './answer-words.ts'
import type { Leaving } from './fields/field-props.ts'
import { Recalled } from './recalled.tsx'
import { RunEnding } from './run-ending.tsx'
import { RunFaults, type HeldUp } from './run-faults.tsx'
import type { RunViewProps } from './run-page.tsx'
import { actionOf, isNextDay, isSealing, safetyBeside } from './run-path.ts'
import { StepBar } from './step-bar.tsx'
import { StepList } from './step-list.tsx'
import { StepView } from './step-view.tsx'
import { Trail } from './trail.tsx'
import { locales } from '../../words/days.ts'
import { useRunDraft, type RunDraft } from './use-run-draft.ts'
import { Why } from './why.tsx'
import './run.css'

/** The questions of the part in hand, one at a time. */
export function RunSession({ practice, run, onRun }: RunViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const people = useAsk(contract.people, {}).data ?? []
  const today = useToday()
  const { draft, leave, beforeNext } = useLeaving(useRunDraft(practice, run))
  const stop = useTell(contract.stopRun)
  const finish = useTell(contract.finishRun)
  const { path, index, step, answers } = draft
  const around = { people, today, practice }

  async function next(): Promise<void> {
    if (step === undefined) return keep()
    if (actionOf(step, answers[step.id]) !== 'stop-with-safety') return draft.goTo(path[index + 1])
    leave()
    await draft.flush()
    onRun(await stop.mutateAsync({ id: run.id }))
  }
  async function keep(): Promise<void> {
    await draft.flush()
    onRun(await finish.mutateAsync({ id: run.id, today, locales: locales() }))
  }
  async function putAside(): Promise<void> {
    leave()
    await draft.flush()
    toast({ text: t`Kept. You can go on from here whenever you like.` })
    go('/practices')
  }
  const { heldUp, onlyOnce } = useHeldUp()
  const onNext = onlyOnce('finish', next)
  useNextKey(onNext)

  const before = step === undefined ? path.at(-1) : path[index - 1]
  const earlier = step === undefined ? [] : path.slice(0, index).filter(one => draft.canGoTo(one))
  return (
    <RunFrame practice={practice} run={run} draft={draft} onPutAside={onlyOnce('put-aside', putAside)}>
      {run.state === 'returning' ? <Recalled practice={practice} run={run} people={people} /> : null}
      <Trail {...around} steps={earlier} draft={draft} />
      {step === undefined ? (
        <RunEnding {...around} run={run} draft={draft} />
      ) : (
        <StepView {...around} key={step.id} run={run} step={step} draft={draft} beforeNext={beforeNext} />
      )}
      <RunFaults {...around} draft={draft} heldUp={heldUp} fault={finish.error ?? stop.error} />
      <StepBar
        back={draft.canGoTo(before) ? () => draft.goTo(before) : undefined}
        next={onNext}
        nextIs={step === undefined ? 'finish' : isGiven(answers[step.id]) ? 'next' : 'skip'}
        isBusy={finish.isPending || stop.isPending}
        saveState={draft.saveState}
      />
    </RunFrame>
  )
}

type RunFrameProps = Pick<RunViewProps, 'practice' | 'run'> & {
  readonly draft: RunDraft
  readonly onPutAside: () => void
  readonly children: ReactNode
}

function RunFrame({ practice, run, draft, onPutAside, children }: RunFrameProps) {
  const { t } = useLingui()
  const isReturn = run.state === 'returning'
  const safety = safetyBeside(practice)
  const ledes = {
    opening: practice.tagline,
    'next-day': t`A night lies between. What you expect stays sealed.`,
    return: isSealing(run)
      ? t`First what you know now. What you guessed then comes after.`
      : t`What came of it, and what you know now.`,
  }
  return (
    <Page
      title={isReturn ? t`Coming back` : practice.title}
      lede={ledes[isNextDay(practice, run) ? 'next-day' : isReturn ? 'return' : 'opening']}
      actions={<Button onPress={onPutAside}>{t`Save for later`}</Button>}
      aside={
        <>
          <StepList draft={draft} />
          {draft.step === undefined ? null : <Why practice={practice} step={draft.step} />}
          {safety === undefined ? null : (
            <p role="note" className="run-safety">
              {safety}
            </p>
          )}
        </>
      }
    >
      <div className="run">{children}</div>
    </Page>
  )
}

/** Lets a field finish what is half done in it before its step is left, whichever way that is. */
function useLeaving(draft: RunDraft) {
  const leaving = useRef<Leaving | undefined>(undefined)
  const beforeNext = useCallback((wanted: Leaving) => {
    leaving.current = wanted
    return () => {
      leaving.current = undefined
    }
  }, [])
  const leave = (): void => leaving.current?.()
  const goTo: RunDraft['goTo'] = target => {
    leave()
    draft.goTo(target)
  }
  return { beforeNext, leave, draft: { ...draft, goTo } }
}

/** What waits for the answers to be saved, or failed, goes no further; the page says so, and nothing was lost. */
function useHeldUp() {
  const [heldUp, holdUp] = useState<HeldUp>()
  const isGoing = useRef(false)
  async function go(what: HeldUp, deed: () => Promise<void>): Promise<void> {
    // A second press while the first is under way would finish what is finished.
    if (isGoing.current) return
    isGoing.current = true
    holdUp(undefined)
    try {
      await deed()
    } catch {
      holdUp(what)
    } finally {
      isGoing.current = false
    }
  }
  return { heldUp, onlyOnce: (what: HeldUp, deed: () => Promise<void>) => () => void go(what, deed) }
}

/** Ctrl+Enter, or Cmd+Enter, is done with this step, wherever the focus is; in a dialog over it, it is the dialog's. */
function useNextKey(next: () => void): void {
  const onNext = useEffectEvent(next)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.repeat)
        return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return
      event.preventDefault()
      event.stopPropagation()
      onNext()
    }
    // Before the field sees it: to a slider or a button, Enter is an answer.
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [])
}
