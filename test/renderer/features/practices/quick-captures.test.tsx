import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { registerCommand } from '../../../../renderer/bridge/commands.ts'
import { QuickCaptures } from '../../../../renderer/features/practices/quick-captures.tsx'
import type { CommandId } from '../../../../shared/contract/announcements.ts'

const stops: (() => void)[] = []
beforeEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

it('each of what takes seconds opens what it names', () => {
  const ran: CommandId[] = []
  for (const id of ['capture-hunch', 'capture-talk', 'capture-lesson'] as const) {
    stops.push(registerCommand(id, () => ran.push(id)))
  }
  render(
    <I18nProvider i18n={i18n}>
      <QuickCaptures />
    </I18nProvider>,
  )
  const quick = within(screen.getByRole('region', { name: 'In a few seconds' }))
  for (const name of [
    'Today I learned, 20 seconds',
    'First explanation, 20 seconds',
    'Talked with…, 8 seconds',
  ]) {
    fireEvent.click(quick.getByRole('button', { name }))
  }
  expect(ran).toEqual(['capture-lesson', 'capture-hunch', 'capture-talk'])
})
