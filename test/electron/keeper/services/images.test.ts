import { randomUUID } from 'node:crypto'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { IMAGE_LIMIT, IMAGE_PART, type ImageType } from '../../../../shared/domain/image.ts'
import type { ImageId } from '../../../../shared/domain/ids.ts'
import { smallDisk } from '../../../support/disks.ts'
import { cheap, passphrase, tempFolder, testKeeper, type TestKeeper } from '../../../support/keeper.ts'
import {
  avifHeader,
  gifHeader,
  jpegHeader,
  pictureOf,
  pngHeader,
  webpHeader,
} from '../../../support/pictures.ts'

const size = { width: 640, height: 480 }
let folder: ReturnType<typeof tempFolder>
let keeper: TestKeeper

async function freshKeeper(at: string): Promise<TestKeeper> {
  const fresh = testKeeper(at, { kdf: cheap })
  await fresh.ask(contract.createVault, { grant: fresh.grant, passphrase: passphrase() })
  return fresh
}

beforeEach(async () => {
  folder = tempFolder()
  keeper = await freshKeeper(folder.path)
})
afterEach(async () => {
  await keeper.vault.close()
  folder.remove()
})

/** Locks and unlocks again, as another process would. */
async function reopen(parts: Parameters<typeof testKeeper>[1] = {}, at = folder.path): Promise<void> {
  await keeper.vault.close()
  keeper = testKeeper(at, { kdf: cheap, ...parts })
  await keeper.ask(contract.unlockVault, { passphrase: passphrase() })
}

const partsOf = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / IMAGE_PART) }, (_, part) =>
    bytes.slice(part * IMAGE_PART, (part + 1) * IMAGE_PART),
  )

async function begin(bytes: number, type: ImageType = 'image/jpeg', told = size): Promise<ImageId> {
  return (await keeper.ask(contract.beginImage, { type, bytes, ...told })).id
}

async function store(bytes: Uint8Array, type: ImageType = 'image/jpeg', told = size): Promise<ImageId> {
  const id = await begin(bytes.length, type, told)
  for (const [part, some] of partsOf(bytes).entries()) {
    await keeper.ask(contract.addImagePart, { id, part, bytes: some })
  }
  return (await keeper.ask(contract.finishImage, { id })).id
}

async function load(id: ImageId): Promise<Uint8Array> {
  const { parts } = await keeper.ask(contract.image, { id })
  const all: Uint8Array[] = []
  for (let part = 0; part < parts; part += 1)
    all.push((await keeper.ask(contract.imagePart, { id, part })).bytes)
  return Uint8Array.from(Buffer.concat(all))
}

const database = () => keeper.vault.journal().tables
/** An entry that shows these pictures. */
const entry = (...images: ImageId[]) => ({
  id: randomUUID(),
  base: 0,
  title: '',
  body: { version: 1, blocks: images.map(image => ({ kind: 'image', image, alt: '' })) },
  occurred: { day: '2026-03-02', time: '10:00', zone: 'Europe/Berlin' },
})

const storedParts = (id: ImageId) => database().images.stored(id).parts

const sweep = () => keeper.vault.journal().images.removeStrays()
const later = (days: number) => keeper.clock.set(`2026-03-${String(2 + days).padStart(2, '0')}T12:00:00.000Z`)

const onDisk = async (what: string): Promise<string | undefined> => {
  const disk = smallDisk(what, 12_000)
  if (disk === undefined) return undefined
  await keeper.vault.close()
  keeper = await freshKeeper(disk)
  return disk
}

