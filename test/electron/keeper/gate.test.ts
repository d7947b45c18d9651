import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../../../shared/contract/measure.ts'
import { allowedWhileLocked, contract } from '../../../shared/contract/contract.ts'
import { FaultCode } from '../../../shared/faults.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { below, chance, pick } from '../../support/random.ts'
import { draftOf } from '../../support/writing.ts'

const channels = Object.values(contract).map(({ channel }) => channel)
const free: readonly string[] = allowedWhileLocked.map(name => contract[name].channel)

const folders = [tempFolder(), tempFolder()]
let locked: TestKeeper
let open: TestKeeper
beforeAll(async () => {
  locked = testKeeper(folders[0]!.path)
  open = testKeeper(folders[1]!.path)
  await open.ask(contract.createVault, { grant: open.grant, passphrase: passphrase() })
})
afterAll(async () => {
  await locked.vault.close()
  await open.vault.close()
  for (const folder of folders) folder.remove()
})

describe('the contract', () => {
  it('has a channel of its own for every request, and a route for every channel', () => {
    expect(new Set(channels).size).toBe(channels.length)
    expect(channels.length).toBeGreaterThan(35)
    const routed = Object.values(open.table).map(({ channel }) => channel)
    expect(routed.toSorted()).toEqual(channels.toSorted())
  })

  it.each(Object.entries(contract).map(([name, { channel }]) => ({ name, channel })))(
    '$channel is answered by the route of its own name',
    ({ name, channel }) => {
      expect(Object.entries(open.table).find(([key]) => key === name)?.[1].channel).toBe(channel)
    },
  )
})

describe('every route', () => {
  const wrong = [{ surprise: 1 }, null, undefined, 7, 'text', [], { id: 5 }, new Map(), new Date(0), 1n]
  it.each(channels.map(channel => ({ channel })))(
    '$channel refuses the wrong shapes',
    async ({ channel }) => {
      for (const input of wrong)
        expect(await open.send(channel, input)).toEqual({ ok: false, code: 'bad-request' })
    },
  )

  it.each(channels.filter(channel => !free.includes(channel)).map(channel => ({ channel })))(
    '$channel says vault-locked while no journal is open, whatever is asked',
    async ({ channel }) => {
      for (const input of [{}, { surprise: 1 }, null]) {
        expect(await locked.send(channel, input)).toEqual({ ok: false, code: 'vault-locked' })
      }
    },
  )

  it.each(['vault.create', 'vault.unlock', 'vault.recover', 'vault.openSample', 'vault.restore'])(
    '%s says vault-open while a journal is open',
    async channel => {
      const inputs: Record<string, unknown> = {
        'vault.create': { grant: open.grant, passphrase: passphrase() },
        'vault.unlock': { passphrase: passphrase() },
        'vault.recover': { recoveryKey: new Uint8Array(32) },
        'vault.openSample': { today: '2026-11-22' },
        'vault.restore': { backup: 'x', secret: { kind: 'passphrase', bytes: passphrase() } },
      }
      expect(await open.send(channel, inputs[channel])).toEqual({ ok: false, code: 'vault-open' })
    },
  )

  it('refuses a channel that nobody answers, also one that objects have by nature', async () => {
    for (const channel of ['', 'entries', 'constructor', '__proto__', 'toString', 'vault.status ']) {
      expect(await open.send(channel, {})).toEqual({ ok: false, code: 'bad-request' })
    }
  })
})

