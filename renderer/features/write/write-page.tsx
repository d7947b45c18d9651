import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams, useSearch } from 'wouter'
import { EntryId, PersonId } from '../../../shared/domain/ids.ts'
import { useStore } from '../../bridge/store.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'
import type { FaultCode } from '../../../shared/faults.ts'
import { EntryEditor } from './entry-editor.tsx'
import { type Beginning, freshEntry, startOf } from './starting-words.ts'
import { heedStored, takeEntry, type EntryInHand } from './in-hand.ts'
import { ReadEntry } from './read-entry.tsx'
import { useEntry } from './use-entry.ts'

type Session = {
  readonly place: string
  readonly key: number
  readonly hand: EntryInHand
  /** an earlier text was put back: its history stays in sight */
  readonly isReplaced: boolean
}

/** One entry: a new one, or the one of the address. */
export function WritePage() {
  const { id } = useParams<{ id?: string }>()
  const search = useSearch()
  const known = EntryId.safeParse(id)
  const wanted = known.success ? known.data : undefined
  const place = `${id ?? 'new'}?${search}`
  const [session, setSession] = useState<Session>(() => ({
    place,
    key: 0,
    hand: takeEntry(wanted),
    isReplaced: false,
  }))
  const { hand, key, isReplaced } = session
  if (session.place !== place) {
    // the first save of a new entry gives it its address; that is no other entry
    const isSame = wanted !== undefined && hand.id === wanted
    setSession(
      isSame ? { ...session, place } : { place, key: key + 1, hand: takeEntry(wanted), isReplaced: false },
    )
  }
  const query = new URLSearchParams(search)
  const person = PersonId.safeParse(query.get('person'))
  return (
    <OpenEntry
      key={key}
      hand={hand}
      wanted={wanted}
      beginning={{ prompt: query.get('prompt') ?? undefined, person: person.data }}
      sought={query.get('find') ?? ''}
      opensHistory={isReplaced}
      onReplaced={() =>
        setSession(now => (now.hand.id === hand.id ? { ...now, key: now.key + 1, isReplaced: true } : now))
      }
    />
  )
}

type AroundProps = {
  readonly hand: EntryInHand
  /** words of a search that led here */
  readonly sought: string
  readonly opensHistory: boolean
  readonly onReplaced: () => void
}

type OpenEntryProps = AroundProps & {
  readonly wanted: EntryId | undefined
  readonly beginning: Beginning
}

/** Pictures that an earlier page of it took come first: until then there are no words to begin with. */
function OpenEntry(props: OpenEntryProps) {
  const arriving = useStore(props.hand.arriving)
  if (arriving === 0) return <OpenWords {...props} />
  return (
    <div className="write-wait">
      <output className="write-wait-words">
        <Spinner />
        <Trans>A picture is still being stored in this entry. It opens when that is done.</Trans>
      </output>
    </div>
  )
}

/** Words that are still in hand come first, then the stored ones, then an empty page. */
function OpenWords({ wanted, beginning, ...around }: OpenEntryProps) {
  // what it starts from is settled once: the address and the saved state change while the words are being written
  const [start] = useState(() => {
    const unsaved = around.hand.saver.unsaved()
    if (unsaved !== undefined) return startOf(unsaved)
    return wanted ?? freshEntry(beginning, new Date())
  })
  return typeof start === 'string' ? (
    <StoredEntry id={start} {...around} />
  ) : (
    <EntryEditor start={start} {...around} />
  )
}

type StoredEntryProps = AroundProps & { readonly id: EntryId }

function StoredEntry({ id, ...around }: StoredEntryProps) {
  const { t } = useLingui()
  const { loaded, again } = useEntry(id, entry => heedStored(around.hand, entry))
  if (loaded.kind === 'loading')
    return (
      <div className="write-wait">
        <Spinner label={t`Opening the entry`} />
      </div>
    )
  if (loaded.kind === 'fault') return <NotOpened code={loaded.code} onRetry={again} />
  const { entry } = loaded
  if (entry.kind === 'practice' || entry.trashedAt !== undefined)
    return <ReadEntry entry={entry} sought={around.sought} />
  return <EntryEditor start={startOf(entry)} {...around} />
}

type NotOpenedProps = { readonly code: FaultCode; readonly onRetry: () => void }

function NotOpened({ code, onRetry }: NotOpenedProps) {
  const { t } = useLingui()
  const { title, text, safety } = useFaultWords(code)
  return (
    <Page title={title} width="narrow">
      <Notice tone="amber" role="alert" actions={<Button onPress={onRetry}>{t`Try again`}</Button>}>
        {text} {safety}
      </Notice>
    </Page>
  )
}
