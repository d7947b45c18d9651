import * as z from 'zod'
import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Erasure, type ErasePreview } from '../../../shared/domain/person-page.ts'
import type { SealedWords } from '../../../shared/domain/sealed-words.ts'
import { Instant } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { Hunch } from '../../../shared/domain/hunch.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { MarksTable } from '../tables/marks.ts'
import type { PeopleTable } from '../tables/people.ts'
import { json, read } from '../tables/row.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { TagsTable } from '../tables/tags.ts'
import type { HeldText, TextHolder } from '../tables/texts.ts'
import type { Database } from '../vault/database.ts'
import { type ErasePreviewParts, hunchesToErase, previewErasure, sealedSteps } from './erase-preview.ts'
import type { EntryWords } from './entry-words.ts'
import type { JoinsKept } from './joins.ts'
import type { Making } from './making.ts'
import { withoutStatements } from './name-answers.ts'
import { changedText, type NameChange } from './name-document.ts'
import { changedSealedWords } from './name-drafts.ts'
import { changedRow, eachBatch } from './name-rows.ts'
import { nameFinder } from './name-words.ts'
import type { Turns } from './turns.ts'

export type EraseParts = Pick<Making, 'now'> &
  Omit<ErasePreviewParts, 'people' | 'hunches' | 'tags'> & {
    database: Database
    people: PeopleTable
    hunches: HunchesTable
    tags: TagsTable
    runs: RunsTable
    marks: MarksTable
    turns: Turns
    joins: JoinsKept
    words: EntryWords
    /** told when words are gone for good that the index may still hold a trace of */
    onRemoved: () => void
  }

/** What is being done, as it is written down before anything is changed. */
const Intent = Erasure.extend({ alias: z.string(), at: Instant })
type Intent = z.infer<typeof Intent>

/** Does to all sealed words what it is given. */
export type ReachSealed = (change: (words: SealedWords) => SealedWords) => void

/** What is looked for as plain words. */
const namesOf = ({ alias, words, leavesPlain }: Pick<Intent, 'alias' | 'words' | 'leavesPlain'>): string[] =>
  leavesPlain === true ? [] : [alias, ...words]

/** How the words of each entry, and those that belong to none, are changed. */
function changesOf(intent: Intent): (entry: EntryId | undefined) => NameChange {
  const { person, way, instead, spare } = intent
  const spared = new Set(spare)
  const change = {
    finder: nameFinder(namesOf(intent)),
    instead,
    gone: way === 'delete' ? person : undefined,
  }
  const sparing = { ...change, finder: undefined }
  return entry => (entry !== undefined && spared.has(entry) ? sparing : change)
}

/** Rows written in one transaction. */
const LOT = 20
type ChangedRow = {
  holder: TextHolder
  row: HeldText
  changed: NonNullable<ReturnType<typeof changedRow>>
}

/** Leaves the answers of runs without the first explanations and the forecasts that were sealed from them. */
const forgetting =
  ({ hunches, runs, practiceOf }: Pick<EraseParts, 'hunches' | 'runs' | 'practiceOf'>) =>
  (gone: readonly Hunch[]): void => {
    const erased = hunches.erased()
    const statements = new Set(gone.map(({ statement }) => statement))
    for (const run of runs.all()) {
      const unsaid =
        run.hunch !== undefined && erased.has(run.hunch)
          ? sealedSteps(practiceOf(run.practice, run.practiceVersion))
          : []
      const isForecast = run.forecasts?.some(id => erased.has(id)) ?? false
      const left = Object.entries(run.answers).filter(
        ([step, answer]) => !unsaid.includes(step) || answer.kind === 'hunches',
      )
      const answers = isForecast
        ? withoutStatements(Object.fromEntries(left), statements)
        : Object.fromEntries(left)
      if (JSON.stringify(answers) !== JSON.stringify(run.answers)) runs.update({ ...run, answers })
    }
  }

