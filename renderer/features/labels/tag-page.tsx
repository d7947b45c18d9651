import { IconHash } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { tagPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { LabelGone, LabelPage } from './label-page.tsx'
import { TagDeeds } from './tag-deeds.tsx'

/** Everything that carries one tag. */
export function TagPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams()
  const { text } = useNames()
  const { data: tags } = useAsk(contract.tags, {})
  const tag = tags?.find(one => one.id === id)
  if (tags === undefined) return null
  if (tag === undefined)
    return <LabelGone title={t`This tag is not here any more`} path="/tags" way={t`To all tags`} />
  return (
    <LabelPage
      key={tag.id}
      title={`#${text(tag.name)}`}
      entries={tag.entries}
      filter={{ tags: [tag.id] }}
      none={t`No entry carries this tag now`}
      hint={t`Write # and its name in an entry, or give it in the entry’s head.`}
      icon={<IconHash size={28} aria-hidden />}
      deeds={
        <TagDeeds
          tag={tag}
          onGone={into => go(into === undefined ? '/tags' : tagPath(into), { replace: true })}
        />
      }
    />
  )
}
