import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import type { Person, PersonDraft } from '../../../../shared/domain/person.ts'
import { StartCheck } from '../../../../renderer/features/people/start-check.tsx'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

const save = (more: Partial<PersonDraft> = {}) =>
  at.keeper.ask(contract.savePerson, { alias: 'Anneke', relation: 'report', place: 'remote', ...more })
const open = (person: Person) =>
  at.openAt('/person', {
    '/person': () => (
      <>
        <h1>Anneke</h1>
        <StartCheck person={person} />
      </>
    ),
    '/run/:id': () => <h1>a run</h1>,
  })
const choice = (option: string) => ({ kind: 'choice' as const, option })
const cells = () =>
  screen.getAllByRole('term').map(term => `${term.textContent}: ${term.nextSibling?.textContent}`)

describe('how somebody has it who started at a distance', () => {
  it('is said not to be looked at yet, and leads to the check with the person answered', async () => {
    const person = await save()
    await open(person)
    await screen.findByText(/were not looked at yet/)
    fireEvent.click(screen.getByRole('button', { name: 'Look at the five' }))
    await screen.findByRole('heading', { name: 'a run' })
    const [run] = await at.keeper.ask(contract.runsOf, { state: 'unfinished' })
    expect(run).toMatchObject({
      practice: 'starting-at-a-distance',
      answers: { who: { kind: 'person', person: person.id } },
    })
  })

  it('is silent about those the writer does not lead, or who are near, as long as nothing was looked at', async () => {
    for (const more of [{ relation: 'peer' }, { place: 'office' }] as const) {
      const person = await save({ alias: `Near ${Object.values(more).join()}`, ...more })
      await open(person)
      await waitFor(() => expect(at.asked).toContain(contract.startCheck.channel))
      expect(screen.queryByText('Starting at a distance')).toBeNull()
    }
  })

  it('shows five cells in words, with the day and when they were last asked', async () => {
    const person = await save({ place: 'office' })
    const { id, at: step } = await at.keeper.ask(contract.startRun, {
      practice: 'starting-at-a-distance',
      form: 'short',
    })
    await at.keeper.ask(contract.saveRun, {
      id,
      at: step,
      answers: {
        who: { kind: 'person', person: person.id },
        feedback: choice('there'),
        seeing: choice('partly'),
        asking: choice('missing'),
        mentor: choice('dk'),
        asked: choice('never'),
      },
    })
    await at.keeper.ask(contract.finishRun, { id, today: '2026-11-22' })
    await open(person)
    await screen.findByRole('button', { name: 'Look again' })
    expect(cells()).toEqual([
      'Timely feedback: There',
      'Seeing others work: Partly',
      'Someone to ask: Missing',
      'A mentor: Unknown',
      'Shared work: Not said',
    ])
    expect(screen.getByText(/Looked at on .*22.*They had not been asked yet\./)).toBeTruthy()
  })
})
