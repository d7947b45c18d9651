import type { Practice } from '../../../shared/domain/practice.ts'
import type { Occurrence } from '../../../shared/domain/time.ts'
import { callingsTable } from '../tables/callings.ts'
import { commitmentsTable } from '../tables/commitments.ts'
import { contactsTable } from '../tables/contacts.ts'
import { bodiesTable } from '../tables/bodies.ts'
import { entriesTable } from '../tables/entries.ts'
import { entryIndexTable } from '../tables/entry-index.ts'
import { entryLinesTable } from '../tables/entry-lines.ts'
import { entryLinksTable } from '../tables/entry-links.ts'
import { entryStatesTable } from '../tables/entry-states.ts'
import { foundTable } from '../tables/found.ts'
import { feedbackTable } from '../tables/feedback.ts'
import { goalsTable } from '../tables/goals.ts'
import { keptTracesTable } from '../tables/kept-traces.ts'
import { groupsTable } from '../tables/groups.ts'
import { heldTable } from '../tables/held.ts'
import { hunchesTable } from '../tables/hunches.ts'
import { hunchNotesTable } from '../tables/hunch-notes.ts'
import { imagesTable } from '../tables/images.ts'
import { indexRowsTable } from '../tables/index-rows.ts'
import { lensMarksTable } from '../tables/lens-marks.ts'
import { lessonsTable } from '../tables/lessons.ts'
import { marksTable } from '../tables/marks.ts'
import { movesTable } from '../tables/moves.ts'
import { nameCandidatesTable } from '../tables/name-candidates.ts'
import { namesTable } from '../tables/names.ts'
import { notebooksTable } from '../tables/notebooks.ts'
import { nudgesTable } from '../tables/nudges.ts'
import { peopleTable } from '../tables/people.ts'
import { peopleLinesTable } from '../tables/people-lines.ts'
import { painPointsTable } from '../tables/pain-points.ts'
import { personGoalsTable } from '../tables/person-goals.ts'
import { personLinksTable } from '../tables/person-links.ts'
import { personMentionsTable } from '../tables/person-mentions.ts'
import { plansTable } from '../tables/plans.ts'
import { practicesTable } from '../tables/practices.ts'
import { recordWordsTable } from '../tables/record-words.ts'
import { runLinksTable } from '../tables/run-links.ts'
import { runTracesTable } from '../tables/run-traces.ts'
import { runsTable } from '../tables/runs.ts'
import { searchesTable } from '../tables/searches.ts'
import { selfChecksTable } from '../tables/self-checks.ts'
import { tagsTable } from '../tables/tags.ts'
import { textsTable } from '../tables/texts.ts'
import { tracedTable } from '../tables/traced.ts'
import { trackersTable } from '../tables/trackers.ts'
import { trashTable } from '../tables/trash.ts'
import { versionsTable } from '../tables/versions.ts'
import type { Database } from '../vault/vault.ts'
import { entries } from './entries.ts'
import { entryChanges } from './entry-changes.ts'
import { entryWords } from './entry-words.ts'
import { erasing } from './erase.ts'
import { followUps } from './follow-ups.ts'
import { groups } from './groups.ts'
import { hunches, type HunchesParts } from './hunches.ts'
import { images } from './images.ts'
import { insights } from './insights.ts'
import { joins as joinsOver } from './joins.ts'
import { learning } from './learning.ts'
import { lensDecisions } from './lens-decisions.ts'
import { loop } from './loop.ts'
import type { Making } from './making.ts'
import { merging } from './merge.ts'
import { notebooks } from './notebooks.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { portraits } from './portrait.ts'
import { practiceFigures } from './practice-figures.ts'
import { practices } from './practices.ts'
import { runRecords } from './run-records.ts'
import { runs } from './runs.ts'
import { search } from './search.ts'
import { searchCheck } from './search-check.ts'
import { searchNames } from './search-names.ts'
import { searchPurge } from './search-purge.ts'
import { searchRecords } from './search-records.ts'
import { searches } from './searches.ts'
import { spells } from './spells.ts'
import { suggestions } from './suggestions.ts'
import { tags } from './tags.ts'
import { timeline } from './timeline.ts'
import { today } from './today.ts'
import { trackers } from './trackers.ts'
import { trash } from './trash.ts'
import { turns as turnsOf } from './turns.ts'
import { upkeep as upkeepOf } from './upkeep.ts'
import { versions } from './versions.ts'
import { weeks } from './week.ts'

/** What every journal is handed from outside. */
export type Surroundings = Making & {
  clockFace: () => Occurrence
  /** those that come with the program, in their order */
  builtIn: readonly Practice[]
  /** from 0 up to, not including, 1 */
  chance: () => number
  /** lets whatever else waits have its turn, between the steps of something long */
  pause: () => Promise<void>
  /** told when what entries say was written down anew after the answer that made it so */
  onRetold: () => void
}

/** How many bytes more the disk of the journal takes. */
type Room = { room: () => number }

