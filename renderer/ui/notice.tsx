import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './page.css'

type NoticeProps = {
  readonly children: ReactNode
  readonly title?: ReactNode
  readonly tone?: 'soft' | 'amber' | 'danger'
  readonly actions?: ReactNode
  /** banner: the whole width, at the top of the window */
  readonly look?: 'notice' | 'banner'
  /** read at once; for what has just gone wrong */
  readonly role?: 'alert'
  /** read when there is time; for what was not there from the start */
  readonly isNews?: boolean
}

/** Something the person should know, and what they may do about it. */
export function Notice({
  children,
  title,
  tone = 'soft',
  actions,
  look = 'notice',
  role,
  isNews = false,
}: NoticeProps) {
  return (
    <div
      className={classNames('notice', tone !== 'soft' && `notice-${tone}`, look === 'banner' && 'banner')}
      role={role ?? (isNews ? 'status' : undefined)}
    >
      <div className="notice-text">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        <div>{children}</div>
      </div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  )
}
