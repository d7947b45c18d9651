import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSample } from '../../../electron/keeper/services/sample.ts'
import { peekManifest } from '../../../electron/keeper/vault/manifest.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { referredIn } from '../../../shared/domain/document-text.ts'
import { ImageId } from '../../../shared/domain/ids.ts'
import type { SealedWords } from '../../../shared/domain/sealed-words.ts'
import { Fault } from '../../../shared/faults.ts'
import { generateSample } from '../../../shared/sample/generate.ts'
import { built } from '../../support/built.ts'
import { smallDisk } from '../../support/disks.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { draftOf } from '../../support/writing.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')
let folder: ReturnType<typeof tempFolder>
const keepers: TestKeeper[] = []
beforeEach(() => {
  folder = tempFolder()
})
afterEach(async () => {
  for (const keeper of keepers.splice(0)) await keeper.vault.close()
  folder.remove()
})

function start(options: Parameters<typeof testKeeper>[1] = {}): TestKeeper {
  const keeper = testKeeper(folder.path, { checker, ...options })
  keepers.push(keeper)
  return keeper
}
async function created(): Promise<{ keeper: TestKeeper; recoveryKey: Uint8Array }> {
  const keeper = start()
  const { recoveryKey } = await keeper.ask(contract.createVault, {
    grant: keeper.grant,
    passphrase: passphrase(),
  })
  return { keeper, recoveryKey }
}
const unlock = (keeper: TestKeeper, words?: string, acceptOlder?: boolean) =>
  keeper.ask(contract.unlockVault, {
    passphrase: passphrase(words),
    ...(acceptOlder === undefined ? {} : { acceptOlder }),
  })

/** A new entry with this title. */
const titled = (title: string) => draftOf('It rained, and we talked.', { title })
const draft = titled('Monday')

const confirmed = async (of: TestKeeper) => (await of.ask(contract.vaultFacts, {})).recoveryConfirmed

