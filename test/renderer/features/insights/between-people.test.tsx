import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { BetweenFigures } from '../../../../shared/domain/between-figure.ts'
import { PersonId } from '../../../../shared/domain/ids.ts'
import { betweenFigures } from '../../../../shared/insights/between-figures.ts'
import { countedShare } from '../../../../shared/insights/counted.ts'
import { BetweenPeople } from '../../../../renderer/features/insights/between-people.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { fakeBridge, openAt } from '../write/in-a-window.tsx'

let close = (): void => cleanup()
afterEach(() => {
  veil.set(false)
  close()
})

const person = (at: number) => PersonId.parse(`018f0000-0000-7000-8100-00000000000${at}`)
const none = betweenFigures({
  range: {},
  choices: [],
  measures: [],
  ends: [],
  waiting: 0,
  talks: [],
  people: [],
  moves: [],
})

async function show(some: Partial<BetweenFigures>) {
  const bridge = fakeBridge({
    'kept.between': () => ({ ...none, ...some }),
    'people.list': () =>
      ['Anneke', 'Bo'].map((alias, at) => ({
        id: person(at),
        alias,
        createdAt: '2026-01-05T09:00:00.000Z',
        savedAt: '2026-01-05T09:00:00.000Z',
      })),
    'tags.list': () => [],
    'notebooks.list': () => [],
  })
  close = openAt('/insights', {
    '/insights': () => <BetweenPeople range={{ from: '2026-01-01', zone: 'UTC' }} period="Last 3 months" />,
  }).close
  await screen.findByRole('heading', { name: 'Between you and others' })
  return bridge
}
const part = (name: string) => within(screen.getByRole('region', { name }))
const words = (name: string) =>
  (screen.getByRole('region', { name }).textContent ?? '').replaceAll('\u00a0', ' ')

const held = (k: number, n: number): BetweenFigures['held'] => ({
  fates: countedShare({ k, n, minimum: 8 }),
  copied: n - k,
  changed: k,
  thrownAway: 0,
  waiting: 1,
  urge: { fell: 2, same: 1, rose: 0, untold: n - 3, minimum: 8 },
})

describe('how one is with others', () => {
  it('is asked for over the days in sight, and says in a sentence that there is nothing', async () => {
    const bridge = await show({})
    expect(screen.getByText(/Nothing in these days yet/)).toBeTruthy()
    expect(screen.queryAllByRole('region')).toEqual([])
    expect(bridge.inputsOf('kept.between')).toEqual([{ from: '2026-01-01', zone: 'UTC' }])
  })

  it('counts what became of held words first, and says how many more a share needs', async () => {
    await show({ held: held(4, 6) })
    const told = words('Words you held')
    expect(told).toContain('Of 6 times you held words, they did not go out as they were 4 times.')
    expect(told).toContain('2 more to see a share.')
    expect(told).toContain(
      'You told the urge twice 3 times: weaker later in 2, the same in 1, stronger in 0.',
    )
    expect(told).toContain('5 more to tell the one in the middle. Not told twice: 3.')
    expect(told).toContain('Held now and not counted: 1.')
    expect(told).not.toContain('somewhere between')
    expect(screen.getAllByRole('region')).toHaveLength(1)
  })

  it('shows the share with its interval, and the urge in the middle, where there are enough', async () => {
    const urge = { fell: 6, same: 1, rose: 1, untold: 0, minimum: 8, before: 7.5, after: 3 }
    await show({ held: { ...held(5, 8), urge } })
    expect(words('Words you held')).toContain('That is 63%, somewhere between 35% and 84%.')
    expect(words('Words you held')).toContain('The one in the middle, of 10: 7.5 then, 3 later.')
  })

  it('tells the days until something was raised, and what has none', async () => {
    await show({
      raised: { days: [1, 4], minimum: 5, undated: 0, byOthers: 1, notYet: 2, letBe: 0 },
    })
    const told = words('Until you raised it')
    expect(told).toContain('You raised 2 difficult things. In days, the shortest first: 1, 4.')
    expect(told).toContain('3 more to tell the one in the middle.')
    expect(told).toContain('Somebody else raised it1Not yet2')
  })

  it('tells who learned from whom by name, masked under the veil, and of two who had it hard no name', async () => {
    await show({
      moves: {
        over: countedShare({ k: 2, n: 3, minimum: 8 }),
        underWay: 1,
        kinds: [{ kind: 'mentor', all: 4, happened: 2 }],
        pairs: 1,
        remotePairs: 1,
        helped: [{ learner: person(1), helper: person(0), times: 2 }],
      },
      pairs: { eased: 1, same: 0, harder: 0, cant: 0, open: 1 },
    })
    const row = await part('Moves to connect people').findByRole('row', { name: /Bo/ })
    expect(row.textContent).toBe('BoAnneke2')
    expect(words('Moves to connect people')).toContain('Of 3 moves that are over, 2 happened.')
    expect(words('Between two, after work together')).toContain('2 times two people')
    veil.set(true)
    await waitFor(() => expect(document.body.innerHTML).not.toContain('Anneke'))
  })

  it('tells of talks beyond the people one leads, of both numbers of the whole, and of kinds of skills', async () => {
    await show({
      beyond: {
        talks: countedShare({ k: 5, n: 20, minimum: 20 }),
        unsaid: 3,
        firstOutside: 2,
        firstInside: 1,
      },
      whole: {
        lower: countedShare({ k: 1, n: 2, minimum: 8 }),
        same: 1,
        higher: 0,
        untold: 2,
        pairs: [
          { mine: 6, theirs: 4 },
          { mine: 5, theirs: 5 },
        ],
      },
      skills: { craft: 1, people: 3, self: 0, several: 0 },
    })
    const told = words('Beyond the people you lead')
    expect(told).toContain('Of 20 talks, 5 were with somebody beyond the people you lead.')
    expect(told).toContain('That is 25%')
    expect(told).toContain('First talks with somebody: 2 beyond, 1 among the people you lead.')
    expect(told).toContain('3 talks are not counted')
    expect(words('One whole team, yours and theirs')).toContain(
      'Of 2 times you know both your number and theirs, theirs was the weaker one once.',
    )
    expect(words('One whole team, yours and theirs')).toContain('2 times you came back to with your own')
    fireEvent.click(part('One whole team, yours and theirs').getByText('As a table'))
    const rows = part('One whole team, yours and theirs').getAllByRole('row')
    expect(rows.map(row => row.textContent)).toEqual(['TimeYoursTheirs, as told', '164', '255'])
    expect(words('What your lessons ask of you')).toContain('4 lessons, by the kind of skill.')
  })
})
