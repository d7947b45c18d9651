import { IconArrowLeft, IconListDetails, IconRestore } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import { ask } from '../../bridge/ask.ts'
import { ReadDocument } from '../../editor/read-document.tsx'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { toast } from '../../ui/toast.ts'
import { DateLine } from './date-line.tsx'
import './write-page.css'

type ReadEntryProps = { readonly entry: Entry }

/** An entry to read: what a practice told, or what lies in the trash. */
export function ReadEntry({ entry }: ReadEntryProps) {
  const { t } = useLingui()
  const inTrash = entry.trashedAt !== undefined
  return (
    <div className="write">
      <div className="write-bar">
        <Link href={inTrash ? '/timeline?trash' : '/timeline'} className="button button-quiet">
          <IconArrowLeft size={16} aria-hidden />
          {inTrash ? t`Trash` : t`Timeline`}
        </Link>
        {inTrash ? <Restore entry={entry} /> : null}
      </div>
      <div className="write-scroll">
        <article className="write-column">
          <div className="write-line">
            <DateLine occurred={entry.occurred} />
            {entry.kind === 'practice' ? <Tag tone="plum">{t`Practice`}</Tag> : null}
          </div>
          <h1 className="write-title" tabIndex={-1}>
            {entry.title === '' ? t`Entry` : entry.title}
          </h1>
          <ReadDocument document={entry.body} />
          {entry.run === undefined || inTrash ? null : (
            <p className="write-run">
              <Link href={`/run/${entry.run}`} className="button button-plain">
                <IconListDetails size={16} aria-hidden />
                {t`Open the practice`}
              </Link>
              <span className="muted">{t`A practice writes its own entry; its answers stay with the practice.`}</span>
            </p>
          )}
        </article>
      </div>
    </div>
  )
}

function Restore({ entry }: ReadEntryProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const restore = async (): Promise<void> => {
    try {
      await ask(contract.changeEntries, { changes: [{ ids: [entry.id], set: { trashed: false } }] })
      toast({ text: t`Back in the timeline` })
      go('/timeline')
    } catch {
      toast({ text: t`The entry could not be restored. It is in the trash.` })
    }
  }
  return (
    <Button icon={<IconRestore size={16} aria-hidden />} onPress={() => void restore()}>
      {t`Restore`}
    </Button>
  )
}
