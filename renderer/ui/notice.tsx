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
  /** alert is read at once; status when there is time; absent for what was there from the start */
  readonly role?: 'alert' | 'status'
}

/** Something the person should know, and what they may do about it. */
export function Notice({ children, title, tone = 'soft', actions, look = 'notice', role }: NoticeProps) {
  return (
    <div
      className={classNames('notice', tone !== 'soft' && `notice-${tone}`, look === 'banner' && 'banner')}
      role={role}
    >
      <div className="notice-text">
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        <div>{children}</div>
      </div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  )
}
