import { IconBook2 } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { notebookName } from '../../names/notebook-name.ts'
import { useNames } from '../../names/use-names.ts'
import { LabelGone, LabelPage } from './label-page.tsx'
import { NotebookDeeds } from './notebook-deeds.tsx'

/** Everything in one notebook. */
export function NotebookPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams()
  const { text } = useNames()
  const { data: notebooks } = useAsk(contract.notebooks, {})
  const notebook = notebooks?.find(one => one.id === id)
  if (notebooks === undefined) return null
  if (notebook === undefined)
    return (
      <LabelGone title={t`This notebook is not here any more`} path="/notebooks" way={t`To all notebooks`} />
    )
  return (
    <LabelPage
      key={notebook.id}
      title={text(notebookName(notebook))}
      entries={notebook.entries}
      filter={{ notebooks: [notebook.id] }}
      none={t`Nothing is in this notebook yet`}
      hint={t`Choose it in the head of an entry, or move entries here from the timeline.`}
      icon={<IconBook2 size={28} aria-hidden />}
      deeds={<NotebookDeeds notebook={notebook} onGone={() => go('/notebooks', { replace: true })} />}
    />
  )
}
