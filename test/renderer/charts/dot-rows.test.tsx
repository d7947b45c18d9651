import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { DotRows } from '../../../renderer/charts/dot-rows.tsx'
import { IntervalDot } from '../../../renderer/charts/interval-dot.tsx'

afterEach(cleanup)

const rows = (held: number) => [
  { id: 'held', label: 'It held', count: held, mark: 'full' as const },
  { id: 'not', label: 'It did not', count: 2, mark: 'hollow' as const },
]

it('draws a dot for each, and always the number', () => {
  const { container } = render(<DotRows rows={rows(5)} />)
  expect(container.querySelectorAll('.dot-one')).toHaveLength(7)
  expect(screen.getByText('5')).toBeTruthy()
})

it('draws bars once there are too many dots to count', () => {
  const { container } = render(<DotRows rows={rows(80)} />)
  expect(container.querySelectorAll('.dot-one')).toHaveLength(0)
  expect([...container.querySelectorAll<HTMLElement>('.dot-bar')].map(bar => bar.style.inlineSize)).toEqual([
    '100%',
    '2.5%',
  ])
})

it('says in words what the picture of an interval shows, and hides the picture', () => {
  const { container } = render(
    <IntervalDot
      summary="A dot at 46 % with a bar from 27 % to 68 %."
      value={46}
      low={27}
      high={68}
      domain={[0, 100]}
      ticks={[0, 50, 100]}
      format={value => `${value} %`}
    />,
  )
  expect(screen.getByText('A dot at 46 % with a bar from 27 % to 68 %.')).toBeTruthy()
  expect(container.querySelector('svg')?.closest('[aria-hidden="true"]')).not.toBeNull()
  expect(container.querySelectorAll('.recharts-scatter-symbol')).toHaveLength(1)
  expect(container.querySelectorAll('.recharts-errorBar line')).toHaveLength(3)
})
