import type { Source } from '../../../shared/domain/practice.ts'

type SourcesProps = { readonly title: string; readonly sources: readonly Source[] }

const by = ({ author, year }: Source): string =>
  [author, year === undefined ? undefined : `(${year})`].filter(part => part !== undefined).join(' ')

/** What was read, as one cites it, and what it says in a sentence. */
export const Sources = ({ title, sources }: SourcesProps) => (
  <div className="sources">
    <p className="sources-title">{title}</p>
    <ul>
      {sources.map(source => (
        <li key={source.id}>
          {by(source) === '' ? null : `${by(source)}. `}
          <cite>{source.title}</cite>
          {source.place === undefined ? '.' : `. ${source.place}.`}
          <span className="sources-finding">{source.finding}</span>
        </li>
      ))}
    </ul>
  </div>
)
