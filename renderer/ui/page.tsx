import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './page.css'

type PageProps = {
  readonly title: string
  /** a sentence under the title */
  readonly lede?: ReactNode
  /** what stands to the right; below the rest when there is no room */
  readonly aside?: ReactNode
  /** buttons at the end of the title's line */
  readonly actions?: ReactNode
  /** narrow: one column of reading or settings */
  readonly width?: 'page' | 'narrow'
  readonly children: ReactNode
}

/** A page of the journal: its title in the serif, a sentence, and the rest. The title takes the focus when it opens. */
export function Page({ title, lede, aside, actions, width = 'page', children }: PageProps) {
  return (
    <div className={classNames('page', width === 'narrow' && 'page-narrow')}>
      <header className="page-head">
        <div>
          <h1 className="page-title" tabIndex={-1}>
            {title}
          </h1>
          {lede === undefined ? null : <p className="page-lede">{lede}</p>}
        </div>
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </header>
      {aside === undefined ? (
        <div className="page-main">{children}</div>
      ) : (
        <div className="page-columns">
          <div className="page-main">{children}</div>
          <aside className="page-aside">{aside}</aside>
        </div>
      )}
    </div>
  )
}
