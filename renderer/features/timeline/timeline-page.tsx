import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useLocation, useSearch } from 'wouter'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { EntryList } from './entry-list.tsx'
import { useTimeline } from './use-timeline.ts'
import './timeline-page.css'

/** Everything written, newest first; or, under `?trash`, what was thrown away. */
export function TimelinePage() {
  const trashed = useSearch().startsWith('trash')
  return <TimelineView key={String(trashed)} trashed={trashed} />
}

type TimelineViewProps = { readonly trashed: boolean }

function TimelineView({ trashed }: TimelineViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const timeline = useTimeline(trashed)
  return (
    <div className="timeline">
      <header className="timeline-head">
        <h1 className="page-title" tabIndex={-1}>
          {trashed ? t`Trash` : t`Timeline`}
        </h1>
        {trashed ? (
          <Button variant="quiet" onPress={() => go('/timeline')}>{t`Back to the timeline`}</Button>
        ) : (
          <Button
            variant="quiet"
            icon={<IconTrash size={16} aria-hidden />}
            onPress={() => go('/timeline?trash')}
          >
            {t`Trash`}
          </Button>
        )}
      </header>
      {timeline.error === null ? null : <FaultNotice code={timeline.error.code} onRetry={timeline.again} />}
      {timeline.total === 0 ? (
        <Nothing trashed={trashed} />
      ) : (
        <EntryList timeline={timeline} trashed={trashed} />
      )}
    </div>
  )
}

function Nothing({ trashed }: TimelineViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  if (trashed)
    return (
      <EmptyState title={t`The trash is empty`} icon={<IconTrash size={28} aria-hidden />}>
        {t`What you move here can be brought back.`}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t`Your entries will stand here, newest first`}
      icon={<IconPencil size={28} aria-hidden />}
      action={
        <Button variant="primary" onPress={() => go('/write/new')}>
          {t`Write the first entry`}
        </Button>
      }
    >
      {t`A few lines are enough: what happened, what you thought it meant, and how sure you were. Later you can look back and see.`}
    </EmptyState>
  )
}