describe('a message', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'end' : { in: nested(depth - 1) })

  it('may be 32 deep and no deeper', () => {
    expect(measure(nested(32), 1_000_000)).toBeUndefined()
    expect(measure(nested(33), 1_000_000)).toBe('bad-request')
  })

  it('may hold a million characters, and sixty where an entry is saved', async () => {
    expect(measure('a'.repeat(999_000), 1_000_000)).toBeUndefined()
    expect(measure('a'.repeat(1_000_001), 1_000_000)).toBe('too-large')
    const long = draftOf('word '.repeat(600_000))
    const saved = await open.ask(contract.saveEntry, long)
    expect(saved.words).toBe(600_000)
    expect(await open.send('vault.sealDrafts', { words: ['a'.repeat(61_000_000)] })).toEqual({
      ok: false,
      code: 'too-large',
    })
    expect(await open.send('people.save', { alias: 'a'.repeat(1_000_001) })).toEqual({
      ok: false,
      code: 'too-large',
    })
  })

  it('that refers to itself, or to one thing from everywhere, comes to an end', () => {
    const loop: { self?: unknown } = {}
    loop.self = loop
    expect(measure(loop, 1_000_000)).toBe('bad-request')
    let wide: unknown = 'end'
    for (let depth = 0; depth < 30; depth += 1) wide = [wide, wide, wide]
    expect(measure(wide, 1_000_000)).toBe('too-large')
  })

  it('is a fault of size before it is a fault of shape', async () => {
    expect(await open.send('people.save', { surprise: 'a'.repeat(1_000_001) })).toEqual({
      ok: false,
      code: 'too-large',
    })
  })

  it('has its secrets zeroed when it is answered, refused or not', async () => {
    for (const [keeper, channel] of [
      [locked, 'vault.unlock'],
      [open, 'vault.unlock'],
      [open, 'vault.changePassphrase'],
      [locked, 'entries.get'],
      [locked, 'no such channel'],
    ] as const) {
      const bytes = passphrase('secret words')
      await keeper.send(channel, { passphrase: bytes })
      expect([...bytes].every(byte => byte === 0)).toBe(true)
    }
    const bytes = passphrase('secret words')
    await locked.send('vault.restore', { backup: 'x', secret: { kind: 'passphrase', bytes } })
    expect([...bytes].every(byte => byte === 0)).toBe(true)
  })
})

const odd = [
  null,
  undefined,
  true,
  -1,
  1e308,
  Number.NaN,
  '',
  'a',
  '2026-02-30',
  '../../etc/passwd',
  "'; DROP TABLE v.entries; --",
  '\u0000\uD800',
  [],
  new Uint8Array(3),
  [[[[]]]],
  { id: '01a2059c-54fb-7000-ad33-1faa8e3e4366' },
  { __proto__: null, id: {} },
]
const keys = [
  'id',
  'today',
  'passphrase',
  'grant',
  'at',
  'answers',
  'body',
  'occurred',
  'after',
  'limit',
  'ids',
  'due',
]

/** A message that is no right question to anybody: odd values, at the top or under names that are asked for. */
function malformed(random: () => number): unknown {
  const value = (): unknown => odd[below(random, odd.length)]
  if (random() < 0.2) return value()
  const fields = Array.from({ length: 1 + below(random, 4) }, () => [pick(random, keys), value()])
  return random() < 0.1 ? fields : Object.fromEntries(fields)
}

/** Everything that could have been changed, as the keeper itself tells it. */
async function picture(keeper: TestKeeper): Promise<string> {
  const asked = [contract.vaultStatus, contract.entryMonths, contract.people, contract.insights]
  const told = await Promise.all(asked.map(({ channel }) => keeper.send(channel, {})))
  const runs = await keeper.send(contract.runsOf.channel, { state: 'all' })
  const page = await keeper.send(contract.entryPage.channel, { limit: 200 })
  return JSON.stringify([told, runs, page, keeper.announced.length])
}

describe('two thousand malformed messages', () => {
  it.each([
    { state: 'locked', seed: 1, codes: ['bad-request', 'vault-locked'] },
    // three bytes under the name of a passphrase are a right question with a wrong answer
    { state: 'open', seed: 2, codes: ['bad-request', 'not-found', 'wrong-passphrase'] },
  ])(
    'change nothing and get nothing but a code while the journal is $state',
    async ({ state, seed, codes }) => {
      const keeper = state === 'locked' ? locked : open
      const random = chance(seed)
      const before = await picture(keeper)
      const answered: string[] = []
      for (let count = 0; count < 2000; count += 1) {
        const channel = random() < 0.05 ? 'unknown' : pick(random, channels)
        const reply = await keeper.send(channel, malformed(random))
        answered.push(reply.ok ? `${channel} accepted it` : FaultCode.parse(reply.code))
      }
      expect(answered.filter(code => !codes.includes(code))).toEqual([])
      expect(answered).toContain(codes[0])
      expect(answered).toContain(codes[1])
      expect(await picture(keeper)).toBe(before)
    },
  )
})
