import type { ReactNode } from 'react'
import { Mark } from '../design/mark.tsx'
import { classNames } from './class-names.ts'
import './threshold.css'

type ThresholdProps = {
  /** without one it is only the mark, where it will stand when there is more */
  readonly title?: string
  readonly lede?: ReactNode
  readonly children?: ReactNode
  readonly width?: 'door' | 'hall'
  /** above the title: which step this is */
  readonly over?: ReactNode
  /** at the foot of the window */
  readonly foot?: ReactNode
}

/** A screen before the journal: the mark, a title, and one thing to do. */
export function Threshold({ title, lede, children, width = 'door', over, foot }: ThresholdProps) {
  return (
    <div className="threshold">
      <main className={classNames('threshold-body', `threshold-${width}`)}>
        <div className="threshold-mark">
          <Mark size={40} />
        </div>
        {over}
        {title === undefined ? (
          <div className="threshold-waiting" />
        ) : (
          <h1 className="threshold-title" tabIndex={-1}>
            {title}
          </h1>
        )}
        {lede === undefined ? null : <p className="threshold-lede">{lede}</p>}
        {children}
      </main>
      {foot === undefined ? null : <footer className="threshold-foot">{foot}</footer>}
    </div>
  )
}
