import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Weights } from '../../../shared/domain/hunch.ts'
import type { HunchId } from '../../../shared/domain/ids.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useStatementWords } from '../../names/use-statement-words.ts'
import { PointsBeside } from './points-beside.tsx'
import { percent } from './answer-words.ts'

type RevealProps = {
  readonly hunch: HunchId
  /** how the points were shared again, on coming back */
  readonly after: Weights | undefined
  /** with the points beside each other, not only the sentence */
  readonly isWhole: boolean
}

/** The first guess, shown only now: its sentence, how sure one was, and the points before beside those after. */
export function Reveal({ hunch, after, isWhole }: RevealProps) {
  const { t } = useLingui()
  const statementWords = useStatementWords()
  const { data } = useAsk(contract.hunch, { id: hunch })
  if (data === undefined) return null
  return (
    <div className="reveal">
      <p className="reveal-label">{t`Your first explanation was`}</p>
      <blockquote className="reveal-words">{statementWords(data.statement)}</blockquote>
      <p className="reveal-sure">{t`You were ${percent(data.confidence)} sure.`}</p>
      {isWhole && (data.before ?? after) ? <PointsBeside before={data.before} after={after} /> : null}
    </div>
  )
}
