import type { ReactNode } from 'react'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWidth } from './use-width.ts'
import './charts.css'

type ChartFrameProps = {
  /** what is read in place of the picture */
  readonly summary: string
  readonly children: (width: number) => ReactNode
}

/** A picture as wide as its place, with its meaning in words. */
export function ChartFrame({ summary, children }: ChartFrameProps) {
  const { ref, width } = useWidth()
  return (
    <figure className="chart">
      <VisuallyHidden>{summary}</VisuallyHidden>
      <div ref={ref} aria-hidden="true">
        {children(width)}
      </div>
    </figure>
  )
}
