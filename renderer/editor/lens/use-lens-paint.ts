import { useEffect } from 'react'
import { brush } from '../find/paint.ts'
import './lens.css'

/** Dotted lines under stretches of words, a stronger one under that in hand. */
export function useLensPaint(ranges: readonly AbstractRange[], here: AbstractRange | undefined): void {
  useEffect(() => {
    const [all, one] = [brush('afterword-lens'), brush('afterword-lens-here')]
    all.add(ranges)
    if (here !== undefined) one.add([here])
    return () => {
      all.clear()
      one.clear()
    }
  }, [ranges, here])
}
