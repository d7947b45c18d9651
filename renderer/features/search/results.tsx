import { useLingui } from '@lingui/react/macro'
import { useState, type RefObject } from 'react'
import type { Found, SearchOrder } from '../../../shared/domain/search.ts'
import type { Sought } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Beside } from './beside.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { HitList } from './hit-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import { ResultLine } from './result-line.tsx'
import { useElsewhere } from './use-elsewhere.ts'
import type { Answer } from './use-found.ts'

/** As many as the keeper compares when the best are asked for. */
const compared = 500

type ResultsProps = {
  readonly sought: Sought
  readonly answer: Answer
  /** what was found is shown where it stands when it is opened */
  readonly words: string
  readonly list: RefObject<HTMLUListElement | null>
  readonly onOrder: (order: SearchOrder) => void
  /** up from the first one */
  readonly onLeaveUp: () => void
}

/** What was found: the entries, which may go on for long, and before them, when that is wanted, what is written down beside them. */
export function Results({ sought, answer, words, list, onOrder, onLeaveUp }: ResultsProps) {
  const { found, hits, isBehind } = answer
  const elsewhere = useElsewhere(sought, found !== undefined && !isBehind)
  const [isOpen, open] = useState(false)
  const { total } = elsewhere.found
  const isAlone = hits.length === 0
  return (
    <>
      <ResultLine
        sought={sought}
        found={found}
        elsewhere={{ total: isAlone ? 0 : total, isOpen, onToggle: () => open(!isOpen) }}
        onOrder={onOrder}
      />
      <Trouble {...answer} />
      <Trouble {...elsewhere} />
      {found === undefined ? null : <Remarks found={found} order={sought.order} />}
      {total > 0 && (isAlone || isOpen) ? <Elsewhere found={elsewhere.found} words={words} /> : null}
      {isAlone ? null : (
        <HitList
          hits={hits}
          list={list}
          words={words}
          hasMore={answer.hasMore}
          onMore={answer.more}
          onLeaveUp={onLeaveUp}
        />
      )}
      {isAlone && elsewhere.isNone && found?.isBehind === false ? <NothingFound sought={sought} /> : null}
    </>
  )
}

const Trouble = ({ error, again }: Pick<Answer, 'error' | 'again'>) =>
  error === null ? null : <FaultNotice code={error.code} onRetry={again} />

type RemarksProps = { readonly found: Found; readonly order: SearchOrder }

/** What has to be said about what was found, and who is called like it. */
function Remarks({ found, order }: RemarksProps) {
  const { t } = useLingui()
  return (
    <>
      <LeftOut words={found.leftOut} />
      {order === 'relevance' && found.total > compared ? (
        <p className="muted search-hint">{t`Of so many, the best of the newest ${compared} stand here.`}</p>
      ) : null}
      {found.isBehind ? (
        <p className="muted search-hint">{t`Still reading your entries; more may be found soon.`}</p>
      ) : null}
      <Beside found={found} />
    </>
  )
}

function LeftOut({ words }: { readonly words: readonly string[] }) {
  const { t } = useLingui()
  const names = useNames()
  if (words.length === 0) return null
  const list = words.map(word => `“${names.text(word)}”`).join(', ')
  return <p className="muted search-hint">{t`Too short or too many to look for, and left out: ${list}.`}</p>
}
