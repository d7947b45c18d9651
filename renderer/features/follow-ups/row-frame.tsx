import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { Tag } from '../../ui/tag.tsx'
import { useSought } from './sought.ts'

type RowFrameProps = {
  readonly kind: string
  readonly tone: 'green' | 'amber'
  readonly about: ReactNode
  /** the person's own words, if any may be seen */
  readonly words?: ReactNode
  readonly when: string
  /** more about it, under the line that says when */
  readonly more?: ReactNode
  readonly children?: ReactNode
}

/** One thing that waits: what it is, whom it is about, when, and what can be done about it. */
export function RowFrame({ kind, tone, about, words, when, more, children }: RowFrameProps) {
  const { isSought, row } = useSought()
  return (
    <li
      ref={row}
      className={classNames('follow-up', isSought && 'follow-up-sought')}
      {...(isSought && { tabIndex: -1 })}
    >
      <div className="follow-up-text">
        <p className="follow-up-about">
          <Tag tone={tone}>{kind}</Tag> {about}
        </p>
        {words === undefined ? null : <p className="follow-up-words">{words}</p>}
        <p className="follow-up-when">{when}</p>
        {more}
      </div>
      <div className="follow-up-actions">{children}</div>
    </li>
  )
}
