import { IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState, type SyntheticEvent } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Lesson } from '../../../shared/domain/lesson.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import { shortDay } from '../../words/days.ts'

type LearnedProps = { readonly person: Person; readonly lessons: readonly Lesson[] }

/** What the writer learned with this person, a sentence each. */
export function Learned({ person, lessons }: LearnedProps) {
  const { t } = useLingui()
  const names = useNames()
  const [text, type] = useState('')
  const save = useTell(contract.saveLesson)
  const remove = useTell(contract.removeLesson)
  function add(event: SyntheticEvent): void {
    event.preventDefault()
    if (text.trim() !== '')
      save.mutate({ text: text.trim(), person: person.id }, { onSuccess: () => type('') })
  }
  function takeAway({ id, ...lesson }: Lesson): void {
    const { text, person, entry } = lesson
    const again = { text, ...(person && { person }), ...(entry && { entry }) }
    remove.mutate(
      { id },
      { onSuccess: () => toast({ text: t`The lesson was removed.`, undo: () => save.mutate(again) }) },
    )
  }
  return (
    <Card title={t`What you learned`}>
      {lessons.length === 0 ? null : (
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
      )}
      <form className="people-add" onSubmit={add}>
        <TextField label={t`One sentence you want to keep`} value={text} maxLength={500} onChange={type} />
        <Button type="submit" isBusy={save.isPending} isDisabled={text.trim() === ''}>{t`Add`}</Button>
      </form>
      {save.isError ? (
        <p className="field-error" role="alert">{t`That could not be kept. Please try again.`}</p>
      ) : null}
    </Card>
  )
}
