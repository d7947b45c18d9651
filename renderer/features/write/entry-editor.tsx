import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { EditorRoom } from '../../editor/editor-room.tsx'
import { EditorText } from '../../editor/editor-text.tsx'
import { useStore } from '../../bridge/store.ts'
import { DateLine } from './date-line.tsx'
import type { EntryInHand } from './in-hand.ts'
import { NotSaved, SaveFooter } from './save-words.tsx'
import type { EntryWords } from './starting-words.ts'
import { TitleField } from './title-field.tsx'
import { useInHand } from './use-in-hand.ts'
import { useWords } from './use-words.ts'
import { WriteBar } from './write-bar.tsx'
import './write-page.css'

type EntryEditorProps = { readonly hand: EntryInHand; readonly start: EntryWords }

/** The page of writing: bar, date, title, words, and what is saved of them. */
export function EntryEditor({ hand, start }: EntryEditorProps) {
  const { t } = useLingui()
  const { saver } = hand
  const state = useStore(saver.state)
  const known = useStore(hand.known)
  const { head, words, setHead, setBody } = useWords(start, hand)
  const { title } = head
  useInHand(hand)
  useAddress(known.revision === 0 ? undefined : hand.id)
  const isNew = start.title === '' && start.body.blocks.length === 0
  return (
    <div className="write">
      <h1 className="visually-hidden" tabIndex={-1}>
        {title.trim() === '' ? t`Entry` : title}
      </h1>
      <EditorRoom initial={start.body} onChange={setBody}>
        <WriteBar hand={hand} isNew={isNew} />
        {state.fault === undefined ? null : (
          <NotSaved
            code={state.fault}
            isBusy={state.phase === 'saving'}
            onRetry={() => void saver.settle()}
          />
        )}
        <div className="write-scroll">
          <div className="write-column">
            <DateLine occurred={head.occurred} onChange={occurred => setHead({ ...head, occurred })} />
            {start.prompt === undefined ? null : <p className="write-prompt">{start.prompt}</p>}
            <TitleField value={title} onChange={title => setHead({ ...head, title })} />
            <EditorText label={t`Text`} placeholder={t`What happened, and what did you make of it?`} />
          </div>
        </div>
      </EditorRoom>
      <SaveFooter words={words} state={state} />
    </div>
  )
}

/** A new entry has no address until it is saved; then the page takes it, without being another page. */
function useAddress(id: string | undefined): void {
  const [path, go] = useLocation()
  useEffect(() => {
    if (id !== undefined && path.startsWith('/write') && path !== `/write/${id}`)
      go(`/write/${id}`, { replace: true })
    // only the entry's own change asks for it: another path is another page on its way
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id])
}
