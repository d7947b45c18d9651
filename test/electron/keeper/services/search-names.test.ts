import { expect, test } from 'vitest'
import { openJournal } from '../../../support/open-journal.ts'

test('Whoever and whatever is called otherwise, or is gone, is found as it is now from the next letter on', async () => {
  const { database, journal } = await openJournal()
  const found = async (text: string): Promise<string[]> => {
    const { people, tags, groups } = await journal.search.look({
      query: { text, filter: {} },
      order: 'newest',
      limit: 20,
    })
    return [...people.map(({ alias }) => alias), ...[...tags, ...groups].map(({ name }) => name)]
  }
  expect(await found('pri')).toEqual([])
  const { id: priya } = journal.people.save({ alias: 'Priya' })
  const tag = journal.tags.save({ name: 'private' })
  const group = journal.groups.save({ name: 'Pricing', members: [] })
  expect(await found('pri')).toEqual(['Priya', 'private', 'Pricing'])
  journal.people.save({ id: priya, alias: 'Priscilla' })
  expect(await found('pri')).toEqual(['Priscilla', 'private', 'Pricing'])
  await journal.tags.remove(tag.id)
  journal.groups.remove(group.id)
  expect(await found('pri')).toEqual(['Priscilla'])
  const undone = (): void =>
    database.transaction(() => {
      journal.people.save({ alias: 'Prince' })
      throw new Error('undone')
    })
  expect(undone).toThrow('internal')
  expect(await found('pri')).toEqual(['Priscilla'])
  database.transaction(() => database.run('DELETE FROM v.people'))
  expect(await found('pri')).toEqual([])
})
