import { IconDots } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState, type SyntheticEvent } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Lesson } from '../../../shared/domain/lesson.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { fold } from '../../../shared/text/fold.ts'
import { useFormField, useReopened, useSealedForm, words as wordsField } from '../../bridge/forms.ts'
import { useAsk, useDeed, useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useNames } from '../../names/use-names.ts'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RemoveDialog } from '../../ui/remove-dialog.tsx'
import { LessonDialog } from './lesson-dialog.tsx'
import { LessonFacts, Ledger } from './lesson-words.tsx'
import { LookDialog } from './look-dialog.tsx'

/** Lessons shown before one asks for more. */
const FEW = 20

/** What was learned, a sentence each, to be found again by its words. */
export function Lessons() {
  const { t } = useLingui()
  const today = useToday()
  const { text } = useNames()
  const { data = [] } = useAsk(contract.lessons, {})
  const [sought, seek] = useState('')
  const [kind, setKind] = useState<'kept' | 'let-go'>('kept')
  const [isAll, showAll] = useState(false)
  const letGo = data.filter(({ letGoAt }) => letGoAt !== undefined).length
  const found = data.filter(
    lesson =>
      (lesson.letGoAt !== undefined) === (kind === 'let-go') &&
      fold(text(lesson.text)).includes(fold(sought.trim())),
  )
  const shown = isAll ? found : found.slice(0, FEW)
  return (
    <Card title={t`Lessons`}>
      <AddLesson />
      {data.length < 2 ? null : (
        <div className="learning-find">
          <TextField label={t`Find a lesson`} type="search" value={sought} onChange={seek} />
          {letGo === 0 && kind === 'kept' ? null : (
            <ChipChoice
              label={t`Which lessons`}
              hideLabel
              options={[
                { id: 'kept', label: t`Believed` },
                { id: 'let-go', label: t`Let go` },
              ]}
              value={kind}
              onChange={setKind}
            />
          )}
        </div>
      )}
      {data.length > 0 ? null : (
        <p className="muted">{t`Write down what you learned in one sentence. It comes back after 1, 7, 30 and 90 days, so that you can see whether it still holds.`}</p>
      )}
      {found.length > 0 || data.length === 0 ? null : (
        <p className="muted">{t`No lesson has these words.`}</p>
      )}
      {found.length === 0 ? null : (
        <ul className="learning-list" aria-label={t`Lessons`}>
          {shown.map(lesson => (
            <LessonLine key={lesson.id} lesson={lesson} today={today} />
          ))}
        </ul>
      )}
      {shown.length < found.length ? (
        <div>
          <Button onPress={() => showAll(true)}>
            <Plural
              value={found.length - shown.length}
              one="Show # more lesson"
              other="Show # more lessons"
            />
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

function AddLesson() {
  const { t } = useLingui()
  // always in sight on its page: nothing has to open it again after a lock
  const form = useSealedForm('lesson-line')
  const [words, type] = useFormField(form, wordsField('words'))
  const save = useTell(contract.saveLesson)
  const field = useVeiledField(words, type)
  function add(event: SyntheticEvent): void {
    event.preventDefault()
    if (words.trim() !== '') save.mutate({ text: words.trim() }, { onSuccess: () => type('') })
  }
  return (
    <form className="learning-add" onSubmit={add}>
      <TextField label={t`One sentence you want to keep`} maxLength={500} {...field} />
      <Button type="submit" isBusy={save.isPending} isDisabled={words.trim() === ''}>{t`Add`}</Button>
      {save.error === null ? null : <FaultNotice code={save.error.code} />}
    </form>
  )
}

function LessonLine({ lesson, today }: { readonly lesson: Lesson; readonly today: Day }) {
  const { t } = useLingui()
  const { text } = useNames()
  const [open, setOpen] = useState<'change' | 'revised' | 'let-go' | 'remove'>()
  const look = useDeed(contract.lookAtLesson)
  const remove = useTell(contract.removeLesson)
  const { id, letGoAt, due } = lesson
  useReopened('lesson', () => setOpen('change'), id)
  // one that is due stands above as well, and opens there
  const isDue = due !== undefined && due <= today
  useReopened('look', () => setOpen('revised'), isDue ? '' : `${id} revised`)
  useReopened('look', () => setOpen('let-go'), isDue ? '' : `${id} let-go`)
  const isHeld = letGoAt === undefined
  function act(way: 'change' | 'revised' | 'let-go' | 'still-true' | 'remove'): void {
    if (way === 'still-true') look.mutate({ look: { id, result: way }, today })
    else setOpen(way)
  }
  const close = () => setOpen(undefined)
  return (
    <li className="learning-item">
      <div className="learning-line">
        <p className="words learning-words">{text(lesson.text)}</p>
        <MenuButton
          label={t`More for this lesson`}
          icon={<IconDots size={18} />}
          items={[
            { id: 'still-true', label: isHeld ? t`Still true` : t`Take it up again` },
            ...(isHeld
              ? [
                  { id: 'revised' as const, label: t`Revise…` },
                  { id: 'let-go' as const, label: t`Let go…` },
                ]
              : []),
            { id: 'change', label: t`Change…` },
            { id: 'remove', label: t`Remove`, danger: true },
          ]}
          onAction={act}
        />
      </div>
      <LessonFacts lesson={lesson} today={today} />
      <Ledger lesson={lesson} />
      {open === 'change' ? <LessonDialog lesson={lesson} onClose={close} /> : null}
      {open === 'revised' || open === 'let-go' ? (
        <LookDialog lesson={lesson} way={open} today={today} onClose={close} />
      ) : null}
      {open === 'remove' ? (
        <RemoveDialog
          title={t`Remove the lesson?`}
          isBusy={remove.isPending}
          error={remove.error}
          onClose={close}
          onRemove={() => remove.mutate({ id })}
        >
          <p>{t`It goes for good, with what you believed before. To keep that you once believed it, let it go instead.`}</p>
        </RemoveDialog>
      ) : null}
    </li>
  )
}
