import type { Inline } from '../../../shared/domain/document.ts'
import type { EntryId, PersonId, TagId } from '../../../shared/domain/ids.ts'
import type { Hunch } from '../../../shared/domain/hunch.ts'
import type { ErasePreview, PlainMention } from '../../../shared/domain/person-page.ts'
import type { Practice, RecordField } from '../../../shared/domain/practice.ts'
import type { Tag } from '../../../shared/domain/tag.ts'
import { codeOf } from '../../../shared/faults.ts'
import type { NameCandidatesTable } from '../tables/name-candidates.ts'
import type { PersonLinksTable } from '../tables/person-links.ts'
import type { HeldText, HolderName, TextHolder } from '../tables/texts.ts'
import { lineText, MENTION, timesIn } from './name-document.ts'
import { matchesFor } from './name-matches.ts'
import { eachBatch, mayHold, type NameRowsParts, wordsOf } from './name-rows.ts'
import type { NameFinder } from './name-words.ts'

export type ErasePreviewParts = NameRowsParts & {
  candidates: NameCandidatesTable
  links: PersonLinksTable
  hunches: { all: () => Hunch[] }
  tags: { all: () => Tag[] }
  people: { all: () => readonly { id: PersonId; alias: string }[] }
  practiceOf: (id: string, version?: number) => Practice | undefined
}

const kindOf: Readonly<Record<HolderName, PlainMention['where']>> = {
  entries: 'entry',
  bodies: 'entry',
  addenda: 'entry',
  versions: 'history',
  runs: 'run',
  plans: 'plan',
  people: 'person',
  circumstances: 'person',
  moves: 'move',
  lessons: 'lesson',
  lesson_reviews: 'lesson',
  goals: 'goal',
  goal_evidence: 'goal',
  person_goals: 'goal',
  person_goal_steps: 'goal',
  feedback: 'feedback',
  hunch_notes: 'hunch-note',
  commitments: 'commitment',
  commitment_misses: 'commitment',
  commitment_reviews: 'commitment',
  pain_points: 'pain-point',
  lens_marks: 'entry',
  held: 'held',
  groups: 'group',
  notebooks: 'notebook',
  searches: 'search',
  bias_notes: 'run',
  sessions: 'run',
  own_practices: 'practice',
  practice_texts: 'practice',
  trackers: 'tracker',
}

/** Characters of a snippet before and after the name. */
const AROUND = 40

type Looking = { finder: NameFinder; nameOf: (part: Inline) => string }
type Look = { times: number; snippet: string }

/** The first place in a text with some words around it, in one line. */
function snippetOf(text: string, { finder }: Looking, mentions: readonly string[] = []): string {
  const [place] = finder.placesIn(text)
  if (place === undefined) return ''
  const from = Math.max(0, place.start - AROUND)
  const to = place.end + AROUND
  let next = text.slice(0, from).split(MENTION).length - 1
  const cut = text
    .slice(from, to)
    .replaceAll(MENTION, () => mentions[next++] ?? '…')
    .toWellFormed()
    .replaceAll(/[\s\ufffd]+/gu, ' ')
    .trim()
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
}

/** How often the name stands in a row, and where first. */
function lookAt(holder: TextHolder, row: HeldText, looking: Looking & { unsaid: readonly string[] }): Look {
  const { finder, nameOf, unsaid } = looking
  let [times, snippet] = [0, '']
  for (const { name, kind } of holder.columns) {
    const raw = row.values[name]
    if (raw === undefined || !mayHold(raw, kind, finder)) continue
    const { lines, texts } = wordsOf(raw, kind, unsaid)
    for (const text of texts) {
      times += finder.placesIn(text).length
      snippet ||= snippetOf(text, looking)
    }
    for (const line of lines) {
      times += timesIn(line, finder)
      const mentions = line.filter(part => part.kind === 'person' || part.kind === 'tag')
      snippet ||= snippetOf(lineText(line), looking, mentions.map(nameOf))
    }
  }
  return { times, snippet }
}

/** Plain mentions of one entry in one kind of place are one. */
function gatherer() {
  const found = new Map<string, PlainMention>()
  return {
    add({ times, snippet }: Look, of: Pick<PlainMention, 'entry' | 'where' | 'title'>, key: string): void {
      if (times === 0) return
      const at = `${of.where} ${of.entry ?? key}`
      const known = found.get(at)
      const { entry, ...rest } = of
      if (known === undefined) {
        found.set(at, { ...(entry === undefined ? {} : { entry }), ...rest, snippet, times })
      } else found.set(at, { ...known, snippet: known.snippet || snippet, times: known.times + times })
    },
    all: (): PlainMention[] => [...found.values()],
  }
}