describe('storing a picture', () => {
  it.each([
    ['of one byte less than a part', IMAGE_PART - 1],
    ['of exactly one part', IMAGE_PART],
    ['of one byte more than a part', IMAGE_PART + 1],
    ['of many parts', IMAGE_PART * 5 + 77],
  ])('%s gives the same bytes back', async (_what, length) => {
    const bytes = pictureOf(jpegHeader(size), length)
    const id = await store(bytes)
    expect(await keeper.ask(contract.image, { id })).toEqual({
      id,
      type: 'image/jpeg',
      bytes: length,
      parts: Math.ceil(length / IMAGE_PART),
      ...size,
    })
    expect(Buffer.compare(await load(id), bytes)).toBe(0)
  })

  it('goes through the gate with a whole part at once', async () => {
    const id = await begin(IMAGE_PART * 2)
    const bytes = pictureOf(jpegHeader(size), IMAGE_PART)
    expect(await keeper.send(contract.addImagePart.channel, { id, part: 0, bytes })).toEqual({
      ok: true,
      value: null,
    })
    const longer = new Uint8Array(1_000_001)
    const refused = await keeper.send(contract.addImagePart.channel, { id, part: 1, bytes: longer })
    expect(refused).toEqual({ ok: false, code: 'too-large' })
  })

  it('takes the largest picture that is allowed, and says of a larger one that it is too large', async () => {
    const id = await store(pictureOf(jpegHeader(size), IMAGE_LIMIT))
    expect(await keeper.ask(contract.image, { id })).toMatchObject({ bytes: IMAGE_LIMIT, parts: 40 })
    await expect(begin(IMAGE_LIMIT + 1)).rejects.toThrow('picture-too-large')
  })

  it('shows nothing of a picture before it is finished', async () => {
    const id = await begin(IMAGE_PART * 2)
    await keeper.ask(contract.addImagePart, { id, part: 0, bytes: pictureOf(jpegHeader(size), IMAGE_PART) })
    await expect(keeper.ask(contract.image, { id })).rejects.toThrow('not-found')
    await expect(keeper.ask(contract.imagePart, { id, part: 0 })).rejects.toThrow('not-found')
    await expect(keeper.ask(contract.finishImage, { id })).rejects.toThrow('bad-request')
  })

  it('takes parts in their order and length only, and none after the end', async () => {
    const bytes = pictureOf(jpegHeader(size), IMAGE_PART + 10)
    const [first = bytes, last = bytes] = partsOf(bytes)
    const id = await begin(bytes.length)
    const add = (part: number, some: Uint8Array) =>
      keeper.ask(contract.addImagePart, { id, part, bytes: some })
    await expect(add(1, last)).rejects.toThrow('bad-request')
    await expect(add(0, first.slice(1))).rejects.toThrow('bad-request')
    await add(0, first)
    await expect(add(0, first)).rejects.toThrow('bad-request')
    await expect(add(1, first)).rejects.toThrow('bad-request')
    await add(1, last)
    await expect(add(2, last)).rejects.toThrow('bad-request')
    await keeper.ask(contract.finishImage, { id })
    await expect(add(2, last)).rejects.toThrow('not-found')
    await expect(keeper.ask(contract.finishImage, { id })).rejects.toThrow('not-found')
    await expect(keeper.ask(contract.imagePart, { id, part: 2 })).rejects.toThrow('not-found')
  })

  it.each([
    ['image/jpeg', jpegHeader(size)],
    ['image/png', pngHeader(size)],
    ['image/gif', gifHeader(size)],
    ['image/webp', webpHeader.lossy(size)],
    ['image/avif', avifHeader(size)],
  ] as const)('takes %s for what it is, and for nothing else', async (type, header) => {
    const bytes = pictureOf(header, header.length + 100)
    expect(await keeper.ask(contract.image, { id: await store(bytes, type) })).toMatchObject({ type })
    const other = type === 'image/png' ? 'image/jpeg' : 'image/png'
    await expect(store(bytes, other)).rejects.toThrow('picture-unreadable')
  })

  it('takes a picture that lies on its side, and refuses one of another size or none at all', async () => {
    const bytes = pictureOf(jpegHeader(size), 4000)
    await store(bytes, 'image/jpeg', { width: size.height, height: size.width })
    await expect(store(bytes, 'image/jpeg', { width: 640, height: 481 })).rejects.toThrow(
      'picture-unreadable',
    )
    await expect(store(new Uint8Array(4000))).rejects.toThrow('picture-unreadable')
  })
})