describe('the life of a vault', () => {
  it('is created, written to, closed, and opened again with what was written, by passphrase or recovery words', async () => {
    const { keeper: first, recoveryKey } = await created()
    expect(recoveryKey).toHaveLength(32)
    expect(await first.ask(contract.vaultStatus, {})).toEqual({ presence: 'open', sample: false })
    const { id } = await first.ask(contract.saveEntry, draft)
    const written = await first.ask(contract.entry, { id })
    const mark = await first.vault.close()

    const second = start({ lastSeen: mark })
    expect(await second.ask(contract.vaultStatus, {})).toEqual({ presence: 'closed', sample: false })
    expect(await unlock(second)).toEqual({ notices: [] })
    expect(await second.ask(contract.entry, { id })).toEqual(written)
    await second.vault.close()

    const third = start()
    await third.ask(contract.recoverVault, { recoveryKey })
    expect(await third.ask(contract.entry, { id })).toEqual(written)
  })

  it('tells what stands at the current place: nothing, something in use, something else', async () => {
    const keeper = start()
    expect((await keeper.ask(contract.vaultStatus, {})).presence).toBe('missing')
    await expect(unlock(keeper)).rejects.toThrow('vault-missing')
    await created()
    expect((await start().ask(contract.vaultStatus, {})).presence).toBe('in-use')
    await expect(unlock(start())).rejects.toThrow('vault-in-use')
  })

  it('is made only where the shell gave leave to, and never over something', async () => {
    const keeper = start()
    const grant = '01a2059c-54fb-7000-ad33-1faa8e3e4366'
    await expect(keeper.ask(contract.createVault, { grant, passphrase: passphrase() })).rejects.toThrow(
      'not-found',
    )
    const { keeper: first } = await created()
    await first.vault.close()
    const again = start()
    await expect(
      again.ask(contract.createVault, { grant: again.grant, passphrase: passphrase() }),
    ).rejects.toThrow('vault-exists')
    await unlock(again)
  })

  it('answers wrong secrets ever more slowly, at most four seconds, and forgets it after a right one', async () => {
    const { keeper, recoveryKey } = await created()
    await keeper.vault.close()
    const next = start()
    for (let count = 0; count < 5; count += 1) {
      await expect(unlock(next, 'wrong')).rejects.toThrow('wrong-passphrase')
    }
    const wrong = Uint8Array.from(recoveryKey, byte => byte ^ 1)
    await expect(next.ask(contract.recoverVault, { recoveryKey: wrong })).rejects.toThrow(
      'wrong-recovery-words',
    )
    expect(next.waits).toEqual([250, 500, 1000, 2000, 4000, 4000])
    await unlock(next)
    const change = { current: passphrase('wrong'), next: passphrase('new') }
    await expect(next.ask(contract.changePassphrase, change)).rejects.toThrow('wrong-passphrase')
    expect(next.waits.at(-1)).toBe(250)
  })

  it('takes turns: of two that open at once one opens and one is told', async () => {
    const { keeper } = await created()
    await keeper.vault.close()
    const next = start()
    const both = await Promise.allSettled([unlock(next), unlock(next)])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(next.opened).toHaveLength(1)
  })

  it('that is ended while it opens is closed again and tells nobody', async () => {
    const { keeper } = await created()
    await keeper.vault.close()
    const next = start()
    const opening = unlock(next)
    const ending = next.vault.close()
    await expect(opening).rejects.toThrow('vault-locked')
    expect(await ending).toBeUndefined()
    expect(next.opened).toEqual([])
    await unlock(start())
  })

  it('answers nothing any more once it is ended', async () => {
    const { keeper } = await created()
    await keeper.vault.close()
    await expect(keeper.ask(contract.people, {})).rejects.toThrow('vault-locked')
    await expect(unlock(keeper)).rejects.toThrow('vault-locked')
  })

  it('notices an older copy and another journal in its place', async () => {
    const { keeper } = await created()
    const mark = await keeper.vault.close()
    if (mark === undefined) throw new Error('nothing was open')
    const older = start({ lastSeen: { ...mark, counter: mark.counter + 1 } })
    await expect(unlock(older)).rejects.toThrow('vault-older-than-seen')
    expect(await unlock(older, undefined, true)).toEqual({ notices: ['older-than-seen-accepted'] })
    await older.vault.close()
    await expect(unlock(start({ lastSeen: { ...mark, vaultId: '0'.repeat(32) } }))).rejects.toThrow(
      'vault-foreign',
    )
  })

  it('changes its passphrase and its recovery words', async () => {
    const { keeper, recoveryKey } = await created()
    await keeper.ask(contract.changePassphrase, { current: passphrase(), next: passphrase('new words') })
    const fresh = await keeper.ask(contract.newRecoveryKey, { passphrase: passphrase('new words') })
    expect(fresh.recoveryKey).not.toEqual(recoveryKey)
    await keeper.vault.close()
    const next = start()
    await expect(unlock(next)).rejects.toThrow('wrong-passphrase')
    await expect(next.ask(contract.recoverVault, { recoveryKey })).rejects.toThrow('wrong-recovery-words')
    await next.ask(contract.recoverVault, fresh)
  })

  it('takes a new passphrase from whoever has only its recovery words', async () => {
    const { keeper, recoveryKey } = await created()
    await keeper.vault.close()
    const next = start()
    const reset = { recoveryKey, next: passphrase('chosen anew') }
    await expect(next.ask(contract.resetPassphrase, reset)).rejects.toThrow('vault-locked')
    await next.ask(contract.recoverVault, { recoveryKey })
    const wrong = Uint8Array.from(recoveryKey, byte => byte ^ 1)
    await expect(next.ask(contract.resetPassphrase, { ...reset, recoveryKey: wrong })).rejects.toThrow(
      'wrong-recovery-words',
    )
    expect(next.waits).toEqual([250])
    await next.ask(contract.resetPassphrase, reset)
    await next.vault.close()

    const last = start()
    await expect(unlock(last)).rejects.toThrow('wrong-passphrase')
    await unlock(last, 'chosen anew')
    await last.vault.close()
    await start().ask(contract.recoverVault, { recoveryKey })
  })

  it('wipes the secrets of a reset, whether they were right or not', async () => {
    const { keeper, recoveryKey } = await created()
    for (const key of [Uint8Array.from(recoveryKey, byte => byte ^ 1), recoveryKey.slice()]) {
      const change = { recoveryKey: key, next: passphrase('chosen anew') }
      await keeper.send(contract.resetPassphrase.channel, change)
      expect([...change.recoveryKey, ...change.next].every(byte => byte === 0)).toBe(true)
    }
    await keeper.vault.close()
    await unlock(start(), 'chosen anew')
  })

  it('knows whether its recovery words were asked back, also after a lock, until there are new ones', async () => {
    const { keeper } = await created()
    expect(await confirmed(keeper)).toBe(false)
    await keeper.ask(contract.confirmRecovery, {})
    await keeper.vault.close()
    const next = start()
    await unlock(next)
    expect(await confirmed(next)).toBe(true)
    await next.ask(contract.newRecoveryKey, { passphrase: passphrase() })
    expect(await confirmed(next)).toBe(false)
  })

  it('tells the shell where a journal is open, and the window what changed', async () => {
    const { keeper } = await created()
    expect(keeper.opened).toMatchObject([
      { place: keeper.grant, vaultId: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ])
    await keeper.ask(contract.saveEntry, draft)
    await keeper.ask(contract.savePerson, { alias: 'P.' })
    await keeper.ask(contract.people, {})
    expect(keeper.announced).toEqual(['vault', 'entries', 'people', 'entries'])
  })
})

const sealed = (draft: unknown) => ({ kind: 'entry', draft })
/** Too long for the little that a full disk has left. */
const long = draftOf('word '.repeat(40_000), { title: 'Long' })
/** Leaves no room on a disk but some kB. */
function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - 8192), 1))
}

