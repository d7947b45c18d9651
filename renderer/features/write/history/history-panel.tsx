import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { contract } from '../../../../shared/contract/contract.ts'
import type { EntryId } from '../../../../shared/domain/ids.ts'
import type { VersionLine } from '../../../../shared/domain/version.ts'
import { useAsk } from '../../../bridge/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { useEscape } from '../../../ui/use-escape.ts'
import { momentWords } from '../../../words/days.ts'
import { VersionView, type Present } from './version-view.tsx'
import './history.css'

type HistoryPanelProps = {
  readonly entry: EntryId
  readonly present: Present
  /** puts an earlier text back; absent where nothing can be changed */
  readonly onRestore?: ((revision: number) => void) | undefined
  readonly onClose: () => void
}

/** Earlier texts of an entry, one for each spell of writing, beside the one that stands there now. */
export function HistoryPanel({ entry, present, onRestore, onClose }: HistoryPanelProps) {
  const { t } = useLingui()
  const [chosen, choose] = useState<number>()
  const { data: versions = [], error, isPending } = useAsk(contract.versions, { entry })
  const at = versions.findIndex(({ revision }) => revision === chosen)
  const version = versions[at]
  const panel = useRef<HTMLElement>(null)
  useEscape(panel, () => (version === undefined ? onClose() : choose(undefined)))
  return (
    <aside className="history" aria-label={t`History`} ref={panel}>
      <PanelBar key={`bar ${chosen}`} version={version} onBack={() => choose(undefined)} onClose={onClose} />
      {isPending ? <Spinner label={t`Looking up earlier texts`} /> : null}
      {error === null ? null : <FaultNotice code={error.code} />}
      {version !== undefined || isPending || error !== null ? null : (
        <VersionList versions={versions} present={present} onChoose={choose} />
      )}
      {version === undefined ? null : (
        <VersionView key={version.revision} line={version} before={versions[at + 1]} present={present} />
      )}
      {version === undefined || onRestore === undefined ? null : (
        <footer className="history-foot">
          <Button
            variant="primary"
            onPress={() => onRestore(version.revision)}
          >{t`Put this text back`}</Button>
        </footer>
      )}
    </aside>
  )
}

type PanelBarProps = {
  readonly version: VersionLine | undefined
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What is shown below; its heading takes the focus as it changes. */
function PanelBar({ version, onBack, onClose }: PanelBarProps) {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <header className="history-bar">
      {version === undefined ? null : (
        <IconButton
          label={t`All earlier texts`}
          icon={<IconArrowLeft size={18} aria-hidden />}
          onPress={onBack}
        />
      )}
      <h2 className="history-title" tabIndex={-1} ref={heading}>
        {version === undefined ? t`History` : momentWords(version.savedAt)}
      </h2>
      <IconButton label={t`Close the history`} icon={<IconX size={18} aria-hidden />} onPress={onClose} />
    </header>
  )
}

type VersionListProps = {
  readonly versions: readonly VersionLine[]
  readonly present: Present
  readonly onChoose: (revision: number) => void
}

function VersionList({ versions, present, onChoose }: VersionListProps) {
  const { t } = useLingui()
  if (versions.length === 0)
    return (
      <p className="history-none muted">
        {t`There is no earlier text yet. One is kept for each spell of writing, when you come back to an entry and change it.`}
      </p>
    )
  return (
    <ol className="history-list">
      <li className="history-now">
        <span className="history-when">{t`Now`}</span>
        <Change words={present.words} before={versions[0]?.words} />
      </li>
      {versions.map(({ revision, savedAt, words }, at) => (
        <li key={revision}>
          <button type="button" className="history-version" onClick={() => onChoose(revision)}>
            <span className="history-when">{momentWords(savedAt)}</span>
            <Change words={words} before={versions[at + 1]?.words} />
          </button>
        </li>
      ))}
    </ol>
  )
}

type ChangeProps = { readonly words: number; readonly before: number | undefined }

/** How long it is, and by how much it grew or shrank since the one before. */
function Change({ words, before = words }: ChangeProps) {
  const { t } = useLingui()
  const change = words - before
  return (
    <span className="history-change tabular">
      <Plural value={words} one="# word" other="# words" />
      {change === 0 ? null : <span>{change > 0 ? t`${change} more` : t`${-change} fewer`}</span>}
    </span>
  )
}