/** The steps of an erasure. Each may be done again: what is done already is found to be so. */
function stepsOf(parts: EraseParts, intent: Intent) {
  const { database, texts, links, hunches, tags, words, pause } = parts
  const { person, way, instead, at, alias } = intent
  const changeFor = changesOf(intent)

  const forget = forgetting(parts)

  function writeRow({ holder, row, changed }: ChangedRow): EntryId[] {
    if (changed === 'gone') texts.remove(holder, row.key)
    else texts.write(holder, row.key, changed)
    return row.entry === undefined ? [] : [row.entry]
  }

  function writeRows(rows: readonly ChangedRow[]): void {
    if (rows.length === 0) return
    database.transaction(() => words.retell([...new Set(rows.flatMap(writeRow))]))
  }

  function freeTagName(name: string): string {
    for (let number = 1; ; number += 1) {
      const wanted = number === 1 ? name : `${name} ${number}`
      if (tags.named(wanted) === undefined) return wanted
    }
  }

  return {
    /** First explanations lose their words; what is known of them otherwise stays. */
    eraseHunches: (): void =>
      database.transaction(() => {
        const { finder = nameFinder([]) } = changeFor(undefined)
        const chosen = hunchesToErase(hunches.all(), { person, finder, spare: new Set(intent.spare) })
        hunches.erase(
          chosen.map(({ id }) => id),
          at,
        )
        forget(chosen)
      }),

    async eraseTexts(): Promise<void> {
      let waiting: ChangedRow[] = []
      await eachBatch({ texts, pause }, async (holder, rows) => {
        for (const row of rows) {
          const changed = changedRow(holder, row, changeFor(row.entry))
          if (changed !== undefined) waiting.push({ holder, row, changed })
        }
        for (; waiting.length >= LOT; await pause()) {
          writeRows(waiting.slice(0, LOT))
          waiting = waiting.slice(LOT)
        }
      })
      writeRows(waiting)
    },

    eraseTags: (): void =>
      database.transaction(() => {
        const change = changeFor(undefined)
        for (const { id, name } of tags.all()) {
          if (change.finder === undefined || change.finder.placesIn(name).length === 0) continue
          tags.rename(id, freeTagName(changedTag(name, change)))
          words.retell(tags.entriesWith(id))
        }
      }),

    /** The person: of every field but the name that stands instead, or of everything. */
    erasePerson: (): void =>
      database.transaction(() => {
        const about = links.entries(person)
        links.retitle({ person, from: alias, to: instead })
        if (way === 'anonymise') links.anonymise({ person, alias: instead, at })
        else {
          links.letGo(person)
          parts.people.remove(person)
          parts.joins.forget(person)
        }
        words.retell(about)
      }),

    /** Until texts, first words and the index know nothing else. */
    async catchUp(): Promise<void> {
      while (words.catchUp()) await pause()
    },
  }
}

const TAG = 60

function changedTag(name: string, change: NameChange): string {
  const instead = change.instead.replaceAll(/[#\n\r\t]/gu, ' ').trim() || '…'
  return changedText(name, { ...change, instead }, TAG - 4)
}

/** Words that wait to be committed, without the name. */
function wordsChanger(intent: Intent): (words: SealedWords) => SealedWords {
  const changeFor = changesOf(intent)
  return words => changedSealedWords(words, changeFor)
}

/** Takes a person out of the journal, everywhere. */
export function erasing(parts: EraseParts) {
  const { database, people, marks, turns, now } = parts

  function requirePerson(id: Erasure['person']): Person {
    const person = people.get(id)
    if (person === undefined) throw new Fault('not-found')
    return person
  }

  const pending = (): Intent | undefined => {
    const kept = marks.get('erasing')
    return kept === undefined ? undefined : read(Intent, json(kept))
  }

  async function carryOut(intent: Intent): Promise<void> {
    const steps = stepsOf(parts, intent)
    steps.eraseHunches()
    await steps.eraseTexts()
    steps.eraseTags()
    steps.erasePerson()
    await steps.catchUp()
    database.transaction(() => {
      marks.set('words-removed', now())
      marks.clear('erasing')
    })
    parts.onRemoved()
  }

  async function finish(reachSealed: ReachSealed): Promise<void> {
    const intent = pending()
    if (intent === undefined) return
    reachSealed(wordsChanger(intent))
    await carryOut(intent)
  }

  return {
    /** What erasing will change; nothing is changed. Fails with not-found. */
    async preview({
      person,
      words,
      leavesPlain,
    }: Pick<Erasure, 'person' | 'words' | 'leavesPlain'>): Promise<Omit<ErasePreview, 'backups'>> {
      const { alias } = requirePerson(person)
      const names = namesOf({ alias, words, leavesPlain })
      return previewErasure(parts, { person, names, finder: nameFinder(names) })
    },

    /**
     * Erases a person in short steps, after it was written down that it shall be: what a lock or a crash cuts short is finished
     * at the next unlock, by `resume`; while it goes on, everybody else waits for `turns.quiet`. Fails with
     * not-found, with bad-request when the words to stand instead hold the name, and with the faults of a full disk.
     */
    erase: (erasure: Erasure, reachSealed: ReachSealed): Promise<void> =>
      turns.take(async () => {
        await finish(reachSealed)
        const { alias } = requirePerson(erasure.person)
        const instead = erasure.instead.replaceAll(/\s+/gu, ' ')
        const intent = { ...erasure, instead, alias, at: now() }
        if (nameFinder(namesOf(intent)).placesIn(erasure.instead).length > 0) throw new Fault('bad-request')
        reachSealed(wordsChanger(intent))
        database.transaction(() => marks.set('erasing', JSON.stringify(intent)))
        await carryOut(intent)
      }),

    /** Finishes what was cut short, if anything was. */
    resume: (reachSealed: ReachSealed): Promise<void> =>
      marks.has('erasing') ? turns.take(() => finish(reachSealed)) : Promise.resolve(),

    /** How words are to be sealed that arrive now: as they are, unless somebody is being erased. */
    arriving(): (words: SealedWords) => SealedWords {
      const intent = pending()
      return intent === undefined ? words => words : wordsChanger(intent)
    },
  }
}