export type Wanted = { person: PersonId; finder: NameFinder }
type Looked = Wanted & { names: readonly string[] }

const SEALED: readonly (RecordField | undefined)[] = ['hunch.statement', 'hunch.forecasts']

/** Where first explanations and forecasts are written: they are counted, but not shown while they are sealed. */
export const sealedSteps = (practice: Practice | undefined): string[] =>
  (practice?.steps ?? [])
    .filter(({ writes, also }) => SEALED.includes(writes) || SEALED.includes(also))
    .map(({ id }) => id)

/** The first explanations that lose their words: those about this person, and those whose words hold the name. */
export const hunchesToErase = (
  all: readonly Hunch[],
  { person, finder, spare }: Wanted & { spare: ReadonlySet<EntryId> },
): Hunch[] =>
  all.filter(
    hunch =>
      hunch.person === person ||
      (!(hunch.entry !== undefined && spare.has(hunch.entry)) && finder.placesIn(hunch.statement).length > 0),
  )

/** What a mention is called where it stands in a snippet. */
function namer({ people, tags }: ErasePreviewParts): Looking['nameOf'] {
  const aliases = new Map<string, string>(people.all().map(({ id, alias }) => [id, alias]))
  const tagNames = new Map<TagId, string>(tags.all().map(({ id, name }) => [id, name]))
  return part => {
    if (part.kind === 'person') return aliases.get(part.person) ?? '…'
    return part.kind === 'tag' ? `#${tagNames.get(part.tag) ?? ''}` : ''
  }
}

/** Looks at rows one after the other and keeps what it found. */
function looker(parts: ErasePreviewParts, { person, finder }: Wanted) {
  const looking = { finder, nameOf: namer(parts) }
  const mention = `"kind":"person","person":"${person}"`
  const plain = gatherer()
  const counts = { mentions: 0, versions: 0 }

  function count(table: HolderName, named: number, times: number): void {
    if (table === 'bodies') counts.mentions += named
    if (table === 'versions' && named + times > 0) counts.versions += 1
  }

  return {
    look(holder: TextHolder & { table: HolderName }, row: HeldText): void {
      // What is told of the person goes anyway, and what a finished run was answered stands in its entry.
      if (row.owner === person || (holder.table === 'runs' && row.entry !== undefined)) return
      const practice = holder.table === 'runs' ? parts.practiceOf(row.owner ?? '') : undefined
      const look = lookAt(holder, row, { ...looking, unsaid: sealedSteps(practice) })
      count(holder.table, (row.values['body'] ?? '').split(mention).length - 1, look.times)
      const where = kindOf[holder.table]
      const key = where === 'person' ? (row.owner ?? '') : `${holder.table} ${row.key}`
      if (look.times === 0) return
      const title = practice?.title ?? parts.texts.titleOf(holder, row.key)
      plain.add(look, { entry: row.entry, where, title }, key)
    },

    lookAtTag({ id, name }: Tag): void {
      const look = { times: finder.placesIn(name).length, snippet: name }
      plain.add(look, { entry: undefined, where: 'tag', title: name }, id)
    },

    found: () => ({ ...counts, plain: plain.all() }),
  }
}

/** The bodies that may hold a name or mention the person; nothing when the index cannot tell, and all have to be looked at. */
function bodiesFor({ people, candidates }: ErasePreviewParts, { person, names }: Looked) {
  const matches = matchesFor(
    names,
    people.all().map(({ alias }) => alias),
  )
  if (matches === undefined) return undefined
  try {
    return candidates.bodies({ person, matches })
  } catch (error) {
    if (codeOf(error) === 'vault-damaged') return undefined
    throw error
  }
}

/**
 * What erasing will change; nothing is changed. The index tells which texts may hold the name; all other words of the journal,
 * its history too, are gone through. In short steps.
 */
export async function previewErasure(
  parts: ErasePreviewParts,
  wanted: Looked,
): Promise<Omit<ErasePreview, 'backups'>> {
  const looking = looker(parts, wanted)
  await eachBatch({ ...parts, bodies: bodiesFor(parts, wanted) }, (holder, rows) => {
    for (const row of rows) looking.look(holder, row)
  })
  for (const tag of parts.tags.all()) looking.lookAtTag(tag)
  const { links, hunches } = parts
  const { person } = wanted
  return {
    ...looking.found(),
    entries: links.tally('entry_people', person),
    hunches: hunchesToErase(hunches.all(), { ...wanted, spare: new Set() }).length,
    plans: links.tally('plans', person),
    contacts: links.tally('contact_people', person),
  }
}
