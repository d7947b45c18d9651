import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Entry } from '../../../shared/domain/entry.ts'
import { pictureStore } from '../../bridge/pictures.ts'
import { type PrintEnd, usePrint } from '../../bridge/print.ts'
import { showAllPictures } from '../../editor/images/shown.ts'
import { picturesOver } from '../../editor/images/use-picture-room.tsx'
import { ReadDocument } from '../../editor/read-document.tsx'
import { useNames } from '../../names/use-names.ts'
import { toast } from '../../ui/toast.ts'
import { faultWords } from '../../words/faults.ts'
import { dayWords, momentWords, timeWords } from '../../words/days.ts'
import './print.css'

const pictures = picturesOver(pictureStore)

/** As much of an entry as belongs on paper. */
type OnPaper = Pick<Entry, 'title' | 'occurred' | 'body' | 'addenda'>

type PrintedEntryProps = {
  /** the entry as it stands on the page now, saved or not */
  readonly read: () => OnPaper | Promise<OnPaper>
}

type Sheet = { readonly entry: OnPaper; readonly onReady: (putAway: () => void) => void }

/**
 * Answers the commands to print and to save a PDF. What goes on paper is drawn anew, beside the page and unseen: the date,
 * the title, the words and pictures, and nothing of the window; veiled when names are veiled.
 */
export function PrintedEntry({ read }: PrintedEntryProps) {
  const { t, i18n } = useLingui()
  const [sheet, setSheet] = useState<Sheet>()
  const words: Record<Exclude<PrintEnd['kind'], 'fault' | 'dismissed'>, string> = {
    printed: t`Sent to the printer.`,
    saved: t`Saved as a PDF. That file is not encrypted: whoever has it can read it.`,
  }
  usePrint({
    prepare: async () => {
      const entry = await read()
      const release = await new Promise<() => void>(onReady => setSheet({ entry, onReady }))
      return () => {
        release()
        setSheet(undefined)
      }
    },
    onEnd: end => {
      if (end.kind === 'dismissed') return
      if (end.kind !== 'fault') toast({ text: words[end.kind] })
      else {
        const { title, text } = faultWords[end.code]
        toast({ text: `${i18n._(title)}. ${i18n._(text)}` })
      }
    },
  })
  return sheet === undefined ? null : createPortal(<Paper {...sheet} />, document.body)
}

function Paper({ entry, onReady }: Sheet) {
  const { t } = useLingui()
  const names = useNames()
  useEffect(() => {
    const wait = async (): Promise<void> => onReady(await showAllPictures())
    void wait()
  }, [onReady])
  const { title, occurred, body, addenda } = entry
  return (
    <article className="printed">
      <p className="printed-when">
        {dayWords(occurred.day, '')}, {timeWords(occurred.time)}
      </p>
      {title.trim() === '' ? null : (
        <h1 className="printed-title" dir="auto">
          {names.text(title)}
        </h1>
      )}
      <ReadDocument document={body} names={names} pictures={pictures} />
      {addenda.length === 0 ? null : (
        <section className="printed-later">
          <h2>{t`Added later`}</h2>
          {addenda.map(({ id, text, at }) => (
            <div key={id}>
              <p className="printed-when">{momentWords(at)}</p>
              <p className="words printed-words" dir="auto">
                {names.text(text)}
              </p>
            </div>
          ))}
        </section>
      )}
    </article>
  )
}
