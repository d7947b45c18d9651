import * as z from 'zod'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { SealedWords } from '../../../shared/domain/sealed-words.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import type { Vault } from '../vault/vault.ts'
import { AnySealedWords, idOfWords } from './earlier-words.ts'
import type { Journal } from './journal.ts'

type Drafts = Vault['drafts']
type Place = Drafts['beside']

const List = z.array(AnySealedWords)

/** Understands words that were sealed a while ago. */
type Arriving = (words: unknown) => unknown

/** What is sealed in one place; the bytes are wiped. */
function read(place: Place | undefined, arriving: Arriving = words => words): SealedWords[] {
  const bytes = place?.read()
  if (bytes === undefined) return []
  try {
    return List.parse(arriving(JSON.parse(Buffer.from(bytes).toString('utf8'))))
  } finally {
    bytes.fill(0)
  }
}

/** As `read`, for a place whose disk may not answer at all: it must not keep words from the other one. */
function readIfPossible(place: Place | undefined): SealedWords[] {
  try {
    return read(place)
  } catch {
    return []
  }
}

function write(place: Place, words: readonly SealedWords[]): void {
  const bytes = Buffer.from(JSON.stringify(words))
  try {
    place.write(bytes)
  } finally {
    bytes.fill(0)
  }
}

/** What the words belong to. */
function ownerOf(words: SealedWords): string {
  switch (words.kind) {
    case 'run':
      return `run ${words.id}`
    case 'entry':
      return `entry ${words.draft.id}`
    case 'form':
      return `form ${words.form} ${words.about}`
    default:
      return assertNever(words)
  }
}

/** Of the same entry, run or form only the newest words, which stand last. */
function newest(all: readonly SealedWords[]): SealedWords[] {
  const last = new Map(all.map((words, index) => [ownerOf(words), index]))
  return all.filter((words, index) => last.get(ownerOf(words)) === index)
}

/**
 * Seals words with those that are sealed already: beside the journal, or, where that fails, in the spare place. What is in
 * the spare place is always the newer. Fails with what the place beside the journal answered.
 */
export function seal({ beside, spare }: Drafts, words: readonly SealedWords[]): void {
  const inSpare = readIfPossible(spare)
  try {
    write(beside, newest([...read(beside), ...inSpare, ...words]))
  } catch (error) {
    if (spare === undefined) throw error
    try {
      write(spare, newest([...inSpare, ...words]))
      return
    } catch {
      throw error
    }
  }
  spare?.remove()
}

/**
 * Changes all words that are sealed, wherever they are, once it is known whom they name by now. Fails with disk-full, read-only,
 * vault-moved, too-large.
 */
export function changeSealed(
  { drafts: { beside, spare }, arriving }: { drafts: Drafts; arriving: Arriving },
  change: (words: SealedWords) => SealedWords,
): void {
  for (const place of [beside, spare]) {
    const words = read(place, arriving)
    if (place !== undefined && words.length > 0) write(place, words.map(change))
  }
}

/** Faults after which answers can never be put into their run: it is finished by now, or not in this journal. */
const forGood: readonly FaultCode[] = ['not-found', 'sealed', 'bad-request']

/** Puts sealed answers back into their run, as often as it is asked; false when there is no way to. */
function answerAgain({ runs }: Journal, words: SealedWords & { kind: 'run' }): boolean {
  const { kind: _kind, ...answers } = words
  try {
    runs.save(answers)
    return true
  } catch (error) {
    if (forGood.includes(codeOf(error))) return false
    throw error
  }
}

/**
 * Commits sealed words over the entry they belong to, or as a new one: when it is not there, and when it tells of a practice,
 * which version 1 still let be written over.
 */
function writeEntry({ tables, entries }: Journal, { draft }: SealedWords & { kind: 'entry' }): SealedWords {
  const known = tables.entries.stored(draft.id)
  const open = known?.kind === 'practice' ? { ...draft, id: idOfWords(draft) } : draft
  const { id, revision } = entries.save(
    known === undefined || known.kind === 'practice' ? { ...open, base: 0 } : open,
  )
  return { kind: 'entry', draft: { ...draft, id, base: revision } }
}

/**
 * Commits everything that is sealed and forgets the seals; when something cannot be committed now, all of it stays sealed.
 * Answers that fit no run any more are set aside, still sealed. Gives what was committed, and forms as they are: the window
 * has them from now on, as it had them before.
 */
export function commitSealed({ drafts, database }: Vault, journal: Journal): SealedWords[] {
  const sealed = [drafts.beside, drafts.spare].map(place => ({
    place,
    words: read(place, journal.joins.arriving),
  }))
  const all = newest(sealed.flatMap(({ words }) => words))
  if (all.length === 0) return []
  // Runs one by one, for their order does not matter and doing it again changes nothing.
  const answered = all.filter(words => words.kind === 'run').filter(words => answerAgain(journal, words))
  const written = database.transaction(() =>
    all.filter(words => words.kind === 'entry').map(words => writeEntry(journal, words)),
  )
  const forms = all.filter(words => words.kind === 'form')
  const isAllPlaced = answered.length + written.length + forms.length === all.length
  for (const { place, words } of sealed) {
    if (isAllPlaced) place?.remove()
    else if (words.length > 0) place?.setAside()
  }
  return [...written, ...answered, ...forms]
}
