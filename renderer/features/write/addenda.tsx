import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Entry } from '../../../shared/domain/entry.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { useStore } from '../../bridge/store.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { momentWords } from '../../words/days.ts'
import { noteFor } from './note-in-hand.ts'

type AddendaProps = { readonly entry: Entry }

/** What was added later, each with its time; the entry itself stays as it is. */
export function Addenda({ entry }: AddendaProps) {
  const { t } = useLingui()
  const names = useNames()
  const [addenda, setAddenda] = useState(entry.addenda)
  const [fault, fail] = useState<FaultCode>()
  const [isBusy, wait] = useState(false)
  const note = noteFor(entry.id)
  const text = useStore(note.text)
  async function add(): Promise<void> {
    wait(true)
    try {
      const added = await note.add()
      fail(undefined)
      if (added !== undefined) setAddenda(before => [...before, added])
    } catch (error) {
      fail(codeOf(error))
    } finally {
      wait(false)
    }
  }
  return (
    <section className="addenda" aria-label={t`Notes added later`}>
      {addenda.length === 0 ? null : (
        <>
          <h2 className="addenda-title">{t`Added later`}</h2>
          <ol className="addenda-list">
            {addenda.map(({ id, text: words, at }) => (
              <li key={id}>
                <p className="muted tabular">{momentWords(at)}</p>
                <p className="words addenda-words" dir="auto">
                  {names.text(words)}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {entry.trashedAt === undefined ? (
        <form
          className="addenda-form"
          onSubmit={event => {
            event.preventDefault()
            void add()
          }}
        >
          <TextArea
            label={t`Add a note to this`}
            description={t`What is written above stays as it is. A note stands below it with its time.`}
            value={text}
            onChange={words => note.text.set(words.slice(0, 20_000))}
            rows={2}
          />
          {fault === undefined ? null : <FaultNotice code={fault} />}
          {text.trim() === '' ? null : (
            <Button type="submit" variant="primary" isBusy={isBusy}>{t`Add the note`}</Button>
          )}
        </form>
      ) : null}
    </section>
  )
}
