import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './page.css'

type CardProps = {
  readonly children: ReactNode
  readonly title?: ReactNode
  /** at the end of the title's line: an icon button, a count */
  readonly corner?: ReactNode
  /** soft: the one card of a page that asks something */
  readonly tone?: 'plain' | 'soft'
  readonly as?: 'section' | 'article' | 'div'
}

/** A raised sheet with a heading of its own. */
export function Card({ children, title, corner, tone = 'plain', as: Element = 'section' }: CardProps) {
  return (
    <Element className={classNames('card', tone === 'soft' && 'card-soft')}>
      {title === undefined ? null : (
        <div className="card-head">
          <h2 className="card-title">{title}</h2>
          {corner}
        </div>
      )}
      {children}
    </Element>
  )
}
