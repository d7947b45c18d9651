import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { built } from '../../support/built.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { draftOf } from '../../support/writing.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')
const alias = 'Zxqjwk'

let folder: ReturnType<typeof tempFolder>
let keeper: TestKeeper
let person: PersonId
beforeEach(async () => {
  folder = tempFolder()
  keeper = testKeeper(folder.path, { checker })
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
  person = (await keeper.ask(contract.savePerson, { alias })).id
})
afterEach(async () => {
  await keeper.vault.close()
  folder.remove()
})

const erasure = () => ({ person, way: 'delete', instead: 'someone', words: [], spare: [] })

/** Ends the keeper as a lock does, and goes on with another. */
async function lockAndUnlock(): Promise<void> {
  const mark = await keeper.vault.close()
  keeper = testKeeper(folder.path, { checker, lastSeen: mark })
  await keeper.ask(contract.unlockVault, { passphrase: passphrase() })
}

const texts = async (): Promise<string[]> => {
  const { entries } = await keeper.ask(contract.entryPage, { limit: 200 })
  const all = await Promise.all(entries.map(({ id }) => keeper.ask(contract.entry, { id })))
  return all.map(entry => plainText(entry.body)).toSorted()
}

describe('while a person is being erased', () => {
  it('whoever asks for something waits, and sees all of it done', async () => {
    for (let count = 0; count < 30; count += 1) {
      await keeper.ask(contract.saveEntry, draftOf(`${count} ${alias}`))
    }
    const erased = keeper.ask(contract.erasePerson, erasure())
    const [lines, found] = await Promise.all([
      keeper.ask(contract.peopleLines, {}),
      keeper.ask(contract.search, { query: { text: alias, filter: {} }, order: 'newest', limit: 50 }),
    ])
    expect(lines).toEqual([])
    expect(found).toMatchObject({ total: 0, hits: [], people: [] })
    await erased
    expect(keeper.announced).toEqual(expect.arrayContaining(['entries', 'people', 'searches', 'hunches']))
  })

  it('words that are sealed lose the name as well', async () => {
    const saved = await keeper.ask(contract.saveEntry, draftOf(`${alias} was here`))
    const erased = keeper.ask(contract.erasePerson, erasure())
    const late = { ...draftOf(`${alias} came again`), id: saved.id, base: saved.revision }
    await keeper.ask(contract.sealDrafts, { words: [{ kind: 'entry', draft: late }] })
    await erased
    await keeper.ask(contract.takeDrafts, {})
    expect(await texts()).toEqual(['someone came again'])
  })

  it('a lock breaks nothing: it is finished at the next unlock before anything is answered', async () => {
    for (let count = 0; count < 30; count += 1) {
      await keeper.ask(contract.saveEntry, draftOf(`${count} ${alias}`))
    }
    const erased = keeper.ask(contract.erasePerson, erasure())
    erased.catch(() => undefined)
    await new Promise(resolve => setImmediate(resolve))
    await lockAndUnlock()
    await expect(erased).rejects.toThrow('vault-locked')
    expect(await keeper.ask(contract.people, {})).toEqual([])
    expect((await texts()).filter(text => text.includes(alias))).toEqual([])
  })
})

describe('words that were sealed before', () => {
  it('lose the name with everything else', async () => {
    const draft = draftOf(`${alias} was here`, { title: alias, people: [person] })
    await keeper.ask(contract.sealDrafts, { words: [{ kind: 'entry', draft }] })
    const sealed = readFileSync(join(folder.path, 'journal.afterword', 'recovery.draft'))
    await keeper.ask(contract.erasePerson, erasure())
    expect(readFileSync(join(folder.path, 'journal.afterword', 'recovery.draft'))).not.toEqual(sealed)
    const [taken] = await keeper.ask(contract.takeDrafts, {})
    expect(taken).toMatchObject({ kind: 'entry', draft: { title: 'someone', people: [] } })
    expect(await texts()).toEqual(['someone was here'])
  })
})

describe('backups', () => {
  it('that still hold the name are counted beforehand and can be replaced', async () => {
    await lockAndUnlock()
    await keeper.ask(contract.saveEntry, draftOf('Rain'))
    await lockAndUnlock()
    const { backups, ...counts } = await keeper.ask(contract.erasePreview, { person, words: [] })
    expect(backups).toBe(2)
    expect(counts).toMatchObject({ entries: 0, mentions: 0, plain: [] })
    await keeper.ask(contract.erasePerson, erasure())
    const fresh = await keeper.ask(contract.replaceBackups, {})
    expect(fresh).toMatchObject({ verified: true })
    expect(await keeper.ask(contract.listBackups, {})).toEqual([fresh])
  })
})
