import { lazy, Suspense, useState } from 'react'
import { useCommands } from '../../bridge/commands.ts'
import { fieldsOf, useReopened } from '../../bridge/forms.ts'

const CatchHunch = lazy(async () => ({ default: (await import('./catch-hunch.tsx')).CatchHunch }))
const TalkedWith = lazy(async () => ({ default: (await import('../../loop/talk-dialog.tsx')).TalkDialog }))
const LearnedToday = lazy(async () => ({ default: (await import('./learned-today.tsx')).LearnedToday }))
const HoldWords = lazy(async () => ({ default: (await import('./hold-words.tsx')).HoldWords }))

const dialogs = {
  'capture-hunch': CatchHunch,
  'capture-talk': TalkedWith,
  'capture-lesson': LearnedToday,
  'hold-words': HoldWords,
}

type Capture = keyof typeof dialogs

/** What can be caught in passing, from every page, without leaving it. */
export function Captures() {
  // Whoever is in the middle of one and catches something else finds the first again after it.
  const [begun, begin] = useState<readonly Capture[]>([])
  const show = (capture: Capture): void => begin(now => [...now.filter(one => one !== capture), capture])
  const close = (capture: Capture): void =>
    begin(now => now.filter(one => one !== capture && fieldsOf({ form: one, about: 'new' }) !== undefined))
  useCommands({
    'capture-hunch': () => show('capture-hunch'),
    'capture-talk': () => show('capture-talk'),
    'capture-lesson': () => show('capture-lesson'),
    'hold-words': () => show('hold-words'),
  })
  useReopened('capture-hunch', () => show('capture-hunch'))
  useReopened('capture-talk', () => show('capture-talk'))
  useReopened('capture-lesson', () => show('capture-lesson'))
  useReopened('hold-words', () => show('hold-words'))
  const open = begun.at(-1)
  if (open === undefined) return null
  const Shown = dialogs[open]
  return (
    <Suspense>
      <Shown key={open} onClose={() => close(open)} />
    </Suspense>
  )
}
