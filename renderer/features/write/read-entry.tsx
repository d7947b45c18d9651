import { IconArrowLeft, IconListDetails, IconRestore } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import { referredIn } from '../../../shared/domain/document-text.ts'
import { useCommand } from '../../bridge/commands.ts'
import { ask } from '../../bridge/ask.ts'
import { pictureStore } from '../../bridge/pictures.ts'
import { FindBar } from '../../editor/find/find-bar.tsx'
import { useFind } from '../../editor/find/use-find.ts'
import { picturesOver } from '../../editor/images/use-picture-room.tsx'
import { ReadDocument } from '../../editor/read-document.tsx'
import { restoring } from '../../entries/deeds.ts'
import { doTo } from '../../entries/entry-actions.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Addenda } from './addenda.tsx'
import { DateLine } from './date-line.tsx'
import { HeadChips } from './entry-head.tsx'
import { PrintedEntry } from './printed-entry.tsx'
import { ReadMenu } from './read-menu.tsx'
import './write-page.css'

const pictures = picturesOver(pictureStore)

type ReadEntryProps = {
  readonly entry: Entry
  /** words of a search that led here */
  readonly sought: string
}

/** An entry to read: what a practice told, or what lies in the trash. Notes can be added to it. */
export function ReadEntry({ entry: stored, sought }: ReadEntryProps) {
  const { t } = useLingui()
  const names = useNames()
  const [entry, change] = useState(stored)
  const scroller = useRef<HTMLDivElement>(null)
  const find = useFind(sought)
  useCommand('find', find.open)
  const inTrash = entry.trashedAt !== undefined
  return (
    <div className="write">
      <div className="write-bar">
        <Link href={inTrash ? '/timeline?trash' : '/timeline'} className="button button-quiet">
          <IconArrowLeft size={16} aria-hidden />
          {inTrash ? t`Trash` : t`Timeline`}
        </Link>
        {inTrash ? (
          <Restore entry={entry} />
        ) : (
          <ReadMenu entry={entry} onChange={set => change(now => ({ ...now, ...set }))} />
        )}
      </div>
      <div className="write-scroll" ref={scroller}>
        <FindBar find={find} within={scroller} masked={names.isVeiled ? names.text : undefined} />
        <article className="write-column">
          <div className="write-line">
            <DateLine occurred={entry.occurred} />
            {entry.kind === 'practice' ? <Tag tone="plum">{t`Practice`}</Tag> : null}
            <HeadChips head={entry} signs={entry} spoken={referredIn(entry.body)} names={names} />
          </div>
          <h1 className="write-title" tabIndex={-1} dir="auto">
            {entry.title === '' ? t`Entry` : names.text(entry.title)}
          </h1>
          <ReadDocument document={entry.body} names={names} pictures={pictures} />
          {entry.run === undefined || inTrash ? null : (
            <p className="write-run">
              <Link href={`/run/${entry.run}`} className="button button-plain">
                <IconListDetails size={16} aria-hidden />
                {t`Open the practice`}
              </Link>
              <span className="muted">{t`A practice writes its own entry; its answers stay with the practice.`}</span>
            </p>
          )}
          <Addenda entry={entry} />
        </article>
      </div>
      <PrintedEntry read={async () => ask(contract.entry, { id: entry.id })} />
    </div>
  )
}

function Restore({ entry }: Pick<ReadEntryProps, 'entry'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const restore = async (): Promise<void> => {
    if (await doTo(restoring([entry.id]))) go('/timeline')
  }
  return (
    <Button icon={<IconRestore size={16} aria-hidden />} onPress={() => void restore()}>
      {t`Restore`}
    </Button>
  )
}
