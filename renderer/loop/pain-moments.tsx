import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Tag } from '../../shared/domain/tag.ts'
import { fold } from '../../shared/text/fold.ts'
import { tagPath } from '../names/paths.ts'
import { useNames } from '../names/use-names.ts'

/** The tags that words name with a # before them, each once, in the order of the list. */
function tagsNamed(words: string, tags: readonly Tag[]): Tag[] {
  const text = fold(words)
  return tags.filter(({ name }) => {
    const sought = `#${fold(name)}`
    const at = text.indexOf(sought)
    return at !== -1 && !/^[\p{L}\p{N}]/u.test(text.slice(at + sought.length))
  })
}

type PainMomentsProps = { readonly words: string }

/** The moments in which something shows that wears on somebody: the entries that carry a tag it names. */
export function PainMoments({ words }: PainMomentsProps) {
  const { t } = useLingui()
  const { tags, text } = useNames()
  const named = tagsNamed(words, tags)
  return named.length === 0 ? null : (
    <p className="muted">
      {t`Where it shows:`}{' '}
      {named.map(({ id, name, entries }, at) => (
        <span key={id}>
          {at === 0 ? '' : ' · '}
          <Link href={tagPath(id)}>
            #{text(name)}, <Plural value={entries} _0="no entry yet" one="# entry" other="# entries" />
          </Link>
        </span>
      ))}
    </p>
  )
}
