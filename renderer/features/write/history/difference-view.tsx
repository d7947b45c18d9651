import { Plural, useLingui } from '@lingui/react/macro'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { Differences, FormChange, Piece } from './differences.ts'

type DifferenceViewProps = { readonly differences: Differences }

/** What came and went, in the text itself; never told by colour alone. */
export function DifferenceView({ differences }: DifferenceViewProps) {
  const { t } = useLingui()
  const { pieces, forms, added, removed } = differences
  const isSame = pieces.every(({ kind }) => kind === 'same')
  return (
    <div className="history-text">
      <p className="history-sum">
        {isSame && forms.length === 0 ? t`The words are the same.` : <Sum {...differences} />}
      </p>
      <FormNotes forms={forms} />
      <div className="words history-words" dir="auto">
        {pieces.map((piece, at) => (
          // pieces neither move nor change place
          <PieceView key={at} piece={piece} isWhole={added + removed === 0} />
        ))}
      </div>
    </div>
  )
}

function Sum({ added, removed, by }: Differences) {
  return by === 'words' ? (
    <>
      <Plural value={added} one="# word added" other="# words added" />,{' '}
      <Plural value={removed} one="# removed" other="# removed" />
    </>
  ) : (
    <>
      <Plural value={added} one="# line added" other="# lines added" />,{' '}
      <Plural value={removed} one="# removed" other="# removed" />
    </>
  )
}

type FormNotesProps = { readonly forms: readonly FormChange[] }

function FormNotes({ forms }: FormNotesProps) {
  const { t } = useLingui()
  const words: Record<FormChange, string> = {
    shape: t`Lines became something else: a heading, a list, a quote, ticked or not.`,
    marks: t`Bold, italic or another marking changed.`,
    links: t`Links changed.`,
    evidence: t`What you saw, were told or assumed is marked differently.`,
    picture: t`A picture was exchanged or has another size.`,
  }
  if (forms.length === 0) return null
  return (
    <ul className="history-forms">
      {forms.map(form => (
        <li key={form}>{words[form]}</li>
      ))}
    </ul>
  )
}

/** What stays is shown this far around a change, in characters. */
const around = 160

type PieceViewProps = { readonly piece: Piece; readonly isWhole: boolean }

function PieceView({ piece, isWhole }: PieceViewProps) {
  const { t } = useLingui()
  const { text } = piece
  if (piece.kind === 'added')
    return (
      <ins>
        <VisuallyHidden>{t`added:`} </VisuallyHidden>
        {text}
        <VisuallyHidden> {t`(end)`} </VisuallyHidden>
      </ins>
    )
  if (piece.kind === 'removed')
    return (
      <del>
        <VisuallyHidden>{t`removed:`} </VisuallyHidden>
        {text}
        <VisuallyHidden> {t`(end)`} </VisuallyHidden>
      </del>
    )
  if (isWhole || text.length <= 3 * around) return <span>{text}</span>
  return (
    <span>
      {text.slice(0, around)}
      <span className="history-left-out">
        <span aria-hidden>[…]</span>
        <VisuallyHidden>{t`(unchanged words are left out)`}</VisuallyHidden>
      </span>
      {text.slice(-around)}
    </span>
  )
}
