import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Slider } from '../../../renderer/ui/slider.tsx'

afterEach(cleanup)

function unset(): { slider: HTMLElement; given: number[] } {
  const given: number[] = []
  render(<Slider label="How sure" value={undefined} onChange={value => given.push(value)} unset="Not set" />)
  return { slider: screen.getByLabelText('How sure'), given }
}

it.each(['Enter', ' '])('takes the middle for an answer when it is pressed on with %j', key => {
  const { slider, given } = unset()
  expect(slider.getAttribute('aria-valuetext')).toBe('Not set')
  fireEvent.keyDown(slider, { key })
  expect(given).toEqual([50])
})

it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
  'takes no key that is meant for the page as an answer: Enter with %j',
  held => {
    const { slider, given } = unset()
    fireEvent.keyDown(slider, { key: 'Enter', ...held })
    expect(given).toEqual([])
  },
)
