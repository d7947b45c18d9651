import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Today } from '../../../shared/domain/today.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useAsk } from '../../bridge/queries.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { dayWords } from '../../words/days.ts'
import { CaptureCard } from './capture-card.tsx'
import { FollowUpsCard } from './follow-ups-card.tsx'
import { greetingAt } from './greeting.ts'
import { HeldCard } from './held-card.tsx'
import { LatelyCard } from './lately-card.tsx'
import { NudgeCard } from './nudge-card.tsx'
import { OnThisDayCard } from './on-this-day-card.tsx'
import { QuestionCard } from './question-card.tsx'
import { ResumeCard } from './resume-card.tsx'
import { useNow } from './use-now.ts'
import { WeekCard } from './week-card.tsx'
import './today-page.css'

/** The first page: what to write about, what waits, and what was. */
export function TodayPage() {
  const { i18n } = useLingui()
  const now = useNow()
  const day = dayOf(now)
  const { data, error, refetch } = useAsk(contract.today, { today: day })
  return (
    <Page
      title={i18n._(greetingAt(now.getHours()))}
      lede={<DateAndWeek day={day} today={data} />}
      aside={
        <>
          {data === undefined ? null : <WeekCard week={data.week} today={day} />}
          <CaptureCard />
          <FollowUpsCard today={day} />
          <HeldCard now={now} />
        </>
      }
    >
      {error === null ? null : <FaultNotice code={error.code} onRetry={() => void refetch()} />}
      <QuestionCard day={day} />
      <NudgeCard now={now} day={day} />
      {data === undefined ? null : (
        <>
          <ResumeCard unfinished={data.unfinished} />
          <OnThisDayCard entries={data.onThisDay} today={day} />
          <LatelyCard today={day} />
        </>
      )}
    </Page>
  )
}

type DateAndWeekProps = { readonly day: string; readonly today: Today | undefined }

function DateAndWeek({ day, today }: DateAndWeekProps) {
  const date = dayWords(day, day)
  // One entry is no week to tell of yet.
  const isFirst = today?.daysWritten === 1 && today.week.every(({ entries }) => entries < 2)
  if (today === undefined || isFirst) return date
  return (
    <>
      {date}.{' '}
      {today.daysWritten === 0 ? (
        <Trans>Nothing written this week so far.</Trans>
      ) : (
        <Plural
          value={today.daysWritten}
          one="You wrote on one day this week."
          _2="You wrote on two days this week."
          _3="You wrote on three days this week."
          _4="You wrote on four days this week."
          _5="You wrote on five days this week."
          _6="You wrote on six days this week."
          other="You wrote on every day this week."
        />
      )}
    </>
  )
}
