import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { TagId } from '../../../shared/domain/ids.ts'
import type { Tag } from '../../../shared/domain/tag.ts'
import { ask } from '../../bridge/ask.ts'
import { useReopened } from '../../bridge/forms.ts'
import { NameDialog } from '../../names/name-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { MergeTag, PickTag } from './merge-tag.tsx'
import { RemoveTag } from './remove-tag.tsx'

type TagDeedsProps = {
  readonly tag: Tag
  /** it is gone: into another one, or altogether */
  readonly onGone?: (into?: TagId) => void
}

/** What can be done to a tag as a whole. */
export function TagDeeds({ tag, onGone }: TagDeedsProps) {
  const { t } = useLingui()
  const names = useNames()
  const [asking, setAsking] = useState<'rename' | 'pick' | 'remove' | Tag>()
  useReopened('tag-name', () => setAsking('rename'), tag.id)
  const close = (): void => setAsking(undefined)
  const name = names.text(tag.name)
  return (
    <>
      <MenuButton
        label={t`More about #${name}`}
        icon={<IconDots size={18} stroke={1.75} />}
        items={[
          { id: 'rename', label: t`Rename…` },
          ...(names.tags.length > 1 ? [{ id: 'pick' as const, label: t`Merge into another…` }] : []),
          { id: 'remove', label: t`Remove…`, danger: true },
        ]}
        onAction={setAsking}
      />
      {asking === 'rename' ? (
        <NameDialog
          title={t`Rename #${name}`}
          form="tag-name"
          about={tag.id}
          first={tag.name}
          maxLength={60}
          onClose={close}
          onKeep={async other =>
            void (await ask(contract.saveTag, { id: tag.id, name: other.replace(/^#/, '') }))
          }
        >
          <p className="muted">{t`It is called so in every entry from then on, in those written before as well.`}</p>
        </NameDialog>
      ) : null}
      {asking === 'pick' ? <PickTag tag={tag} onClose={close} onPick={setAsking} /> : null}
      {typeof asking === 'object' ? (
        <MergeTag tag={tag} kept={asking} onClose={close} onDone={into => onGone?.(into)} />
      ) : null}
      {asking === 'remove' ? <RemoveTag tag={tag} onClose={close} onDone={() => onGone?.()} /> : null}
    </>
  )
}
