import { type Inline, JournalDocument } from '../../../shared/domain/document.ts'
import { Practice } from '../../../shared/domain/practice.ts'
import { Answers } from '../../../shared/domain/run.ts'
import { Query } from '../../../shared/domain/search.ts'
import { json, read } from '../tables/row.ts'
import {
  type HeldText,
  type TextColumn,
  type TextHolder,
  textHolders,
  type TextKind,
  type TextsTable,
} from '../tables/texts.ts'
import { linesOf } from './document-walk.ts'
import { changedAnswers, changedPractice, wordsOfAnswer, wordsOfPractice } from './name-answers.ts'
import { changedDocument, changedQuery, changedText, type NameChange, unescaped } from './name-document.ts'
import type { NameFinder } from './name-words.ts'

export type NameRowsParts = {
  texts: TextsTable
  /** lets whatever else waits have its turn */
  pause: () => Promise<void>
}

/** Rows read at once: some 10 ms of work; of titles, which are short, more. */
const BATCH = 100
const SHORT_BATCH = 1000

type Use = (holder: (typeof textHolders)[number], rows: HeldText[]) => void | Promise<void>

/** Goes through every row that holds words, some at a time, with a pause after each lot; of the bodies only through `bodies`, when given. */
export async function eachBatch(
  { texts, pause, bodies }: NameRowsParts & { bodies?: readonly number[] | undefined },
  use: Use,
): Promise<void> {
  for (const holder of textHolders) {
    if (holder.table === 'bodies' && bodies !== undefined) {
      for (let at = 0; at < bodies.length; at += BATCH) {
        await use(holder, texts.rowsAt(holder, bodies.slice(at, at + BATCH)))
        await pause()
      }
      continue
    }
    const limit = holder.table === 'entries' ? SHORT_BATCH : BATCH
    let after: HeldText['key'] | undefined
    for (let rows = texts.rows(holder, { after, limit }); rows.length > 0;) {
      await use(holder, rows)
      after = rows.at(-1)?.key
      await pause()
      rows = rows.length < limit ? [] : texts.rows(holder, { after, limit })
    }
  }
}

/** A name may be cut in two by what a document keeps between its spans. */
const isParted = (raw: string): boolean => /"(?:marks|evidence|link)":/u.test(raw)

/** The words and the addresses of a stored document. A quotation mark inside a text is written `\"`, so none of them is taken for another. */
const piece = /"(text|alt|link)":("(?:[^"\\]|\\.)*")/gu

/** The words of a stored document run together, and its addresses: quick, for a document need not be understood for it. */
function runTogether(raw: string): string {
  let [words, links] = ['', '']
  for (const [, key, quoted = '""'] of raw.matchAll(piece)) {
    const text = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1)
    if (key === 'link') links += `\n${text}\n${unescaped(text)}`
    else words += text
  }
  return words + links
}

/** Whether a stored value may hold one of the names; quick, and never wrong when it says no. */
export function mayHold(raw: string, kind: TextKind, finder: NameFinder): boolean {
  if (finder.mayStandIn(raw)) return true
  if (kind === 'text' || !(isParted(raw) || raw.includes('\\'))) return false
  return kind !== 'document' || finder.mayStandIn(runTogether(raw))
}

export type HeldWords = { lines: Inline[][]; texts: string[] }

/** The words of a stored value: lines of a document, and plain texts. Answers to the steps in `unsaid` are left out. */
export function wordsOf(raw: string, kind: TextKind, unsaid: readonly string[] = []): HeldWords {
  if (kind === 'text') return { lines: [], texts: [raw] }
  if (kind === 'document') return linesOf(read(JournalDocument, json(raw)))
  if (kind === 'query') return { lines: [], texts: [read(Query, json(raw)).text] }
  if (kind === 'practice') return { lines: [], texts: wordsOfPractice(read(Practice, json(raw))) }
  const all: HeldWords = { lines: [], texts: [] }
  for (const [step, answer] of Object.entries(read(Answers, json(raw)))) {
    if (unsaid.includes(step)) continue
    const { lines, texts } = wordsOfAnswer(answer)
    all.lines.push(...lines)
    all.texts.push(...texts)
  }
  return all
}

/** What is kept in a column of JSON, as it is and as it will be; nothing will be where it is to go. */
function changedJson(
  value: unknown,
  kind: Exclude<TextKind, 'text'>,
  change: NameChange,
): { before: unknown; after: unknown } {
  if (kind === 'document') {
    const before = read(JournalDocument, value)
    return { before, after: changedDocument(before, change) }
  }
  if (kind === 'answers') {
    const before = read(Answers, value)
    return { before, after: changedAnswers(before, change) }
  }
  if (kind === 'practice') {
    const before = read(Practice, value)
    return { before, after: changedPractice(before, change) }
  }
  const before = read(Query, value)
  return { before, after: changedQuery(before, change) }
}

/** A stored value as it is once a change is made; the same when nothing of it changes, and nothing when it is to go. */
export function changedValue(
  raw: string,
  { kind, most }: TextColumn,
  change: NameChange,
): string | undefined {
  const { finder, gone } = change
  const isNamed = gone !== undefined && raw.includes(gone)
  if (!isNamed && (finder === undefined || !mayHold(raw, kind, finder))) return raw
  if (kind === 'text') return changedText(raw, change, most)
  const { before, after } = changedJson(json(raw), kind, change)
  if (after === undefined) return undefined
  return JSON.stringify(after) === JSON.stringify(before) ? raw : JSON.stringify(after)
}

/** What changes of a row: its columns as they will be, or `gone`; nothing when it stays as it is. */
export function changedRow(
  { columns }: TextHolder,
  { values }: HeldText,
  change: NameChange,
): Record<string, string> | 'gone' | undefined {
  const changed: Record<string, string> = {}
  for (const column of columns) {
    const raw = values[column.name]
    if (raw === undefined) continue
    const told = changedValue(raw, column, change)
    if (told === undefined) return 'gone'
    if (told !== raw) changed[column.name] = told
  }
  return Object.keys(changed).length === 0 ? undefined : changed
}