describe('words that could not be committed', () => {
  it('are sealed, told at the next unlock, and become an entry when they are taken', async () => {
    const { keeper } = await created()
    await keeper.ask(contract.sealDrafts, { words: [sealed(draft)] })
    await keeper.vault.close()
    const next = start()
    expect(await unlock(next)).toEqual({ notices: ['draft-recovered'] })
    const [taken] = await next.ask(contract.takeDrafts, {})
    const { base: _base, ...words } = draft
    expect(taken).toMatchObject({ kind: 'entry', draft: { ...words, base: 1 } })
    expect(await next.ask(contract.entry, { id: draft.id })).toMatchObject(words)
    expect(await next.ask(contract.takeDrafts, {})).toEqual([])
    expect((await next.ask(contract.entryPage, { limit: 10 })).entries).toHaveLength(1)
  })

  it('become the next revision of the entry they belong to', async () => {
    const { keeper } = await created()
    const saved = await keeper.ask(contract.saveEntry, draft)
    await keeper.ask(contract.sealDrafts, { words: [sealed({ ...draft, base: 1, title: 'Tuesday' })] })
    expect(await keeper.ask(contract.takeDrafts, {})).toMatchObject([
      { kind: 'entry', draft: { id: saved.id, base: 2, title: 'Tuesday' } },
    ])
    expect(await keeper.ask(contract.entry, { id: saved.id })).toMatchObject({
      revision: 2,
      title: 'Tuesday',
    })
  })

  it('of several pages are all kept, of one entry only the newest', async () => {
    const { keeper } = await created()
    await keeper.ask(contract.saveEntry, draft)
    const written = [
      titled('New, one'),
      { ...draft, base: 1, title: 'Older' },
      titled('New, two'),
      { ...draft, base: 1, title: 'Newest' },
    ]
    for (const one of written) await keeper.ask(contract.sealDrafts, { words: [sealed(one)] })
    await keeper.vault.close()
    const next = start()
    await unlock(next)
    const taken = await next.ask(contract.takeDrafts, {})
    expect(taken.map(words => words.kind === 'entry' && words.draft.title)).toEqual([
      'New, one',
      'New, two',
      'Newest',
    ])
    const { entries } = await next.ask(contract.entryPage, { limit: 10 })
    expect(entries.map(({ title }) => title).toSorted()).toEqual(['New, one', 'New, two', 'Newest'])
    expect(await next.ask(contract.takeDrafts, {})).toEqual([])
  })

  it('stay sealed, all of them, when one cannot be committed', async () => {
    const { keeper } = await created()
    await keeper.ask(contract.sealDrafts, { words: [sealed(draft)] })
    await keeper.ask(contract.sealDrafts, { words: [sealed(titled('Another'))] })
    const { entries } = keeper.vault.journal()
    const { save } = entries
    let saves = 0
    entries.save = one => {
      saves += 1
      if (saves === 2) throw new Fault('disk-full')
      return save(one)
    }
    await expect(keeper.ask(contract.takeDrafts, {})).rejects.toThrow('disk-full')
    expect((await keeper.ask(contract.entryPage, { limit: 10 })).entries).toEqual([])
    entries.save = save
    expect(await keeper.ask(contract.takeDrafts, {})).toHaveLength(2)
    expect((await keeper.ask(contract.entryPage, { limit: 10 })).entries).toHaveLength(2)
  })
})

