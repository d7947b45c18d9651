import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { below, shuffled } from '../support/random.ts'
import type { Deed } from './trace.ts'

/**
 * A disk that may lose power. What was written since a file's last fsync may reach the platter or not, in any order and
 * torn at any sector; what changed in a folder since that folder's last fsync likewise. Stricter than most file systems.
 */
type Change = { at: number; bytes: Buffer } | { size: number }
type File = { kind: 'file'; now: Buffer; safe: Buffer; pending: Change[] }
type Renaming = readonly (readonly [name: string, node: Node | undefined])[]
type Folder = { kind: 'folder'; now: Map<string, Node>; safe: Map<string, Node>; pending: Renaming[] }
type Node = File | Folder

export type Disk = { root: Folder; place: string }

const SECTOR = 512

function load(path: string): Folder {
  const now = new Map<string, Node>()
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) now.set(entry.name, load(inside))
    else {
      const bytes = readFileSync(inside)
      now.set(entry.name, { kind: 'file', now: bytes, safe: bytes, pending: [] })
    }
  }
  return { kind: 'folder', now, safe: new Map(now), pending: [] }
}

/** The disk as it is now, everything safe. */
export const diskOf = (place: string): Disk => ({ root: load(place), place })

function patched(bytes: Buffer, change: Change): Buffer {
  const size = 'size' in change ? change.size : Math.max(bytes.length, change.at + change.bytes.length)
  const result = Buffer.alloc(size)
  bytes.copy(result, 0, 0, size)
  if ('at' in change) change.bytes.copy(result, change.at)
  return result
}

function nodeAt({ root, place }: Disk, path: string): Node | undefined {
  if (path === place) return root
  let node: Node | undefined = root
  for (const name of path.slice(place.length + 1).split('/')) {
    node = node?.kind === 'folder' ? node.now.get(name) : undefined
  }
  return node
}

function parentOf(disk: Disk, path: string): { folder: Folder; name: string } {
  const folder = nodeAt(disk, dirname(path))
  if (folder?.kind !== 'folder') throw new Error('the recording names a folder that is not there')
  return { folder, name: path.slice(dirname(path).length + 1) }
}

function rename(folder: Folder, renaming: Renaming): void {
  for (const [name, node] of renaming) {
    if (node === undefined) folder.now.delete(name)
    else folder.now.set(name, node)
  }
  folder.pending.push(renaming)
}

/** Does to the disk what the program did. */
export function follow(disk: Disk, deed: Deed): void {
  switch (deed.kind) {
    case 'told':
      return
    case 'create': {
      const { folder, name } = parentOf(disk, deed.path)
      if (folder.now.has(name)) return
      rename(folder, [[name, { kind: 'file', now: Buffer.alloc(0), safe: Buffer.alloc(0), pending: [] }]])
      return
    }
    case 'mkdir': {
      const { folder, name } = parentOf(disk, deed.path)
      rename(folder, [[name, { kind: 'folder', now: new Map(), safe: new Map(), pending: [] }]])
      return
    }
    case 'write':
    case 'truncate': {
      const file = nodeAt(disk, deed.path)
      // a file already unlinked may still be written; nobody will see it
      if (file?.kind !== 'file') return
      const change = deed.kind === 'write' ? { at: deed.at, bytes: deed.bytes } : { size: deed.size }
      file.now = patched(file.now, change)
      file.pending.push(change)
      return
    }
    case 'sync': {
      const node = nodeAt(disk, deed.path)
      if (node?.kind === 'file') node.safe = node.now
      if (node?.kind === 'folder') node.safe = new Map(node.now)
      if (node !== undefined) node.pending = []
      return
    }
    case 'unlink': {
      const { folder, name } = parentOf(disk, deed.path)
      rename(folder, [[name, undefined]])
      return
    }
    case 'link': {
      const { folder, name } = parentOf(disk, deed.to)
      rename(folder, [[name, nodeAt(disk, deed.from)]])
      return
    }
    case 'rename': {
      const from = parentOf(disk, deed.from)
      const to = parentOf(disk, deed.to)
      const node = nodeAt(disk, deed.from)
      // within one folder a rename happens or does not; between two, either half may be lost
      if (from.folder === to.folder)
        rename(from.folder, [
          [to.name, node],
          [from.name, undefined],
        ])
      else {
        rename(to.folder, [[to.name, node]])
        rename(from.folder, [[from.name, undefined]])
      }
    }
  }
}

/** What is lost of the unsynced: everything, the end, some, some of it torn and reordered, or nothing. */
export const losses = ['all', 'tail', 'some', 'torn', 'none'] as const
export type Loss = (typeof losses)[number]

function kept<T>(pending: readonly T[], loss: Loss, random: () => number): readonly T[] {
  const survivors: Record<Loss, () => readonly T[]> = {
    all: () => [],
    tail: () => pending.slice(0, below(random, pending.length + 1)),
    some: () => pending.filter(() => random() < 0.5),
    torn: () => shuffled(random, pending).filter(() => random() < 0.7),
    none: () => pending,
  }
  return survivors[loss]()
}

function torn(change: Change, random: () => number): Change[] {
  if ('size' in change) return [change]
  const sectors: Change[] = []
  for (let start = 0; start < change.bytes.length; start += SECTOR) {
    if (random() < 0.3) continue
    sectors.push({ at: change.at + start, bytes: change.bytes.subarray(start, start + SECTOR) })
  }
  return sectors
}

function fileAfter(file: File, loss: Loss, random: () => number): Buffer {
  const survived = kept(file.pending, loss, random)
  const parts = loss === 'torn' ? survived.flatMap(change => torn(change, random)) : survived
  return parts.reduce(patched, file.safe)
}

function folderAfter(folder: Folder, loss: Loss, random: () => number): Map<string, Node> {
  const after = new Map(folder.safe)
  for (const renaming of kept(folder.pending, loss, random)) {
    for (const [name, node] of renaming) {
      if (node === undefined) after.delete(name)
      else after.set(name, node)
    }
  }
  return after
}

/** Writes what is left after a power loss into a fresh folder. */
export function writeRemains(
  disk: Disk,
  to: string,
  { loss, random }: { loss: Loss; random: () => number },
): void {
  const write = (folder: Folder, path: string): void => {
    mkdirSync(path)
    for (const [name, node] of folderAfter(folder, loss, random)) {
      const inside = join(path, name)
      if (node.kind === 'folder') write(node, inside)
      else writeFileSync(inside, fileAfter(node, loss, random))
    }
  }
  write(disk.root, to)
}

/** Where the model and the real folder differ; nothing, or the recording missed something. */
export function differences(disk: Disk): string[] {
  const compare = (model: Folder, real: Folder, path: string): string[] =>
    [...new Set([...model.now.keys(), ...real.now.keys()])].flatMap(name => {
      const [a, b] = [model.now.get(name), real.now.get(name)]
      if (a?.kind === 'folder' && b?.kind === 'folder') return compare(a, b, `${path}${name}/`)
      return a?.kind === 'file' && b?.kind === 'file' && a.now.equals(b.now) ? [] : [`${path}${name}`]
    })
  return compare(disk.root, load(disk.place), '')
}
