import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { GroupId, PersonId, RunId } from '../../../../shared/domain/ids.ts'
import type { TracedChoice } from '../../../../shared/domain/practice-figure.ts'
import type { ChoiceName } from '../../../../shared/domain/practice.ts'
import { practiceFigures, type PracticeRecord } from '../../../../shared/insights/practice-figures.ts'
import { FromPractices } from '../../../../renderer/features/insights/from-practices.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { fakeBridge, openAt } from '../write/in-a-window.tsx'

let close = (): void => cleanup()
afterEach(() => {
  veil.set(false)
  close()
})

const id = (kind: number, at: number): string =>
  `018f0000-0000-7000-8${kind}00-${String(at).padStart(12, '0')}`
const person = (at: number) => PersonId.parse(id(1, at))
const circle = { id: GroupId.parse(id(2, 0)), members: [0, 1, 2].map(person) }
const choice = (
  name: ChoiceName,
  option: string,
  { run = 0, who }: { run?: number; who?: number } = {},
): TracedChoice => ({
  run: RunId.parse(id(0, run)),
  name,
  option,
  day: '2026-03-02',
  ...(who === undefined ? {} : { person: person(who) }),
})
const many = <T,>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

const measure = (name: 'recovery-days' | 'own-load' | 'their-load', value: number, run: number) => ({
  run: RunId.parse(id(0, run)),
  name,
  value,
  day: '2026-03-02',
})

async function show(record: Partial<PracticeRecord>) {
  const bridge = fakeBridge({
    'kept.figures': () =>
      practiceFigures({ choices: [], measures: [], decisions: [], groups: [], ...record }),
    'people.groups': () => [{ id: circle.id, name: 'Friends of Anneke', members: circle.members }],
    'people.list': () => [
      {
        id: person(0),
        alias: 'Anneke',
        createdAt: '2026-01-05T09:00:00.000Z',
        savedAt: '2026-01-05T09:00:00.000Z',
      },
    ],
    'tags.list': () => [],
    'notebooks.list': () => [],
  })
  close = openAt('/insights', {
    '/insights': () => <FromPractices range={{ from: '2026-01-01' }} period="Last 3 months" />,
  }).close
  await screen.findByRole('heading', { name: 'From your practices' })
  return bridge
}
const part = (name: string) => within(screen.getByRole('region', { name }))
const words = (name: string) =>
  (screen.getByRole('region', { name }).textContent ?? '').replaceAll('\u00a0', ' ')

describe('what practices left behind', () => {
  it('is asked for over the days in sight, and says in a sentence that there is nothing', async () => {
    const bridge = await show({})
    expect(screen.getByText(/Nothing in these days yet/)).toBeTruthy()
    expect(screen.queryAllByRole('region')).toEqual([])
    expect(bridge.inputsOf('kept.figures')).toEqual([{ from: '2026-01-01' }])
  })

  it('counts first and says how many more a share needs', async () => {
    await show({
      choices: [
        ...many(2, () => choice('decision-night', 'changed')),
        ...many(4, () => choice('decision-night', 'same')),
        choice('decision-night', 'unsure'),
      ],
    })
    expect(words('After a night')).toContain('Of 7 decisions looked at again after a night, 2 were changed.')
    expect(words('After a night')).toContain('Of one you were less sure.')
    expect(words('After a night')).toContain('1 more to see a share.')
    expect(words('After a night')).not.toContain('somewhere between')
    expect(screen.getByText(/counted \(Last 3 months\)/)).toBeTruthy()
    expect(part('After a night').getByText('How this is counted')).toBeTruthy()
    expect(screen.getAllByRole('region')).toHaveLength(1)
  })

  it('shows a share with its interval where there are enough', async () => {
    await show({ choices: many(8, at => choice('decision-night', at < 5 ? 'changed' : 'same')) })
    expect(words('After a night')).toContain('That is 63%, somewhere between 35% and 84%.')
  })

  it('tells of circles by share, with masked names under the veil, and of no person', async () => {
    const heard = many(4, run =>
      [0, 1, 2].flatMap(who => [
        choice('voice-spoke', who === 0 ? 'much' : 'not', { run, who }),
        choice('voice-cut', 'no', { run, who }),
      ]),
    ).flat()
    veil.set(true)
    await show({ choices: heard, groups: [circle] })
    const row = await part('Who was heard').findByRole('row', { name: /Friends of •••/ })
    expect(row.textContent?.replaceAll('\u00a0', ' ')).toContain('33% (16 to 57), of 12')
    expect(document.body.textContent).not.toContain('Anneke')
  })

  it('tells the days of setbacks and how full weeks were', async () => {
    await show({
      measures: [
        measure('recovery-days', 9, 1),
        measure('recovery-days', 2, 2),
        measure('own-load', 7, 3),
        measure('own-load', 3, 4),
        measure('their-load', 6, 5),
      ],
      choices: [choice('load-dropped', 'chosen', { run: 3 })],
    })
    expect(words('Until a setback was behind you')).toContain(
      '2 setbacks are behind you. In days, the shortest first: 2, 9.',
    )
    expect(words('Until a setback was behind you')).toContain('3 more to tell the one in the middle.')
    expect(words('More than fits')).toContain('Of 2 weeks you rated, one was full.')
    expect(words('More than fits')).toContain('In one of them you let something go on purpose.')
    expect(words('More than fits')).toContain('In 1 talk one told you that theirs was full.')
  })
})
