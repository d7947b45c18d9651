import { IconCheck } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useKeeperGone } from '../../bridge/keeper-gone.ts'
import { goWay, waysWhileOpen } from '../../bridge/shell-ways.ts'
import { Button } from '../../ui/button.tsx'
import { FaultWays } from '../../ui/fault-ways.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'
import type { FaultCode } from '../../../shared/faults.ts'
import type { SaverState } from '../../bridge/saver.ts'

type SaveFooterProps = { readonly words: number; readonly state: SaverState }

/** How many words, and whether they are saved. "Saved" only once they are on the disk. */
export function SaveFooter({ words, state }: SaveFooterProps) {
  return (
    <footer className="write-foot">
      <span className="tabular">
        <Plural value={words} one="# word" other="# words" />
      </span>
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

type NotSavedProps = { readonly code: FaultCode; readonly isBusy: boolean; readonly onRetry: () => void }

/** Stays until the words are saved. They remain on the page meanwhile. */
export function NotSaved({ code, isBusy, onRetry }: NotSavedProps) {
  const { t } = useLingui()
  const isGone = useKeeperGone()
  const { title, text } = useFaultWords(code)
  // The banner above says all of it already, and trying again cannot help.
  if (isGone) return null
  return (
    <Notice
      look="banner"
      tone="danger"
      role="alert"
      title={t`Not saved: ${title}`}
      actions={
        <>
          <Button isBusy={isBusy} onPress={onRetry}>{t`Try again`}</Button>
          <FaultWays code={code} only={waysWhileOpen} onWay={way => void goWay(way)} />
        </>
      }
    >
      {text} {t`Your words stay on this page until they are saved.`}
    </Notice>
  )
}