describe('taking away', () => {
  it('leaves a picture alone for a day, and then removes it if no entry shows it', async () => {
    const id = await store(pictureOf(jpegHeader(size), IMAGE_PART * 3))
    later(0)
    await sweep()
    expect(storedParts(id)).toBe(3)
    later(2)
    await sweep()
    expect(storedParts(id)).toBe(0)
    await expect(keeper.ask(contract.image, { id })).rejects.toThrow('not-found')
  })

  it('removes at the next unlock what was never finished, however young, and nothing that is just coming', async () => {
    const id = await begin(IMAGE_PART * 2)
    await keeper.ask(contract.addImagePart, { id, part: 0, bytes: pictureOf(jpegHeader(size), IMAGE_PART) })
    await sweep()
    expect(storedParts(id)).toBe(1)
    await reopen()
    await expect.poll(() => database().images.unfinished(id)).toBeUndefined()
    expect(storedParts(id)).toBe(0)
  })

  it('waits for another unlock while sealed words may show a picture', async () => {
    const id = await store(pictureOf(jpegHeader(size), 1000))
    const body = { version: 1 as const, blocks: [{ kind: 'image' as const, image: id, alt: '' }] }
    const occurred = { day: '2026-03-02', time: '10:00', zone: 'Europe/Berlin' }
    const draft = { id: randomUUID(), base: 0, title: '', body, occurred }
    await keeper.ask(contract.sealDrafts, { words: [{ kind: 'entry', draft }] })
    later(2)
    const { now } = keeper.clock
    await reopen({ now })
    await keeper.ask(contract.takeDrafts, {})
    await sweep()
    expect(Buffer.compare(await load(id), pictureOf(jpegHeader(size), 1000))).toBe(0)
  })

  it('goes in short steps, each with a pause after it', async () => {
    const left: number[] = []
    const id = await store(pictureOf(jpegHeader(size), IMAGE_PART * 4))
    later(2)
    const pause = async () => {
      left.push(storedParts(id))
    }
    await reopen({ now: keeper.clock.now, pause })
    // other work takes turns with it, so a number may come twice; none is passed over
    await expect.poll(() => [...new Set(left)].filter(parts => parts < 4)).toEqual([3, 2, 1, 0])
  })

  it('leaves what an entry shows, and takes it with the last one that is purged', async () => {
    const [shared, alone] = [
      await store(pictureOf(jpegHeader(size), 900)),
      await store(pictureOf(pngHeader(size), 901), 'image/png'),
    ]
    const [one, other] = [entry(shared, alone), entry(shared)]
    for (const draft of [one, other]) await keeper.ask(contract.saveEntry, draft)
    later(3)
    await sweep()
    expect([storedParts(shared), storedParts(alone)]).toEqual([1, 1])
    const purge = async (id: string) => {
      await keeper.ask(contract.changeEntries, { changes: [{ ids: [id], set: { trashed: true } }] })
      await keeper.ask(contract.purgeEntries, { ids: [id] })
      await sweep()
    }
    await purge(one.id)
    expect([storedParts(shared), storedParts(alone)]).toEqual([1, 0])
    await purge(other.id)
    expect(storedParts(shared)).toBe(0)
  })

  it('takes what was released with the entry that showed it, and leaves what is shown', async () => {
    const gone = await store(pictureOf(jpegHeader(size), IMAGE_PART * 2))
    keeper.vault.journal().images.release([gone])
    await expect(keeper.ask(contract.image, { id: gone })).rejects.toThrow('not-found')
    await sweep()
    expect(storedParts(gone)).toBe(0)
  })
})

describe('a disk with no room', () => {
  it('is said before anything is stored that would fill it', async () => {
    if ((await onDisk('a picture larger than the disk')) === undefined) return
    await expect(begin(15_000_000)).rejects.toThrow('disk-full')
    await store(pictureOf(jpegHeader(size), 1_000_000))
  })

  it('is said in the middle; nothing of the picture is shown, and nothing is left once there is room', async () => {
    const disk = await onDisk('a picture on a disk that fills up')
    if (disk === undefined) return
    const kept = await store(pictureOf(pngHeader(size), 1000), 'image/png')
    const id = await begin(IMAGE_PART * 12)
    const bytes = pictureOf(jpegHeader(size), IMAGE_PART)
    const add = (part: number) => keeper.ask(contract.addImagePart, { id, part, bytes })
    await add(0)
    await add(1)
    writeFileSync(join(disk, 'ballast'), new Uint8Array(statfsSync(disk).bavail * 4096 - IMAGE_PART))
    await expect(add(2)).rejects.toThrow('disk-full')
    await expect(keeper.ask(contract.image, { id })).rejects.toThrow('not-found')
    await expect(add(3)).rejects.toThrow('not-found')
    expect(Buffer.compare(await load(kept), pictureOf(pngHeader(size), 1000))).toBe(0)
    rmSync(join(disk, 'ballast'))
    await reopen({}, disk)
    await expect.poll(() => database().images.unfinished(id)).toBeUndefined()
    expect(storedParts(id)).toBe(0)
  })
})
