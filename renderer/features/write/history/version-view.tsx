import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { contract } from '../../../../shared/contract/contract.ts'
import type { JournalDocument } from '../../../../shared/domain/document.ts'
import { emptyDocument } from '../../../../shared/domain/document.ts'
import type { VersionLine } from '../../../../shared/domain/version.ts'
import { useAsk } from '../../../bridge/queries.ts'
import { useNames } from '../../../names/use-names.ts'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { ChipChoice } from '../../../ui/options.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { DifferenceView } from './difference-view.tsx'
import { differencesOf } from './differences.ts'
import { useSaidAs } from './use-said-as.ts'

/** The text on the page, saved or not. */
export type Present = {
  readonly words: number
  readonly read: () => { readonly title: string; readonly body: JournalDocument }
}

type VersionViewProps = {
  readonly line: VersionLine
  /** the one before it, if there is one */
  readonly before: VersionLine | undefined
  readonly present: Present
}

type Against = 'now' | 'before'

const nothing = { title: '', body: emptyDocument }

/** One earlier text, and what differs between it and another. */
export function VersionView({ line, before, present }: VersionViewProps) {
  const { t } = useLingui()
  const names = useNames()
  const said = useSaidAs(names)
  const [against, choose] = useState<Against>('now')
  const [now] = useState(() => present.read())
  const { entry, revision } = line
  const mine = useAsk(contract.version, { entry, revision })
  const other = useAsk(
    contract.version,
    { entry, revision: before?.revision ?? revision },
    { enabled: against === 'before' && before !== undefined },
  )
  const text = mine.data
  const earlier = before === undefined ? nothing : other.data
  const differences = useMemo(() => {
    if (text === undefined || earlier === undefined) return undefined
    return differencesOf(
      against === 'now' ? { before: text, after: now } : { before: earlier, after: text },
      said,
    )
    // oxlint-disable-next-line react/exhaustive-deps -- names are looked up once for a comparison
  }, [against, now, text, earlier, names])
  return (
    <div className="history-version-view">
      <ChipChoice
        label={t`Compared`}
        hideLabel
        options={[
          { id: 'now', label: t`With the text now` },
          { id: 'before', label: t`With the one before` },
        ]}
        value={against}
        onChange={choose}
      />
      <p className="history-explains muted">
        {against === 'now'
          ? t`What has changed since then: struck through was there, underlined came later.`
          : t`What changed in that spell of writing: struck through went, underlined came.`}
      </p>
      {mine.error === null ? null : <FaultNotice code={mine.error.code} />}
      {differences === undefined && mine.error === null ? <Spinner label={t`Comparing`} /> : null}
      {differences === undefined ? null : <DifferenceView differences={differences} />}
    </div>
  )
}
