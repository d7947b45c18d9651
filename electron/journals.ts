import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FromKeeper, ToKeeper } from '../shared/contract/announcements.ts'
import type { KnownJournal } from '../shared/contract/shell-contract.ts'
import { GrantId } from '../shared/domain/vault.ts'
import { Fault } from '../shared/faults.ts'
import type { LastSeen, PreferenceStore, Remembered } from './preferences.ts'

const suffix = '.afterword'

export type Grant = Extract<ToKeeper, { kind: 'grant' }>

/** A name in `folder` that nothing has yet: My journal, My journal 2, … */
export function freePlace(folder: string, name: string): string {
  const at = (count: number): string => {
    const path = join(folder, `${name}${count === 1 ? '' : ` ${count}`}${suffix}`)
    return existsSync(path) ? at(count + 1) : path
  }
  return at(1)
}

/** A journal's folder is never put inside another journal: the chosen one's nearest folder outside is taken. */
export function outsideJournals(folder: string): string {
  const up = dirname(folder)
  if (up === folder) return folder
  const clear = outsideJournals(up)
  return clear === up && !folder.endsWith(suffix) ? folder : clear
}

const shown = (id: string, path: string, current: boolean): KnownJournal => ({
  id: GrantId.parse(id),
  name: basename(path, suffix),
  place: dirname(path),
  current,
})

/** The journals after the one with this vault id came to a new mark. */
const marked = (all: readonly Remembered[], lastSeen: LastSeen): Remembered[] =>
  all.map(journal => (journal.lastSeen?.vaultId === lastSeen.vaultId ? { ...journal, lastSeen } : journal))

const isSame = (one: Remembered, other: Remembered): boolean =>
  one.lastSeen !== undefined && one.lastSeen.vaultId === other.lastSeen?.vaultId

const takingBack =
  <T>(before: T, set: (value: T) => void) =>
  (): void =>
    set(before)

/**
 * Which journals this computer knows and which one is meant now. Paths live here and in the keeper; the window has ids.
 * What was chosen but never opened is known for this run only.
 */
export function journals({ preferences, newId }: { preferences: PreferenceStore; newId: () => string }) {
  const granted = new Map<string, string>()
  let chosen: string | undefined = preferences.read().current

  const remembered = (id: string) => preferences.read().journals.find(journal => journal.id === id)
  const pathOf = (id: string) => remembered(id)?.path ?? granted.get(id)

  const grant = (path: string): string => {
    const known = preferences.read().journals.find(journal => journal.path === path)?.id
    const given = known ?? [...granted].find(([, place]) => place === path)?.[0]
    const id = given ?? newId()
    if (known === undefined) granted.set(id, path)
    return id
  }

  const remember = (journal: Remembered): void => {
    const others = preferences
      .read()
      .journals.filter(other => other.id !== journal.id && other.path !== journal.path)
      .filter(other => !(isSame(other, journal) && !existsSync(other.path)))
    preferences.change({ journals: [...others, journal], current: journal.id })
    chosen = journal.id
  }

  return {
    list: (): KnownJournal[] => {
      const known = preferences.read().journals.map(({ id, path }) => shown(id, path, id === chosen))
      if (chosen === undefined || known.some(({ current }) => current)) return known
      const path = granted.get(chosen)
      return path === undefined ? known : [...known, shown(chosen, path, true)]
    },

    /** What the keeper is told at its start: the journal meant now, and how far it had come. */
    currentGrant: (): Grant | undefined => {
      const path = chosen === undefined ? undefined : pathOf(chosen)
      if (chosen === undefined || path === undefined) return undefined
      const lastSeen = remembered(chosen)?.lastSeen
      return { kind: 'grant', id: chosen, path, use: 'current', ...(lastSeen && { lastSeen }) }
    },

    /** A permission to make a new journal at `path`, and how to show it. */
    newAt: (path: string): { grant: Grant; shown: KnownJournal } => {
      const id = grant(path)
      return { grant: { kind: 'grant', id, path, use: 'new' }, shown: shown(id, path, id === chosen) }
    },

    choose: (id: string): void => {
      if (pathOf(id) === undefined) throw new Fault('not-found')
      chosen = id
    },
    choosePath: (path: string): void => {
      chosen = grant(path)
    },
    chooseNone: (): void => {
      chosen = undefined
    },
    /** Takes back what is chosen from here on. */
    wayBack: () => takingBack(chosen, before => (chosen = before)),

    currentPath: (): string => {
      const path = chosen === undefined ? undefined : pathOf(chosen)
      if (path === undefined) throw new Fault('not-found')
      return path
    },

    /** The current journal stands elsewhere now. */
    moved: (path: string): void => {
      const journal = chosen === undefined ? undefined : remembered(chosen)
      if (journal) remember({ ...journal, path })
    },

    forget: (id: string): void => {
      if (id === chosen) throw new Fault('vault-open')
      const { journals: all, current } = preferences.read()
      preferences.change({
        journals: all.filter(journal => journal.id !== id),
        ...(current === id && { current: undefined }),
      })
      granted.delete(id)
    },

    /** The keeper opened or closed a journal: remember it as the current one, and its mark. A sample has no grant here. */
    heard: (message: FromKeeper): void => {
      const { vaultId, counter, at } = message
      const lastSeen = { vaultId, counter, at }
      if (message.kind === 'opened') {
        const path = pathOf(message.id)
        if (path !== undefined) remember({ id: message.id, path, lastSeen })
        return
      }
      preferences.change({ journals: marked(preferences.read().journals, lastSeen) })
    },
  }
}
export type Journals = ReturnType<typeof journals>
