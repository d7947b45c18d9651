import { IconPhoto, IconPinFilled, IconStarFilled } from '@tabler/icons-react'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import { Tag } from '../ui/tag.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'

type SignProps = { readonly words: string; readonly children: ReactNode; readonly look: string }

const Sign = ({ words, children, look }: SignProps) => (
  <span className={`entry-sign ${look}`} title={words}>
    {children}
    <VisuallyHidden>{words}</VisuallyHidden>
  </span>
)

type EntrySignsProps = { readonly entry: EntrySummary }

/** Small pictures of what an entry is: a practice, pinned, starred, with pictures in it. */
export function EntrySigns({ entry }: EntrySignsProps) {
  const { t } = useLingui()
  const { images } = entry
  return (
    <>
      {entry.kind === 'practice' ? <Tag tone="plum">{t`Practice`}</Tag> : null}
      {entry.pinned ? (
        <Sign words={t`Pinned`} look="entry-pin">
          <IconPinFilled size={14} aria-hidden />
        </Sign>
      ) : null}
      {entry.starred ? (
        <Sign words={t`Starred`} look="entry-star">
          <IconStarFilled size={14} aria-hidden />
        </Sign>
      ) : null}
      {images > 0 ? (
        <Sign words={t`${plural(images, { one: '# picture', other: '# pictures' })}`} look="entry-pictures">
          <IconPhoto size={15} stroke={1.75} aria-hidden />
        </Sign>
      ) : null}
    </>
  )
}
