import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import type { Lesson } from '../../../shared/domain/lesson.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords } from '../../words/days.ts'
import { learningPath } from '../../names/learning-path.ts'
import { LessonFacts, Ledger } from './lesson-words.tsx'
import { LookDialog } from './look-dialog.tsx'

/** Lessons shown before one asks for more. */
const FEW = 2

const isDue = ({ due }: Lesson, today: Day): boolean => due !== undefined && due <= today

/** That lessons ask whether they are still true, in a line, where they are not in sight. */
export function LessonsWait() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const today = useToday()
  const { data = [] } = useAsk(contract.lessons, {})
  const waiting = data.filter(lesson => isDue(lesson, today)).length
  if (waiting === 0) return null
  return (
    <Notice
      actions={
        <Button onPress={() => go(learningPath('lessons'), { replace: true })}>{t`Is it still true?`}</Button>
      }
    >
      <Plural
        value={waiting}
        one="# lesson asks to be looked at again."
        other="# lessons ask to be looked at again."
      />
    </Notice>
  )
}

/** Lessons whose day has come: is it still true? */
export function DueLessons() {
  const { t } = useLingui()
  const today = useToday()
  const { data = [] } = useAsk(contract.lessons, {})
  const [isAll, showAll] = useState(false)
  const due = data
    .filter(lesson => isDue(lesson, today))
    .toSorted((one, other) => (one.due ?? '').localeCompare(other.due ?? ''))
  const shown = isAll ? due : due.slice(0, FEW)
  if (due.length === 0) return null
  return (
    <Card
      title={t`Is it still true?`}
      tone="soft"
      corner={
        <span className="muted">
          <Plural value={due.length} one="# lesson" other="# lessons" />
        </span>
      }
    >
      <ul className="learning-list">
        {shown.map(lesson => (
          <DueLesson key={lesson.id} lesson={lesson} today={today} />
        ))}
      </ul>
      {shown.length < due.length ? (
        <div>
          <Button onPress={() => showAll(true)}>
            <Plural value={due.length - shown.length} one="Show # more lesson" other="Show # more lessons" />
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

function DueLesson({ lesson, today }: { readonly lesson: Lesson; readonly today: Day }) {
  const { t } = useLingui()
  const { text } = useNames()
  const [way, choose] = useState<'revised' | 'let-go'>()
  const look = useDeed(contract.lookAtLesson)
  const postpone = useDeed(contract.postponeLesson)
  const { id } = lesson
  useReopened('look', () => choose('revised'), `${id} revised`)
  useReopened('look', () => choose('let-go'), `${id} let-go`)
  const stillTrue = () =>
    look.mutate(
      { look: { id, result: 'still-true' }, today },
      {
        onSuccess: ({ due }) =>
          toast({
            text:
              due === undefined
                ? t`Kept. It need not come back again.`
                : t`Kept. It comes back on ${dayWords(due, today)}.`,
          }),
      },
    )
  const later = (due: Day) =>
    postpone.mutate(
      { id, due },
      { onSuccess: () => toast({ text: t`It comes back on ${dayWords(due, today)}.` }) },
    )
  return (
    <li className="learning-item">
      <p className="words learning-words">{text(lesson.text)}</p>
      <LessonFacts lesson={lesson} today={today} />
      <Ledger lesson={lesson} />
      <div className="learning-ways">
        <Button variant="primary" isBusy={look.isPending} onPress={stillTrue}>{t`Still true`}</Button>
        <Button onPress={() => choose('revised')}>{t`Revise…`}</Button>
        <Button variant="quiet" onPress={() => choose('let-go')}>{t`Let go…`}</Button>
        <MenuButton
          label={t`Later`}
          items={[
            { id: addDays(today, 1), label: t`Tomorrow` },
            { id: addDays(today, 7), label: t`In a week` },
          ]}
          onAction={later}
        />
      </div>
      {way === undefined ? null : (
        <LookDialog lesson={lesson} way={way} today={today} onClose={() => choose(undefined)} />
      )}
    </li>
  )
}
