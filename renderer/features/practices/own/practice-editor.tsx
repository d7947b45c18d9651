import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../../shared/contract/contract.ts'
import type { Practice } from '../../../../shared/domain/practice.ts'
import { useTell } from '../../../bridge/queries.ts'
import { useStore } from '../../../bridge/store.ts'
import { WhileLifted } from '../../../names/lift-first.tsx'
import { veil } from '../../../names/veil.ts'
import { Button } from '../../../ui/button.tsx'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { toast } from '../../../ui/toast.ts'
import { problemsOf } from './draft.ts'
import { LeaveEditor } from './leave-editor.tsx'
import { PracticeHead } from './practice-head.tsx'
import { StepForm } from './step-form.tsx'
import { StepOrder } from './step-order.tsx'
import { forgetUnsaved, keepUnsaved, showUnsaved } from './unsaved.ts'

type PracticeEditorProps = { readonly place: string; readonly isNew: boolean; readonly start: Practice }

/** A practice and its steps, one of them open; what has to be mended is said where it stands. */
export function PracticeEditor({ place, isNew, start }: PracticeEditorProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [practice, setPractice] = useState(start)
  const [chosen, choose] = useState<string>()
  const [isAsked, ask] = useState(false)
  const save = useTell(contract.savePractice)
  const isVeiled = useStore(veil)
  const looked = useDeferredValue(practice)
  const problems = useMemo(() => problemsOf(looked), [looked])
  useEffect(() => showUnsaved(place), [place])
  const step = practice.steps.find(({ id }) => id === chosen) ?? practice.steps[0]

  function change(next: Practice): void {
    setPractice(next)
    keepUnsaved(place, next)
  }
  function leave(): void {
    forgetUnsaved(place)
    go('/practices')
  }
  function keep(): void {
    ask(true)
    const found = problemsOf(practice)
    const first = found.find(problem => problem.step !== undefined)?.step
    if (found.length > 0) {
      if (first !== undefined && !found.some(problem => problem.step === undefined)) choose(first)
      return
    }
    save.mutate(
      { practice },
      {
        onSuccess: saved => {
          toast({ text: t`“${saved.title}” is in your library.` })
          leave()
        },
      },
    )
  }
  const shown = isAsked ? problems : []
  const title = isNew ? t`Make a practice` : t`Edit a practice`
  return (
    <Page
      title={title}
      lede={t`Your own questions, asked one at a time like any other practice.`}
      actions={
        isVeiled ? undefined : (
          <>
            <LeaveEditor place={place} isNew={isNew} onLeave={leave} />
            <Button variant="primary" isBusy={save.isPending} onPress={keep}>{t`Save`}</Button>
          </>
        )
      }
    >
      {/* What is masked cannot be written in, and all of it is the writer's own words. */}
      <WhileLifted isVeiled={isVeiled}>
        {shown.length === 0 ? null : (
          <Notice tone="amber" role="alert">
            {t`Not saved yet. What is missing is said beside it; nothing you wrote is lost.`}
          </Notice>
        )}
        {save.error === null ? null : <FaultNotice code={save.error.code} />}
        <PracticeHead practice={practice} problems={shown} onChange={change} />
        <div className="own-steps">
          <StepOrder
            practice={practice}
            chosen={step?.id}
            problems={shown}
            onChoose={choose}
            onChange={change}
          />
          {step === undefined ? null : (
            <StepForm key={step.id} practice={practice} step={step} problems={shown} onChange={change} />
          )}
        </div>
      </WhileLifted>
    </Page>
  )
}
