import { useLingui } from '@lingui/react/macro'
import { useLocation, useSearch } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { PainPoints } from '../../loop/pain-points.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Agendas } from './agendas.tsx'
import { DueLessons, LessonsWait } from './due-lessons.tsx'
import { Edges } from './edges.tsx'
import { FeedbackCard } from './feedback-card.tsx'
import { KeptLists } from './kept-lists.tsx'
import { type LearningPart, learningPath, partIn } from '../../names/learning-path.ts'
import { Lessons } from './lessons.tsx'
import { PeopleGoals } from './people-goals.tsx'
import { RecognitionCard } from './recognition-card.tsx'
import { SelfChecks } from './self-checks.tsx'
import { TrackCard } from './track-card.tsx'
import './learning.css'

/** Where the writer wants to get better, what they learned, what was said to them, and how they see themselves. */
export function LearningPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const part = partIn(useSearch())
  const begin = useDeed(contract.startRun)
  const review = () =>
    begin.mutate({ practice: 'weekly-review', form: 'full' }, { onSuccess: ({ id }) => go(`/run/${id}`) })
  return (
    <Page
      title={t`Learning`}
      lede={t`Where you want to get better, what you learned, and what was said to you.`}
      actions={<Button isBusy={begin.isPending} onPress={review}>{t`Review the week`}</Button>}
    >
      <Tabs
        label={t`Parts of learning`}
        value={part}
        onChange={to => go(learningPath(to), { replace: true })}
        parts={[
          { id: 'edge', label: t`My edge` },
          { id: 'lessons', label: t`Lessons` },
          { id: 'feedback', label: t`Feedback` },
          { id: 'people', label: t`What people learn` },
          { id: 'checks', label: t`Self-checks` },
          { id: 'kept', label: t`From practices` },
        ]}
      >
        <Part part={part} />
      </Tabs>
    </Page>
  )
}

function Part({ part }: { readonly part: LearningPart }) {
  const today = useToday()
  switch (part) {
    case 'edge':
      return (
        <>
          <LessonsWait />
          <Edges />
          <TrackCard />
          <PainPoints today={today} />
        </>
      )
    case 'lessons':
      return (
        <>
          <DueLessons />
          <Lessons />
        </>
      )
    case 'feedback':
      return (
        <>
          <FeedbackCard />
          <RecognitionCard />
        </>
      )
    case 'people':
      return (
        <>
          <PeopleGoals />
          <Agendas />
        </>
      )
    case 'checks':
      return <SelfChecks />
    case 'kept':
      return <KeptLists />
    default:
      return assertNever(part)
  }
}
