import { t as say } from '@lingui/core/macro'
import { IconHash, IconNotebook } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import { TagName } from '../../shared/domain/tag.ts'
import { ask } from '../bridge/ask.ts'
import type { ShownNames } from '../names/use-names.ts'
import { toast } from '../ui/toast.ts'
import { withCause } from '../words/fault-line.ts'
import { moving, tagging, untagging, type Deed } from './deeds.ts'
import { PickDialog } from './pick-dialog.tsx'

export type LabelAsk = 'add-tag' | 'remove-tag' | 'move'

type LabelDialogProps = {
  readonly what: LabelAsk
  readonly entries: readonly EntrySummary[]
  readonly names: ShownNames
  readonly onDo: (deed: Deed) => void
  readonly onClose: () => void
}

/** Asks for the tag to give or to take off, or the notebook to move to, for one entry or many. */
export function LabelDialog({ what, entries, names, onDo, onClose }: LabelDialogProps) {
  const { t } = useLingui()
  const ids = entries.map(({ id }) => id)
  if (what === 'move')
    return (
      <PickDialog
        title={t`Move to a notebook`}
        placeholder={t`Which notebook?`}
        none={t`There is no other notebook yet.`}
        choices={names.notebooks.map(({ id }) => ({
          id,
          name: names.notebook(id) ?? '',
          sign: <IconNotebook size={16} stroke={1.75} aria-hidden />,
        }))}
        onPick={notebook => onDo(moving(ids, notebook))}
        onClose={onClose}
      />
    )
  const carried = new Set(entries.flatMap(({ tags }) => tags))
  const tags = what === 'add-tag' ? names.tags : names.tags.filter(({ id }) => carried.has(id))
  const choices = tags.map(({ id }) => ({
    id,
    name: names.tag(id) ?? '',
    sign: <IconHash size={16} stroke={1.75} aria-hidden />,
  }))
  if (what === 'remove-tag')
    return (
      <PickDialog
        title={t`Remove a tag`}
        placeholder={t`Which tag?`}
        none={t`None of these entries has a tag.`}
        choices={choices}
        onPick={tag => onDo(untagging(ids, tag))}
        onClose={onClose}
      />
    )
  return (
    <PickDialog
      title={t`Add a tag`}
      placeholder={t`Which tag? A new one can be typed.`}
      none={t`There is no tag yet. Type a name to make one.`}
      choices={choices}
      onPick={tag => onDo(tagging(ids, tag))}
      onNew={name => void newTag(name).then(tag => tag === undefined || onDo(tagging(ids, tag)))}
      onClose={onClose}
    />
  )
}

async function newTag(typed: string) {
  const name = TagName.safeParse(typed.replace(/^#+/u, ''))
  try {
    if (name.success) return await ask(contract.saveTag, { name: name.data })
    toast({ text: say`A tag is one word or a few, without #.` })
  } catch (error) {
    toast({ text: withCause(say`The tag could not be made.`, error) })
  }
  return undefined
}