const started = (options: Parameters<typeof testKeeper>[1] = {}) => {
  const keeper = start(options)
  keeper.places.grant({ id: randomUUID(), path: join(folder.path, 'spare'), use: 'spare' })
  return keeper
}
const spare = () => join(folder.path, 'spare')
const titles = (taken: readonly SealedWords[]) =>
  taken.map(words => (words.kind === 'entry' ? words.draft.title : words.kind))

describe('words that find no room beside the journal', () => {
  it('are sealed in the spare place when the folder was moved, taken when it is back, and gone from there', async () => {
    const keeper = started()
    await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
    await keeper.ask(contract.sealDrafts, { words: [sealed(titled('Beside'))] })
    const journal = join(folder.path, 'journal.afterword')
    renameSync(journal, `${journal}.elsewhere`)
    await keeper.ask(contract.sealDrafts, { words: [sealed(titled('Spare, one'))] })
    await keeper.ask(contract.sealDrafts, { words: [sealed(titled('Spare, two'))] })
    await keeper.vault.close()
    expect(existsSync(journal)).toBe(false)
    renameSync(`${journal}.elsewhere`, journal)
    rmSync(join(journal, 'lock'))

    const next = started()
    expect(await unlock(next)).toEqual({ notices: ['draft-recovered'] })
    expect(titles(await next.ask(contract.takeDrafts, {}))).toEqual(['Beside', 'Spare, one', 'Spare, two'])
    expect((await next.ask(contract.entryPage, { limit: 10 })).entries).toHaveLength(3)
    expect(readdirSync(spare())).toEqual([])
    expect(readdirSync(journal)).not.toContain('recovery.draft')
    expect(await next.ask(contract.takeDrafts, {})).toEqual([])
  })

  it('stay sealed there as long as they cannot be committed', async () => {
    const keeper = started()
    await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
    const journal = join(folder.path, 'journal.afterword')
    renameSync(journal, `${journal}.elsewhere`)
    await keeper.ask(contract.sealDrafts, { words: [sealed(draft)] })
    await expect(keeper.ask(contract.takeDrafts, {})).rejects.toThrow('vault-moved')
    expect(readdirSync(spare())).toHaveLength(1)
    renameSync(`${journal}.elsewhere`, journal)
    expect(await keeper.ask(contract.takeDrafts, {})).toHaveLength(1)
    expect(readdirSync(spare())).toEqual([])
  })

  it('go back beside it with newer ones as soon as there is room, and are not kept twice', async () => {
    const disk = smallDisk('sealing on a full disk', 3000)
    if (disk === undefined) return
    const keeper = started()
    const place = { id: randomUUID(), path: join(disk, 'journal.afterword'), use: 'new' } as const
    keeper.places.grant(place)
    await keeper.ask(contract.createVault, { grant: place.id, passphrase: passphrase() })
    fill(disk)
    await expect(keeper.ask(contract.saveEntry, long)).rejects.toThrow('disk-full')
    await keeper.ask(contract.sealDrafts, { words: [sealed({ ...long, title: 'While full' })] })
    expect(readdirSync(spare())).toHaveLength(1)
    rmSync(join(disk, 'ballast'))
    await keeper.ask(contract.sealDrafts, { words: [sealed(titled('Room again'))] })
    expect(readdirSync(spare())).toEqual([])
    expect(titles(await keeper.ask(contract.takeDrafts, {}))).toEqual(['While full', 'Room again'])
    await keeper.vault.close()
  })

  it('are refused with what the journal’s own place answered when there is no room in either', async () => {
    const disk = smallDisk('sealing with no room anywhere', 3000)
    if (disk === undefined) return
    const keeper = start()
    const place = { id: randomUUID(), path: join(disk, 'journal.afterword'), use: 'new' } as const
    keeper.places.grant(place)
    keeper.places.grant({ id: randomUUID(), path: join(disk, 'spare'), use: 'spare' })
    await keeper.ask(contract.createVault, { grant: place.id, passphrase: passphrase() })
    fill(disk)
    await expect(keeper.ask(contract.sealDrafts, { words: [sealed(long)] })).rejects.toThrow('disk-full')
    await keeper.vault.close()
  })
})