/** The tables of an open vault. */
export function tablesOf(database: Database) {
  return {
    entries: entriesTable(database),
    bodies: bodiesTable(database),
    lines: entryLinesTable(database),
    links: entryLinksTable(database),
    states: entryStatesTable(database),
    index: entryIndexTable(database),
    versions: versionsTable(database),
    trash: trashTable(database),
    notebooks: notebooksTable(database),
    tags: tagsTable(database),
    names: namesTable(database),
    candidates: nameCandidatesTable(database),
    people: peopleTable(database),
    peopleLines: peopleLinesTable(database),
    personLinks: personLinksTable(database),
    personMentions: personMentionsTable(database),
    texts: textsTable(database),
    groups: groupsTable(database),
    runs: runsTable(database),
    hunches: hunchesTable(database),
    hunchNotes: hunchNotesTable(database),
    commitments: commitmentsTable(database),
    painPoints: painPointsTable(database),
    held: heldTable(database),
    nudges: nudgesTable(database),
    lensMarks: lensMarksTable(database),
    practices: practicesTable(database),
    trackers: trackersTable(database),
    traces: runTracesTable(database),
    keptTraces: keptTracesTable(database),
    traced: tracedTable(database),
    runLinks: runLinksTable(database),
    plans: plansTable(database),
    contacts: contactsTable(database),
    moves: movesTable(database),
    lessons: lessonsTable(database),
    goals: goalsTable(database),
    personGoals: personGoalsTable(database),
    feedback: feedbackTable(database),
    selfChecks: selfChecksTable(database),
    images: imagesTable(database),
    marks: marksTable(database),
    indexRows: indexRowsTable(database),
    found: foundTable(database),
    callings: callingsTable(database),
    recordWords: recordWordsTable(database),
    searches: searchesTable(database),
  }
}
export type Tables = ReturnType<typeof tablesOf>

/** Everything that can be done with an open journal, joined by hand. */
export function journalOver(
  database: Database,
  { now, newId, clockFace, builtIn, chance, room, pause, onRetold }: Surroundings & Room,
) {
  const tables = tablesOf(database)
  const making = { database, now, newId }
  const words = entryWords({ database, tables, onBehind: () => upkeep.wake(), onCaughtUp: onRetold })
  const check = searchCheck({ database, tables })
  const purge = searchPurge({ database, ...tables, isBehind: () => words.isBehind() })
  const upkeep = upkeepOf({ steps: [check.step, () => words.catchUp(), purge.step], pause })
  const writing = { ...making, tables, words, spells: spells() }
  const turns = turnsOf()
  const joins = joinsOver(tables.marks)
  const naming = { ...making, ...tables, links: tables.personLinks, turns, joins, words, pause }
  const records = runRecords({ ...tables, words, now, newId, clockFace })
  const library = practices({ database, now, table: tables.practices, builtIn })
  const practiceOf = library.find
  const written = entries(writing)
  const waiting = followUps({
    database,
    ...tables,
    practiceOf,
    note: (entry, text) => void written.addAddendum({ entry, text }),
  })
  const pictures = images({ ...making, table: tables.images, room, pause })
  const told: HunchesParts['reveal'] = (practice, run, locales) =>
    records.reveal({ practice, run, today: clockFace().day, locales })
  return {
    tables,
    words,
    upkeep,
    turns,
    joins,
    entries: written,
    versions: versions(writing),
    timeline: timeline({ lines: tables.lines, below: limit => Math.floor(chance() * limit) }),
    entryChanges: entryChanges(writing),
    trash: trash({ ...making, tables, images: pictures, pause, onRemoved: () => void upkeep.wake() }),
    notebooks: notebooks({ ...making, table: tables.notebooks, entries: tables.entries }),
    tags: tags({ ...making, ...tables, table: tables.tags, turns, joins, words, pause }),
    search: search({
      table: tables.found,
      names: searchNames(tables.callings),
      isBehind: words.isBehind,
      pause,
    }),
    searchRecords: searchRecords({ table: tables.recordWords, changes: tables.callings.changes, pause }),
    searches: searches({ ...making, table: tables.searches }),
    images: pictures,
    people: people({ ...naming, followUps: waiting }),
    merging: merging({ ...naming, mentions: tables.personMentions }),
    erasing: erasing({ ...naming, practiceOf, onRemoved: () => void upkeep.wake() }),
    groups: groups({ ...making, table: tables.groups, people: tables.people }),
    ...learning({ ...making, tables, clockFace, practiceOf }),
    ...loop({ ...making, ...tables, followUps: waiting }),
    practices: library,
    suggestions: suggestions({ ...tables, followUps: waiting, practices: library }),
    trackers: trackers({ ...making, table: tables.trackers }),
    runs: runs({ ...making, table: tables.runs, people: tables.people, records, practices: library }),
    hunches: hunches({
      ...making,
      table: tables.hunches,
      notes: tables.hunchNotes,
      runs: tables.runs,
      reveal: told,
      practiceOf,
    }),
    plans: plans({ database, now, table: tables.plans }),
    lens: lensDecisions({ ...making, table: tables.lensMarks, entries: tables.entries }),
    followUps: waiting,
    today: today({ lines: tables.lines, runs: tables.runs, followUps: waiting }),
    insights: {
      ...insights({ hunches: tables.hunches }),
      ...practiceFigures(tables),
      ...portraits(tables),
      ...weeks({ ...tables, practiceOf }),
    },
  }
}
export type Journal = ReturnType<typeof journalOver>
