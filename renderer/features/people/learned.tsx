import { IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Lesson } from '../../../shared/domain/lesson.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { toast } from '../../ui/toast.ts'
import { shortDay } from '../../words/days.ts'

type LearnedProps = { readonly lessons: readonly Lesson[] }

/** What the writer learned with this person, a sentence each. */
export function Learned({ lessons }: LearnedProps) {
  const { t } = useLingui()
  const names = useNames()
  const save = useDeed(contract.saveLesson)
  const remove = useDeed(contract.removeLesson)
  function takeAway({ id, ...lesson }: Lesson): void {
    const { text, person, entry } = lesson
    const again = { text, ...(person && { person }), ...(entry && { entry }) }
    remove.mutate(
      { id },
      { onSuccess: () => toast({ text: t`The lesson was removed.`, undo: () => save.mutate(again) }) },
    )
  }
  if (lessons.length === 0) return null
  return (
    <Card title={t`What you learned`}>
      <ul className="people-lines">
        {lessons.map(lesson => (
          <li key={lesson.id} className="people-line">
            <p className="words people-words">{names.text(lesson.text)}</p>
            <span className="people-line-end">
              <span className="muted">{shortDay(dayOf(new Date(lesson.createdAt)))}</span>
              <IconButton
                label={t`Remove this lesson`}
                icon={<IconX size={16} />}
                onPress={() => takeAway(lesson)}
              />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