const text = (words: string) => ({ story: { kind: 'text', text: words } })

describe('answers that could not be committed', () => {
  it('are put back into their run, the newest of them, beside the words of entries', async () => {
    const { keeper } = await created()
    const run = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'short' })
    const answers = (words: string) => ({ kind: 'run', id: run.id, at: run.at, answers: text(words) })
    await keeper.ask(contract.sealDrafts, { words: [answers('Older'), sealed(draft)] })
    await keeper.ask(contract.sealDrafts, { words: [answers('Newer')] })
    await keeper.vault.close()
    const next = start()
    await unlock(next)
    const taken = await next.ask(contract.takeDrafts, {})
    expect(taken.map(({ kind }) => kind)).toEqual(['entry', 'run'])
    expect((await next.ask(contract.run, { id: run.id })).answers).toEqual(text('Newer'))
    expect(await next.ask(contract.takeDrafts, {})).toEqual([])
  })

  it('are set aside, still sealed, when their run is not there; what else was sealed is kept', async () => {
    const { keeper } = await created()
    const lost = {
      kind: 'run',
      id: '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13',
      at: 'story',
      answers: text('Alone'),
    }
    await keeper.ask(contract.sealDrafts, { words: [lost, sealed(draft)] })
    expect(await keeper.ask(contract.takeDrafts, {})).toMatchObject([{ kind: 'entry' }])
    expect(readdirSync(join(folder.path, 'journal.afterword'))).toContain('recovery.draft-damaged')
    expect(await keeper.ask(contract.takeDrafts, {})).toEqual([])
  })
})

