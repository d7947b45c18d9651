import type { ReactNode } from 'react'
import './page.css'

type EmptyStateProps = {
  readonly title: string
  readonly children: ReactNode
  readonly icon?: ReactNode
  /** the one thing to do here */
  readonly action?: ReactNode
}

/** Nothing here yet: what will be, and the one way to begin. */
export const EmptyState = ({ title, children, icon, action }: EmptyStateProps) => (
  <div className="empty">
    {icon === undefined ? null : <div className="empty-icon">{icon}</div>}
    <h2 className="empty-title">{title}</h2>
    <p className="empty-text">{children}</p>
    {action}
  </div>
)
