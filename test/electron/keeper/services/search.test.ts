import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { expect, test } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { Found } from '../../../../shared/domain/search.ts'
import { passphrase, tempFolder, testKeeper } from '../../../support/keeper.ts'

async function openJournal() {
  const folder = tempFolder()
  const keeper = testKeeper(folder.path)
  onTestFinished(async () => {
    await keeper.vault.close()
    folder.remove()
  })
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
  const write = async (title: string, text: string, rest: Record<string, unknown> = {}) => {
    const { id } = await keeper.ask(contract.saveEntry, {
      id: randomUUID(),
      base: 0,
      title,
      body: documentOf(text),
      occurred: { day: '2026-03-05', time: '09:30', zone: 'Europe/Berlin' },
      ...rest,
    })
    return id
  }
  const look = (text: string, rest: Record<string, unknown> = {}): Promise<Found> =>
    keeper.ask(contract.search, { query: { text, filter: {} }, order: 'newest', limit: 20, ...rest })
  return { ...keeper, write, look }
}

const titles = ({ hits }: Found) => hits.map(({ entry }) => entry.title)
const marked = (parts: Found['hits'][number]['title']) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

test('A word is found in title and text, newest first, and marked where it stands', async () => {
  const { write, look } = await openJournal()
  await write('Trust', 'What I said to the team.')
  await write('Monday', 'We spoke about Übung and trust, at length.')
  const found = await look('trust')
  expect(titles(found)).toEqual(['Monday', 'Trust'])
  expect(found).toMatchObject({ total: 2, isCapped: false, leftOut: [] })
  expect(marked(found.hits[0]?.snippet ?? [])).toBe('We spoke about Übung and [trust], at length.')
  expect(marked(found.hits[1]?.title ?? [])).toBe('[Trust]')
  expect(marked((await look('ubung')).hits[0]?.snippet ?? [])).toContain('[Übung]')
})