describe('backups', () => {
  it('are made at lock when something changed, told without a secret, and put back', async () => {
    const { keeper } = await created()
    const saved = await keeper.ask(contract.saveEntry, draft)
    await keeper.vault.close()
    const second = start()
    const [backup] = await second.ask(contract.listBackups, {})
    expect(backup?.bytes).toBeGreaterThan(0)
    await unlock(second)
    await second.ask(contract.changeEntries, { changes: [{ ids: [saved.id], set: { trashed: true } }] })
    const mark = await second.vault.close()

    const third = start({ lastSeen: mark })
    const restored = await third.ask(contract.restoreBackup, {
      backup: backup?.id,
      secret: { kind: 'passphrase', bytes: passphrase() },
    })
    expect(restored.notices).toEqual(['restored'])
    expect((await third.ask(contract.entryPage, { limit: 10 })).entries).toMatchObject([{ id: saved.id }])
  })

  it('are put back with the recovery words as with the passphrase, which then can be chosen anew', async () => {
    const { keeper, recoveryKey } = await created()
    const saved = await keeper.ask(contract.saveEntry, draft)
    const mark = await keeper.vault.close()
    const next = start({ lastSeen: mark })
    const [backup] = await next.ask(contract.listBackups, {})
    const restore = (bytes: Uint8Array) =>
      next.ask(contract.restoreBackup, { backup: backup?.id, secret: { kind: 'recovery', bytes } })
    await expect(restore(new Uint8Array(32).fill(7))).rejects.toThrow('wrong-recovery-words')
    expect((await restore(Uint8Array.from(recoveryKey))).notices).toEqual(['restored'])
    expect((await next.ask(contract.entryPage, { limit: 10 })).entries).toMatchObject([{ id: saved.id }])
    await next.ask(contract.resetPassphrase, { recoveryKey, next: passphrase('of today') })
    const last = await next.vault.close()
    await unlock(start({ lastSeen: last }), 'of today')
  })

  it('name the version that made them', async () => {
    const keeper = start({ app: '1.2.3' })
    await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
    await keeper.vault.close()
    await unlock(start({ app: '1.3.0' }))
    await keepers.at(-1)?.ask(contract.saveEntry, draft)
    await keepers.at(-1)?.vault.close()
    const backups = join(folder.path, 'journal.afterword', 'backups')
    const versions = readdirSync(backups).map(
      name => peekManifest(readFileSync(join(backups, name, 'manifest')))?.app,
    )
    expect(new Set(versions)).toEqual(new Set(['1.2.3', '1.3.0']))
    expect(versions).toHaveLength(2)
  })

  it('are checked at the next unlock, and the facts say when', async () => {
    const { keeper } = await created()
    await keeper.vault.close()
    const next = start()
    await unlock(next)
    await expect
      .poll(async () => (await next.ask(contract.vaultFacts, {})).lastVerifiedBackupAt, { timeout: 20_000 })
      .toBeDefined()
    expect((await next.ask(contract.vaultFacts, {})).backups).toMatchObject([{ verified: true }])
  })

  it('that are not there are not put back, and a wrong passphrase does not', async () => {
    const { keeper } = await created()
    await keeper.vault.close()
    const next = start()
    const [backup] = await next.ask(contract.listBackups, {})
    const restore = (id: unknown, words?: string) =>
      next.ask(contract.restoreBackup, {
        backup: id,
        secret: { kind: 'passphrase', bytes: passphrase(words) },
      })
    await expect(restore('../../etc')).rejects.toThrow('not-found')
    await expect(restore(backup?.id, 'wrong')).rejects.toThrow('wrong-passphrase')
    expect(next.waits).toEqual([250])
    await unlock(next)
  })
})

const withSample = () =>
  start({
    fillSample: (into, day) =>
      loadSample(generateSample({ seed: 42, years: 2, scale: 1, today: day }), {
        ...into,
        pause: async () => {},
      }),
  })

const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)

