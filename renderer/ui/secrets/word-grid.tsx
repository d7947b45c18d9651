import './secrets.css'

type WordGridProps = { readonly words: readonly string[]; readonly label: string }

/** Recovery words, numbered, to be copied by hand. */
export const WordGrid = ({ words, label }: WordGridProps) => (
  <ol className="word-grid" aria-label={label}>
    {words.map((word, at) => (
      <li key={at} className="word">
        <span className="word-number tabular">{at + 1}</span>
        <span>{word}</span>
      </li>
    ))}
  </ol>
)
