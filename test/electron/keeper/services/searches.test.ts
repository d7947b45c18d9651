import { expect, test } from 'vitest'
import { SearchId } from '../../../../shared/domain/ids.ts'
import type { Query } from '../../../../shared/domain/search.ts'
import { openJournal } from '../../../support/open-journal.ts'

const query: Query = { text: 'trust -doubt', filter: { starred: true, from: '2026-01-01' } }

test('A search that was given a name comes back as it was, in the order of the names', async () => {
  const { journal } = await openJournal()
  const zoe = journal.searches.save({ name: 'Zoë', query })
  const eve = journal.searches.save({ name: 'Évening talks', query: { text: '', filter: {} } })
  expect(journal.searches.list()).toEqual([eve, zoe])
  const renamed = journal.searches.save({
    id: zoe.id,
    name: 'A new name',
    query: { ...query, text: 'doubt' },
  })
  expect(renamed).toEqual({ ...zoe, name: 'A new name', query: { ...query, text: 'doubt' } })
  expect(journal.searches.list()).toEqual([renamed, eve])
  journal.searches.remove(eve.id)
  expect(journal.searches.list()).toEqual([renamed])
})

test('Two searches cannot have one name, however it is written; one may be written anew under its own', async () => {
  const { journal } = await openJournal()
  const first = journal.searches.save({ name: 'Übung', query })
  expect(() => journal.searches.save({ name: 'ubung', query })).toThrow('name-taken')
  const other = journal.searches.save({ name: 'Other', query })
  expect(() => journal.searches.save({ id: other.id, name: 'ÜBUNG', query })).toThrow('name-taken')
  expect(journal.searches.save({ id: first.id, name: 'ÜBUNG', query }).name).toBe('ÜBUNG')
})

test('A search that is gone is neither changed nor removed', async () => {
  const { journal } = await openJournal()
  const id = SearchId.parse('00000000-0000-7000-8000-000000000009')
  expect(() => journal.searches.save({ id, name: 'None', query })).toThrow('not-found')
  expect(() => journal.searches.remove(id)).toThrow('not-found')
})
