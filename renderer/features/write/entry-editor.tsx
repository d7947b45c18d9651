import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../bridge/commands.ts'
import { useReopened } from '../../bridge/forms.ts'
import { pictureStore } from '../../bridge/pictures.ts'
import { useStore } from '../../bridge/store.ts'
import { EditorRoom } from '../../editor/editor-room.tsx'
import { usePictureRoom } from '../../editor/images/use-picture-room.tsx'
import { LensPanel } from '../../lens/lens-panel.tsx'
import { type ShownNames, useNames } from '../../names/use-names.ts'
import { classNames } from '../../ui/class-names.ts'
import { HistoryPanel } from './history/history-panel.tsx'
import { useRestore } from './history/use-restore.ts'
import type { EntryInHand } from './in-hand.ts'
import { PrintedEntry } from './printed-entry.tsx'
import { Aside, NotSaved, SaveFooter } from './save-words.tsx'
import type { EntryWords } from './starting-words.ts'
import { useAfterPage } from './use-after-page.ts'
import { useFocusModeHere } from './use-focus-mode.ts'
import { useInHand } from './use-in-hand.ts'
import { useMentioning } from './use-mentioning.ts'
import { useWords } from './use-words.ts'
import { WriteBar } from './write-bar.tsx'
import { WriteMenu } from './write-menu.tsx'
import { WritePaper } from './write-paper.tsx'
import './write-page.css'

type EntryEditorProps = {
  readonly hand: EntryInHand
  readonly start: EntryWords
  /** words of a search that led here */
  readonly sought: string
  /** the history is open from the start */
  readonly opensHistory: boolean
  /** the stored text is another one now: the page is to show it */
  readonly onReplaced: () => void
}

/** What stands beside the text, if anything; the lens again when a sentence of it was being reworded as the window went. */
function useBeside({ id }: EntryInHand, opensHistory: boolean) {
  const [beside, setBeside] = useState<'history' | 'lens' | undefined>(opensHistory ? 'history' : undefined)
  useReopened('reword', () => setBeside('lens'), id)
  return { beside, setBeside }
}

/** The page of writing: bar, head, title, words, and what is saved of them. */
export function EntryEditor({ hand, start, sought, opensHistory, onReplaced }: EntryEditorProps) {
  const names = useNames()
  const state = useStore(hand.saver.state)
  const { revision } = useStore(hand.known)
  const words = useWords(start, hand)
  const { head, changeHead } = words
  const pictures = usePictureRoom(pictureStore, useAfterPage(hand, words.present))
  const mentioning = useMentioning(names)
  const focus = useFocusModeHere()
  const page = useRef<HTMLDivElement>(null)
  const { beside, setBeside } = useBeside(hand, opensHistory)
  const body = useRef<HTMLDivElement>(null)
  const restore = useRestore(hand, onReplaced)
  const isStored = revision > 0
  const showHistory = (): void => setBeside('history')
  const closeBeside = (): void => {
    setBeside(undefined)
    page.current?.querySelector<HTMLElement>('.writing-text')?.focus()
  }
  useInHand(hand)
  useAddress(isStored ? hand.id : undefined)
  useCommand('history', beside === 'history' ? closeBeside : showHistory, isStored)
  const isNew = start.title === '' && start.body.blocks.length === 0
  return (
    <div className={classNames('write', focus.isOn && 'write-focused')} ref={page}>
      <h1 className="visually-hidden" tabIndex={-1}>
        <EntryName title={head.title} names={names} />
      </h1>
      <EditorRoom
        initial={start.body}
        onChange={words.setBody}
        names={names}
        pictures={pictures.pictures}
        mentioning={mentioning}
      >
        <WriteBar hand={hand} isNew={isNew} onPicture={pictures.choose} focus={focus}>
          {isStored ? (
            <WriteMenu
              hand={hand}
              notebook={head.notebook}
              onHead={changeHead}
              onHistory={showHistory}
              onLens={() => setBeside('lens')}
              onFocusMode={focus.toggle}
            />
          ) : null}
        </WriteBar>
        <div className="write-notices">
          {state.fault === undefined ? null : (
            <NotSaved hand={hand} code={state.fault} isBusy={state.phase === 'saving'} />
          )}
          <Aside hand={hand} onHistory={showHistory} />
        </div>
        <div className="write-body" ref={body}>
          <WritePaper
            hand={hand}
            words={words}
            names={names}
            pictures={pictures}
            prompt={start.prompt}
            sought={sought}
          />
          {beside === 'lens' && isStored ? (
            <LensPanel entry={hand.id} within={body} onClose={closeBeside} />
          ) : null}
          {beside === 'history' && isStored ? (
            <HistoryPanel
              entry={hand.id}
              present={{ words: words.length.words, read: words.read }}
              onRestore={revision => void restore(revision)}
              onClose={closeBeside}
            />
          ) : null}
        </div>
      </EditorRoom>
      <SaveFooter length={words.length} state={state} />
      <PrintedEntry read={() => ({ ...words.read(), occurred: head.occurred, addenda: [] })} />
    </div>
  )
}

type EntryNameProps = { readonly title: string; readonly names: ShownNames }

function EntryName({ title, names }: EntryNameProps) {
  const { t } = useLingui()
  return title.trim() === '' ? t`Entry` : names.text(title)
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
