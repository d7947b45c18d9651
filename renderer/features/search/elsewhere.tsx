import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import { NotebookId } from '../../../shared/domain/ids.ts'
import type { FoundRecord, FoundRecords, RecordKind } from '../../../shared/domain/search.ts'
import { MarkedParts } from '../../entries/marked-parts.tsx'
import { learningPath } from '../../names/learning-path.ts'
import { maskParts } from '../../names/mask.ts'
import { entryPath, followUpPath, notebookPath, personPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'

/** Where a record stands: among the follow-ups while it waits, then with the person or in the entry it came from. */
function placeOf({ kind, id, person, entry, waits }: FoundRecord, words: string): string {
  if (kind === 'lesson') return learningPath('lessons')
  if (kind === 'feedback') return learningPath('feedback')
  if (kind === 'edge') return learningPath('edge')
  if (kind === 'notebook') return notebookPath(NotebookId.parse(id))
  if (kind === 'group') return '/people'
  if (waits) return followUpPath(id)
  if (kind !== 'pain-point' && entry !== undefined) return entryPath(entry, words)
  if (person !== undefined) return personPath(person)
  return kind === 'pain-point' ? learningPath('edge') : '/follow-ups'
}

type ElsewhereProps = {
  readonly found: FoundRecords
  /** shown where they stand when an entry is opened */
  readonly words: string
}

/** What was found beside the entries, each with the way to where it stands. */
export function Elsewhere({ found: { records, total }, words }: ElsewhereProps) {
  const { t } = useLingui()
  const more = total - records.length
  return (
    <section id="search-elsewhere" className="search-elsewhere" aria-labelledby="search-elsewhere-title">
      <h2 id="search-elsewhere-title" className="search-title">{t`Elsewhere in the journal`}</h2>
      <ul className="search-records">
        {records.map(record => (
          <li key={`${record.kind} ${record.id} ${record.snippet.map(({ text }) => text).join('')}`}>
            <RecordRow record={record} words={words} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="muted search-hint">
          {t`${plural(more, { one: '# older one is', other: '# older ones are' })} not shown. One more word finds fewer.`}
        </p>
      ) : null}
    </section>
  )
}

type RecordRowProps = { readonly record: FoundRecord; readonly words: string }

function RecordRow({ record, words }: RecordRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const [, go] = useLocation()
  const kindWords = useKindWords()
  const { kind, person, snippet } = record
  const name = person === undefined ? undefined : names.person(person)
  const what = kindWords[kind]
  return (
    <Link
      // Without the words looked for, which could tell a veiled name.
      href={placeOf(record, '')}
      className="search-record"
      onClick={event => {
        event.preventDefault()
        go(placeOf(record, words))
      }}
    >
      <span className="search-record-kind">{name === undefined ? what : t`${what} · ${name}`}</span>
      <span className="search-record-words words">
        <MarkedParts parts={maskParts(snippet, names.pattern)} />
      </span>
    </Link>
  )
}

function useKindWords(): Readonly<Record<RecordKind, string>> {
  const { t } = useLingui()
  return {
    lesson: t`Lesson`,
    feedback: t`Feedback`,
    plan: t`Plan`,
    agreement: t`Agreement`,
    'pain-point': t`What wears on someone`,
    edge: t`Your edge`,
    'person-goal': t`What someone wants to learn`,
    move: t`Connecting people`,
    person: t`Person`,
    group: t`Group`,
    hunch: t`First explanation`,
    'hunch-note': t`Note to a first explanation`,
    notebook: t`Notebook`,
  }
}
