import type { PracticeLine } from '../../../shared/domain/library.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { Fault } from '../../../shared/faults.ts'
import { practiceProblems, readPractice } from '../../../shared/practices/check-practice.ts'
import { type PracticeProblem } from '../../../shared/domain/practice-problem.ts'
import { sources } from '../../../shared/practices/sources.ts'
import type { PracticesTable } from '../tables/practices.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type PracticesParts = Pick<Making, 'now'> & {
  database: Database
  table: PracticesTable
  /** those that come with the program, in their order */
  builtIn: readonly Practice[]
}

const known: ReadonlySet<string> = new Set(sources.map(({ id }) => id))
const LONGEST = 80

/** Finding a practice as it is now, or as it was worded when it was begun. */
function finding({ table, builtIn }: PracticesParts) {
  const current = (id: string): Practice | undefined =>
    builtIn.find(practice => practice.id === id) ?? table.ownOf(id)

  /**
   * Of a version the words it was begun with, though a build may word it better by now. Of one that was never kept, as in
   * journals older than that, the wording of today will do.
   */
  function find(id: string, version?: number): Practice | undefined {
    const then = version === undefined ? undefined : table.text(id, version)
    return then ?? current(id) ?? table.text(id, table.lastText(id))
  }

  function require(id: string, version?: number): Practice {
    const practice = find(id, version)
    if (practice === undefined) throw new Fault('not-found')
    return practice
  }

  return { current, find, require }
}

/** Practices as the library shows them. */
function listing({ table, builtIn }: PracticesParts) {
  function inOrder(): Practice[] {
    const shelf = table.shelf()
    const all = [...builtIn, ...table.own()]
    const place = ({ id }: Practice, at: number): number => shelf.get(id)?.place ?? all.length + at
    return all
      .map((practice, at) => ({ practice, place: place(practice, at) }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ practice }) => practice)
  }

  function lines(): PracticeLine[] {
    const [shelf, uses] = [table.shelf(), table.uses()]
    return inOrder().map(practice => {
      const { id, version, title, tagline, aim, when, minutes, shortMinutes, grade } = practice
      const use = uses.get(id)
      return {
        id,
        version,
        title,
        tagline,
        aim,
        when,
        minutes,
        shortMinutes,
        grade,
        steps: practice.steps.length,
        own: !builtIn.some(one => one.id === id),
        hidden: shelf.get(id)?.hidden ?? false,
        used: use?.used ?? 0,
        ...(use === undefined ? {} : { lastUsed: use.last.slice(0, 10) }),
      }
    })
  }

  return lines
}

/** Practices: those that come with the program and the writer's own. */
export function practices(parts: PracticesParts) {
  const { database, table, builtIn, now } = parts
  const { current, find, require } = finding(parts)
  const isBuiltIn = (id: string): boolean => builtIn.some(practice => practice.id === id)

  function freeId(wanted: string): string {
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : `-${number}`
      const id = `${wanted.slice(0, LONGEST - ending.length)}${ending}`
      if (current(id) === undefined && table.lastText(id) === 0) return id
    }
  }

  /** A version that was begun is never worded anew: the next one is. */
  function put(wanted: Practice): Practice {
    const before = table.ownOf(wanted.id)
    const own: Practice = {
      ...wanted,
      grade: 'own',
      version: before?.version ?? table.lastText(wanted.id) + 1,
    }
    const isSame = before !== undefined && JSON.stringify(before) === JSON.stringify(own)
    const isBegun = table.text(own.id, own.version) !== undefined
    const practice = !isSame && isBegun ? { ...own, version: own.version + 1 } : own
    table.put(practice, now())
    return practice
  }

  return {
    find,
    require,

    /** The practice of a run in the words it was begun with. Fails with not-found when no build and no journal knows it. */
    textOf: ({ practice, practiceVersion }: Pick<Run, 'practice' | 'practiceVersion'>): Practice =>
      require(practice, practiceVersion),

    /** The practice as it is worded now, kept from here on because it is begun. Fails with not-found when it is in no library. */
    begin(id: string): Practice {
      const practice = current(id)
      if (practice === undefined) throw new Fault('not-found')
      table.keepText(practice)
      return practice
    },

    /** All of them in the writer's order, with how often and when each was begun. */
    list: listing(parts),

    /** Saves one of the writer's own. Fails with practice-malformed, and name-taken when its id is a built-in one's. */
    save: (practice: Practice): Practice =>
      database.transaction(() => {
        if (isBuiltIn(practice.id)) throw new Fault('name-taken')
        if (practiceProblems(practice, known).length > 0) throw new Fault('practice-malformed')
        return put(practice)
      }),

    /** Takes one of the writer's own out of the library; what was begun stays as it was worded. Fails with not-found. */
    remove(id: string): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },

    /** Puts these first, in this order. */
    order(ids: readonly string[]): void {
      database.transaction(() => table.order([...new Set(ids)].filter(id => current(id) !== undefined)))
    },

    /** Hides a practice or shows it again. Fails with not-found. */
    hide({ id, hidden }: { id: string; hidden: boolean }): void {
      database.transaction(() => {
        if (current(id) === undefined) throw new Fault('not-found')
        table.hide(id, hidden)
      })
    },

    /** The practice as a file's text. Fails with not-found. */
    exportText: (id: string): string => `${JSON.stringify(require(id), undefined, 2)}\n`,

    /** What is wrong with a file's text, and what the practice in it is called when nothing is. */
    check(json: string): { problems: PracticeProblem[]; title?: string } {
      const { practice, problems } = readPractice(json, known)
      return practice === undefined ? { problems } : { problems, title: practice.title }
    },

    /** Takes a practice in as one of the writer's own, under an id that nothing else has or had. Fails with practice-malformed. */
    importText: (json: string): Practice =>
      database.transaction(() => {
        const { practice } = readPractice(json, known)
        if (practice === undefined) throw new Fault('practice-malformed')
        return put({ ...practice, id: freeId(practice.id) })
      }),
  }
}
export type Practices = ReturnType<typeof practices>
