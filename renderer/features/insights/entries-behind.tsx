import { Plural, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { RecordRow } from '../../../shared/domain/insight.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { shortDay } from '../../words/days.ts'

type EntriesBehindProps = { readonly rows: readonly RecordRow[] }

/** As many as may be asked for at once. */
const most = 1000

/** The writing a figure comes from. */
export function EntriesBehind({ rows }: EntriesBehindProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { text } = useNames()
  const ids = [...new Set(rows.flatMap(({ entry }) => (entry === undefined ? [] : [entry])))].slice(0, most)
  const { data } = useAsk(contract.entriesBehind, { ids })
  if (data === undefined) return null
  if (ids.length === 0) return <p className="muted">{t`None of these has an entry of its own.`}</p>
  const trashed = ids.length - data.length
  return (
    <>
      <ul className="behind-scroll behind-entries">
        {data.map(({ id, title, preview, occurred }) => (
          <li key={id}>
            <button type="button" className="behind-entry" onClick={() => go(`/write/${id}`)}>
              <span className="behind-title">{title === '' ? t`Without a title` : text(title)}</span>
              <span className="behind-day">{shortDay(occurred.day)}</span>
              <span className="behind-preview">{text(preview)}</span>
            </button>
          </li>
        ))}
      </ul>
      {trashed === 0 ? null : (
        <p className="muted">
          <Plural
            value={trashed}
            one="# more entry is in the trash; what you settled still counts."
            other="# more entries are in the trash; what you settled still counts."
          />
        </p>
      )}
    </>
  )
}
