import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../bridge/commands.ts'
import { useStore } from '../../bridge/store.ts'
import { EditorRoom } from '../../editor/editor-room.tsx'
import { EditorText } from '../../editor/editor-text.tsx'
import { useNames } from '../../names/use-names.ts'
import { classNames } from '../../ui/class-names.ts'
import { EntryHead } from './entry-head.tsx'
import { HistoryPanel } from './history/history-panel.tsx'
import { useRestore } from './history/use-restore.ts'
import type { EntryInHand } from './in-hand.ts'
import { Aside, NotSaved, SaveFooter } from './save-words.tsx'
import type { EntryWords } from './starting-words.ts'
import { TitleField } from './title-field.tsx'
import { useFocusModeHere } from './use-focus-mode.ts'
import { useInHand } from './use-in-hand.ts'
import { useTypewriter } from './use-typewriter.ts'
import { useWords } from './use-words.ts'
import { WriteBar } from './write-bar.tsx'
import { WriteMenu } from './write-menu.tsx'
import './write-page.css'

type EntryEditorProps = {
  readonly hand: EntryInHand
  readonly start: EntryWords
  /** the history is open from the start */
  readonly opensHistory: boolean
  /** the stored text is another one now: the page is to show it */
  readonly onReplaced: () => void
}

/** The page of writing: bar, head, title, words, and what is saved of them. */
export function EntryEditor({ hand, start, opensHistory, onReplaced }: EntryEditorProps) {
  const { t } = useLingui()
  const names = useNames()
  const state = useStore(hand.saver.state)
  const known = useStore(hand.known)
  const words = useWords(start, hand)
  const { head, changeHead } = words
  const { title } = head
  const scroller = useRef<HTMLDivElement>(null)
  const focus = useFocusModeHere()
  const [isHistoryOpen, openHistory] = useState(opensHistory)
  const restore = useRestore(hand, onReplaced)
  const isStored = known.revision > 0
  useInHand(hand)
  useAddress(isStored ? hand.id : undefined)
  useCommand('history', () => openHistory(was => !was), isStored)
  const isNew = start.title === '' && start.body.blocks.length === 0
  return (
    <div className={classNames('write', focus.isOn && 'write-focused')}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {title.trim() === '' ? t`Entry` : names.text(title)}
      </h1>
      <EditorRoom initial={start.body} onChange={words.setBody} names={names}>
        <WriteBar hand={hand} isNew={isNew} isFocused={focus.isOn} onFocusMode={focus.toggle}>
          {isStored ? (
            <WriteMenu
              hand={hand}
              notebook={head.notebook}
              onHead={changeHead}
              onHistory={() => openHistory(true)}
              onFocusMode={focus.toggle}
            />
          ) : null}
        </WriteBar>
        <div className="write-notices">
          {state.fault === undefined ? null : (
            <NotSaved hand={hand} code={state.fault} isBusy={state.phase === 'saving'} />
          )}
          {known.aside ? (
            <Aside
              onHistory={() => openHistory(true)}
              onClose={() => hand.known.set({ ...known, aside: false })}
            />
          ) : null}
        </div>
        <div className="write-body">
          <div className="write-scroll" ref={scroller}>
            <Typewriter scroller={scroller} />
            <div className="write-column">
              <EntryHead
                head={head}
                signs={known}
                spoken={words.spoken}
                names={names}
                onChange={changeHead}
              />
              {start.prompt === undefined ? null : <p className="write-prompt">{start.prompt}</p>}
              <TitleField
                value={title}
                names={names}
                onChange={next => changeHead(now => ({ ...now, title: next }))}
              />
              <EditorText label={t`Text`} placeholder={t`What happened, and what did you make of it?`} />
            </div>
          </div>
          {isHistoryOpen && isStored ? (
            <HistoryPanel
              entry={hand.id}
              present={{ words: words.length.words, read: words.read }}
              onRestore={revision => void restore(revision)}
              onClose={() => openHistory(false)}
            />
          ) : null}
        </div>
      </EditorRoom>
      <SaveFooter length={words.length} state={state} />
    </div>
  )
}

type TypewriterProps = { readonly scroller: RefObject<HTMLElement | null> }

/** Within the editor's room, for it listens to the editor. */
function Typewriter({ scroller }: TypewriterProps) {
  const isOn = useTypewriter(scroller)
  useEffect(() => {
    scroller.current?.classList.toggle('write-typewriter', isOn)
  }, [scroller, isOn])
  return null
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
