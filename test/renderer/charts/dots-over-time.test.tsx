import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { DotsOverTime } from '../../../renderer/charts/dots-over-time.tsx'

afterEach(cleanup)

const show = (values: readonly number[], band?: { low: number; mean: number; high: number }) =>
  render(
    <DotsOverTime
      summary="What it says"
      dots={values.map((value, index) => ({ at: 20_000 + 14 * index, value }))}
      domain={[0, 4]}
      ticks={[0, 2, 4]}
      dayWords={at => `day ${at}`}
      {...(band === undefined ? {} : { band })}
    />,
  ).container

it('says in words what it shows, and draws a dot for each value', () => {
  const drawn = show([1, 2, 3])
  screen.getByText('What it says')
  expect(drawn.querySelectorAll('.recharts-scatter-symbol')).toHaveLength(3)
  expect(drawn.textContent).toContain('day 20000')
  expect(drawn.textContent).toContain('day 20028')
})

it('joins the dots from four on, and not before', () => {
  expect(show([1, 2, 3]).querySelectorAll('.recharts-scatter-line path')).toHaveLength(0)
  cleanup()
  expect(show([1, 2, 3, 2]).querySelectorAll('.recharts-scatter-line path')).toHaveLength(1)
})

it('draws a band with its middle only when there is one', () => {
  expect(show([1, 2]).querySelectorAll('.recharts-reference-area')).toHaveLength(0)
  cleanup()
  const drawn = show([1, 2], { low: 0.5, mean: 1.5, high: 2.5 })
  expect(drawn.querySelectorAll('.recharts-reference-area')).toHaveLength(1)
  expect(drawn.querySelectorAll('.recharts-reference-line')).toHaveLength(1)
})
