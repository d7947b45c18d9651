import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { useTell } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { DueLessons } from './due-lessons.tsx'
import { Edges } from './edges.tsx'
import { FeedbackCard } from './feedback-card.tsx'
import { Lessons } from './lessons.tsx'
import { SelfChecks } from './self-checks.tsx'
import './learning.css'

/** Where the writer wants to get better, what they learned, what was said to them, and how they see themselves. */
export function LearningPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const begin = useTell(contract.startRun)
  const review = () =>
    begin.mutate({ practice: 'weekly-review', form: 'full' }, { onSuccess: ({ id }) => go(`/run/${id}`) })
  return (
    <Page
      title={t`Learning`}
      lede={t`Where you want to get better, what you learned, and what was said to you.`}
      actions={<Button isBusy={begin.isPending} onPress={review}>{t`Review the week`}</Button>}
    >
      {begin.isError ? (
        <Notice tone="danger" role="alert">{t`That could not be started. Please try again.`}</Notice>
      ) : null}
      <DueLessons />
      <Edges />
      <Lessons />
      <FeedbackCard />
      <SelfChecks />
    </Page>
  )
}