describe('the sample journal', () => {
  const today = '2026-11-22'
  it('opens filled, with something due, and is gone when it is closed', async () => {
    const keeper = withSample()
    await keeper.ask(contract.openSample, { today })
    expect(await keeper.ask(contract.vaultStatus, {})).toEqual({ presence: 'open', sample: true })
    const sample = generateSample({ seed: 42, years: 2, scale: 1, today })
    expect(await keeper.ask(contract.vaultFacts, {})).toMatchObject({
      entries: sample.entries.length + sample.goes.length,
      recoveryConfirmed: true,
    })
    expect((await keeper.ask(contract.people, {})).length).toBe(sample.people.length)
    const { due, overdue } = await keeper.ask(contract.followUps, { today })
    expect(due.length * overdue.length).toBeGreaterThan(0)
    const look = await keeper.ask(contract.today, { today })
    expect(look.unfinished).toHaveLength(1)
    expect(look.onThisDay.length).toBeGreaterThan(0)
    const { holds, calibration } = await keeper.ask(contract.insights, {})
    expect(holds.share).toBeDefined()
    expect(calibration.dots).toBeDefined()
    const { night, autonomy, advice, dissent, recovery, load, heard } = await keeper.ask(
      contract.practiceFigures,
      {},
    )
    const { held, raised, whole, beyond, moves, skills, pairs } = await keeper.ask(
      contract.betweenFigures,
      {},
    )
    const shares = [night, autonomy, advice.outside, dissent, load.mine, load.theirs, heard.everyone]
    const others = [held.fates, whole.lower, beyond.talks, moves.over]
    expect([...shares, ...others].filter(({ share }) => share === undefined)).toEqual([])
    expect([recovery.middle, raised.middle, held.urge.before, skills.people, pairs.eased]).not.toContain(
      undefined,
    )
    expect(heard.groups.length * moves.helped.length * skills.people * pairs.eased).toBeGreaterThan(0)
    expect((await keeper.ask(contract.personGoals, {})).filter(({ steps }) => steps.length > 0)).toHaveLength(
      4,
    )
    expect(Object.keys(await keeper.ask(contract.goalNumbers, {}))).toHaveLength(1)
    expect((await keeper.ask(contract.selfChecks, {})).done.length).toBeGreaterThan(8)
    expect(readdirSync(folder.path)).toEqual(['sample.afterword'])
    await keeper.vault.close()
    expect(readdirSync(folder.path)).toEqual([])
  })

  it('asked for twice at once is opened once, and over a journal that is open not at all', async () => {
    const keeper = withSample()
    const ask = () => keeper.ask(contract.openSample, { today })
    await Promise.all([ask(), ask()])
    expect(keeper.opened).toHaveLength(1)
    await keeper.vault.close()
    await expect(ask()).rejects.toThrow('vault-locked')
    const { keeper: mine } = await created()
    await expect(mine.ask(contract.openSample, { today })).rejects.toThrow('vault-open')
  })

  it('every record of it is read back as it was written', async () => {
    const keeper = withSample()
    await keeper.ask(contract.openSample, { today })
    const { tables } = keeper.vault.journal()
    const sample = generateSample({ seed: 42, years: 2, scale: 1, today })
    const ofSample = <T extends { id: string }>(all: readonly T[], made: readonly T[]): T[] =>
      all.filter(({ id }) => made.some(one => one.id === id)).toSorted(byId)
    expect(ofSample(tables.hunches.all(), sample.hunches)).toEqual(sample.hunches.toSorted(byId))
    expect(ofSample(tables.runs.all(), sample.runs)).toEqual(sample.runs.toSorted(byId))
    // What somebody wants to learn was worded later on, which is when they were saved last.
    expect(tables.people.all().toSorted(byId)).toEqual(
      sample.people.toSorted(byId).map(person => ({ ...person, savedAt: expect.any(String) })),
    )
    expect(tables.tags.all().map(({ id, name }) => ({ id, name }))).toEqual(
      sample.tags
        .map(({ id, name }) => ({ id, name }))
        .toSorted((one, other) => one.name.localeCompare(other.name)),
    )
    expect(tables.notebooks.all().map(({ name }) => name)).toEqual(sample.notebooks.map(({ name }) => name))
    const sorted = (groups: typeof sample.groups) =>
      groups.map(group => ({ ...group, members: group.members.toSorted() })).toSorted(byId)
    expect(sorted(tables.groups.all())).toEqual(sorted(sample.groups))
    for (const { entry, revision, ...version } of sample.versions) {
      expect(tables.versions.get({ entry, revision })).toMatchObject(version)
    }
    const talked = tables.contacts.between({ from: '2000-01-01', to: today })
    expect(ofSample(talked, sample.contacts)).toEqual(sample.contacts.toSorted(byId))
    expect(tables.contacts.talks()).toEqual(
      talked.filter(({ mode }) => mode !== 'chat').map(({ day, people }) => ({ day, people })),
    )
    expect(sample.moves.map(({ id }) => tables.moves.get(id))).toEqual(sample.moves)
    expect(sample.lessons.map(({ id }) => tables.lessons.get(id))).toEqual(sample.lessons)
    for (const entry of sample.entries.slice(0, 40)) {
      const tags = entry.tags.toSorted()
      expect(tables.entries.get(entry.id)).toEqual({ ...entry, tags, words: expect.any(Number) })
    }
  })

  it('has lived through other practices to their end, and left what they leave; of these nothing waits', async () => {
    const keeper = withSample()
    await keeper.ask(contract.openSample, { today })
    const journal = keeper.vault.journal()
    const sample = generateSample({ seed: 42, years: 2, scale: 1, today })
    const lived = journal.tables.runs.all().filter(({ id }) => !sample.runs.some(run => run.id === id))
    expect(lived).toHaveLength(sample.goes.length)
    expect(lived.filter(({ state }) => state !== 'finished')).toEqual([])
    expect(new Set(lived.map(({ practice }) => practice)).size).toBeGreaterThanOrEqual(10)
    const { due, overdue } = await keeper.ask(contract.followUps, { today })
    const ids = Array.from(JSON.stringify([due, overdue]).matchAll(/"id":"([^"]+)"/gu), ([, id]) => id)
    const made = JSON.stringify(sample)
    expect(ids.length).toBeGreaterThan(3)
    expect(ids.filter(id => id !== undefined && !made.includes(id))).toEqual([])
    const [asked, calm] = journal.trackers.list()
    if (asked === undefined || calm === undefined) throw new Error('two are counted')
    expect(journal.trackers.series(asked.id).length).toBeGreaterThan(20)
    expect(journal.goals.list()).toMatchObject([
      { state: 'open', evidence: [{ by: 'me' }, { by: 'someone' }] },
      { level: 'expected', evidence: [{}] },
    ])
    expect(journal.feedback.list().length).toBeGreaterThan(2)
    const looks = journal.lessons.list().flatMap(({ reviews = [] }) => reviews.map(({ result }) => result))
    expect(looks).toEqual(expect.arrayContaining(['still-true', 'revised']))
    expect(journal.commitments.list()).toMatchObject([{ misses: expect.any(Array) }, {}])
    const pictured = await keeper.ask(contract.entryPage, { filter: { hasImage: true }, limit: 5 })
    expect(pictured.entries).toHaveLength(1)
    const [id] = referredIn((await keeper.ask(contract.entry, { id: pictured.entries[0]?.id })).body).images
    expect(journal.images.get(ImageId.parse(id))).toMatchObject({
      type: 'image/png',
      width: 320,
      height: 180,
    })
  })

  it('takes the place of what an earlier one left, and leaves nothing when it cannot be filled', async () => {
    const path = join(folder.path, 'sample.afterword')
    writeFileSync(path, 'left over')
    const broken = start({ fillSample: () => Promise.reject(new Error('broken')) })
    await expect(broken.ask(contract.openSample, { today })).rejects.toThrow('internal')
    expect(existsSync(path)).toBe(false)
    expect((await broken.ask(contract.vaultStatus, {})).presence).toBe('missing')
  })

  it('holds no word of it in its file', async () => {
    const keeper = withSample()
    await keeper.ask(contract.openSample, { today })
    const file = readFileSync(join(folder.path, 'sample.afterword', 'journal.db'))
    expect(file.includes('Positive-intent')).toBe(false)
    expect(file.includes('Henderson')).toBe(false)
    expect(file.length).toBeGreaterThan(500_000)
  })
})
