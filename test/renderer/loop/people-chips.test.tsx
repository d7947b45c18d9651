import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { PeopleChips } from '../../../renderer/loop/people-chips.tsx'
import { useNames } from '../../../renderer/names/use-names.ts'
import { windowWithKeeper, type KeeperWindow } from '../features/practices/with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

let sent = 0
function Form() {
  const { people } = useNames()
  const [value, setValue] = useState<readonly PersonId[]>([])
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        sent += 1
      }}
    >
      <h1>A form</h1>
      <PeopleChips label="With whom" people={people} value={value} onChange={setValue} />
      <button type="submit">Keep</button>
    </form>
  )
}

test('of sixty people a few stand there, and the others are found and taken by typing', async () => {
  sent = 0
  for (let one = 10; one < 70; one += 1) await at.keeper.ask(contract.savePerson, { alias: `P${one}` })
  await at.openAt('/form', { '/form': () => <Form /> })
  await screen.findByText('48 more by typing')
  expect(screen.getAllByRole('checkbox')).toHaveLength(12)
  const find = screen.getByLabelText('Someone else')
  fireEvent.change(find, { target: { value: 'p6' } })
  expect(screen.getAllByRole('checkbox')).toHaveLength(10)
  fireEvent.change(find, { target: { value: 'p66' } })
  const enter = { key: 'Enter', cancelable: true }
  expect(fireEvent.keyDown(find, enter)).toBe(false)
  expect(sent).toBe(0)
  expect(find).toHaveProperty('value', '')
  expect(screen.getByLabelText('P66')).toHaveProperty('checked', true)
  expect(screen.getAllByRole('checkbox')).toHaveLength(13)
  fireEvent.change(find, { target: { value: 'xyz' } })
  await screen.findByText('Nobody is called that.')
  expect(screen.getAllByRole('checkbox')).toHaveLength(1)
})
