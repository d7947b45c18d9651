import { expect, it } from 'vitest'
import { changeTextSize, showPreferences } from '../../../renderer/bridge/preferences.ts'
import { standBy } from '../../../renderer/bridge/leaving.ts'
import { pretendWindow } from '../pretend-window.tsx'

const rest = { autoLock: 5, typewriter: false, veilOnBlur: false, notices: false } as const
const root = document.documentElement

it('shows theme and size of writing, and what they become', async () => {
  const pretend = pretendWindow({
    'shell.preferences': () => ({ theme: 'dark', textSize: 20, ...rest }),
    'shell.setPreferences': input => ({ theme: 'dark', textSize: 20, ...rest, ...Object(input) }),
  })
  const stopListening = standBy()
  const stop = await showPreferences()
  expect(root.dataset['theme']).toBe('dark')
  expect(root.style.getPropertyValue('--text-writing')).toBe('1.25rem')

  await pretend.fromShell({
    kind: 'preferences',
    preferences: { theme: 'system', textSize: 16, ...rest },
  })
  expect(root.dataset['theme']).toBeUndefined()
  expect(root.style.getPropertyValue('--text-writing')).toBe('1rem')

  await changeTextSize(-5)
  expect(pretend.inputsOf('shell.setPreferences')).toEqual([{ textSize: 15 }])
  stop()
  stopListening()
})
