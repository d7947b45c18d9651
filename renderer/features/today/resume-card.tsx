import { IconArrowRight } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Run } from '../../../shared/domain/run.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { usePractice } from '../../loop/use-practice.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { dayWords } from '../../words/days.ts'

type ResumeCardProps = { readonly unfinished: readonly Run[] }

/** What was begun and put down. */
export function ResumeCard({ unfinished }: ResumeCardProps) {
  const { t } = useLingui()
  if (unfinished.length === 0) return null
  return (
    <Card title={t`Put down for later`}>
      <ul className="today-list">
        {unfinished.slice(0, 3).map(run => (
          <Unfinished key={run.id} run={run} />
        ))}
      </ul>
    </Card>
  )
}

function Unfinished({ run }: { readonly run: Run }) {
  const { t } = useLingui()
  const { text } = useNames()
  const { practice } = usePractice(run.practice, run.practiceVersion)
  const day = dayOf(new Date(run.savedAt))
  return (
    <li>
      <Link href={`/run/${run.id}`} className="today-item today-item-across">
        <span>
          <span className="today-strong">{text(practice?.title ?? t`A practice`)}</span>
          <span className="today-when">{t`Last touched on ${dayWords(day, day)}`}</span>
        </span>
        <span className="today-go">
          {t`Go on`}
          <IconArrowRight size={16} aria-hidden />
        </span>
      </Link>
    </li>
  )
}
