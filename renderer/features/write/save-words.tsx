import { IconCheck } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useKeeperGone } from '../../bridge/keeper-gone.ts'
import type { SaverState } from '../../bridge/saver.ts'
import { goWay, waysWhileOpen } from '../../bridge/shell-ways.ts'
import { useStore } from '../../bridge/store.ts'
import { textOf } from '../../editor/copied/text-of.ts'
import { useCopy } from '../../names/use-copy.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { FaultWays } from '../../ui/fault-ways.tsx'
import { Notice } from '../../ui/notice.tsx'
import { UnsavedNotice } from '../../ui/unsaved-notice.tsx'
import type { FaultCode } from '../../../shared/faults.ts'
import { readingMinutes, type TextLength } from './count-words.ts'
import { sealNow, type EntryInHand } from './in-hand.ts'

type SaveFooterProps = { readonly length: TextLength; readonly state: SaverState }

/** How many words, how long they take to read, and whether they are saved. "Saved" only once they are on the disk. */
export function SaveFooter({ length, state }: SaveFooterProps) {
  const minutes = readingMinutes(length)
  return (
    <footer className="write-foot">
      <span className="tabular">
        <Plural value={length.words} one="# word" other="# words" />
      </span>
      {minutes === 0 ? null : (
        <span className="tabular">
          <Plural value={minutes} one="# minute to read" other="# minutes to read" />
        </span>
      )}
      <output className="write-state">
        <SaveWords state={state} />
      </output>
    </footer>
  )
}

type SaveWordsProps = { readonly state: SaverState }

function SaveWords({ state }: SaveWordsProps) {
  const { t } = useLingui()
  if (state.fault !== undefined && state.phase !== 'saving') return t`Not saved`
  // one word from the first key to the disk: those who hear it are not told of every pause
  if (state.phase === 'saving' || state.phase === 'waiting') return t`Saving…`
  if (state.phase === 'untouched') return null
  return (
    <>
      <IconCheck size={14} aria-hidden />
      {t`Saved`}
    </>
  )
}

type NotSavedProps = { readonly hand: EntryInHand; readonly code: FaultCode; readonly isBusy: boolean }

/** Why the words are not saved, and the ways on. */
export function NotSaved({ hand, code, isBusy }: NotSavedProps) {
  const isGone = useKeeperGone()
  const { sealed } = useStore(hand.known)
  // The banner above says all of it already, and trying again cannot help.
  if (isGone) return null
  return (
    <UnsavedNotice
      look="banner"
      code={code}
      isBusy={isBusy}
      isSealed={sealed}
      onRetry={() => void hand.saver.settle()}
      onSeal={async () => sealNow(hand)}
      ways={<FaultWays code={code} only={waysWhileOpen} onWay={way => void goWay(way)} />}
      tooLong={<CopyAll hand={hand} />}
    />
  )
}

/** Words that fit nowhere in the journal can go to any other program. */
function CopyAll({ hand }: Pick<NotSavedProps, 'hand'>) {
  const { t } = useLingui()
  const names = { ...useNames(), nobody: t`someone`, noTag: t`tag` }
  const copyOut = useCopy()
  const copy = (): void => {
    const words = hand.saver.unsaved()
    if (words === undefined) return
    const all = [names.text(words.title), textOf(words.body.blocks, names)].filter(text => text !== '')
    copyOut(all.join('\n\n'), t`All of it is copied.`)
  }
  return <Button onPress={copy}>{t`Copy all of it`}</Button>
}

type AsideProps = { readonly hand: EntryInHand; readonly onHistory: () => void }

/** Another text had come in its place: nothing is lost, and this is the way to it. */
export function Aside({ hand, onHistory }: AsideProps) {
  const { t } = useLingui()
  const { aside } = useStore(hand.known)
  if (!aside) return null
  return (
    <Notice
      look="banner"
      isNews
      title={t`Another text stood here`}
      actions={
        <>
          <Button onPress={onHistory}>{t`Show the history`}</Button>
          <Button
            variant="quiet"
            onPress={() => hand.known.set({ ...hand.known.get(), aside: false })}
          >{t`Close`}</Button>
        </>
      }
    >
      {t`What you see on this page is saved. The other text is kept in the history of this entry.`}
    </Notice>
  )
}
