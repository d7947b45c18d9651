/**
 * Schema 1. Everything is made in the attached vault, so each name is written with `v.`; a table made without it
 * would live in memory only, and the runner refuses that.
 */
export function up(run: (sql: string) => void): void {
  run(`CREATE TABLE v.meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault_id TEXT NOT NULL,
    change_counter INTEGER NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`)
  for (const statement of [...ENTRIES, ...PEOPLE, ...RUNS, ...HUNCHES, ...PLANS, ...CONTACTS, ...MARKS])
    run(statement)
}

/**
 * The narrow line of an entry apart from its body, so that the timeline never reads a body. Both indexes carry the whole
 * order of a page: newest day first, then time, then id.
 */
const ENTRIES = [
  `CREATE TABLE v.entries (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('free', 'practice')),
    run TEXT,
    title TEXT NOT NULL,
    preview TEXT NOT NULL,
    day TEXT NOT NULL,
    time TEXT NOT NULL,
    zone TEXT NOT NULL,
    prompt TEXT,
    words INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    trashed_at TEXT
  ) STRICT`,
  `CREATE TABLE v.bodies (
    entry TEXT PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    body TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.entries_kept ON entries (day, time, id) WHERE trashed_at IS NULL',
  'CREATE INDEX v.entries_trashed ON entries (day, time, id) WHERE trashed_at IS NOT NULL',
]

const PEOPLE = [
  `CREATE TABLE v.people (
    id TEXT PRIMARY KEY,
    alias TEXT NOT NULL,
    place TEXT CHECK (place IN ('remote', 'office', 'hybrid')),
    zone TEXT,
    note TEXT,
    created_at TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE v.entry_people (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (entry, person)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.entry_people_by_person ON entry_people (person, entry)',
]

const RUNS = [
  `CREATE TABLE v.runs (
    id TEXT PRIMARY KEY,
    practice TEXT NOT NULL,
    practice_version INTEGER NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('full', 'short')),
    state TEXT NOT NULL CHECK (state IN ('answering', 'waiting', 'returning', 'finished', 'stopped')),
    at TEXT NOT NULL,
    answers TEXT NOT NULL,
    started_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    entry TEXT REFERENCES entries (id),
    hunch TEXT REFERENCES hunches (id)
  ) STRICT`,
  `CREATE INDEX v.runs_unfinished ON runs (saved_at) WHERE state IN ('answering', 'returning')`,
]

/**
 * A hunch is sealed by being written: its words, category, confidence and time never change, and it cannot be deleted or
 * written over. The points shared before asking are written first, for once the hunch stands they are sealed with it.
 */
const HUNCHES = [
  `CREATE TABLE v.hunches (
    id TEXT PRIMARY KEY,
    run TEXT REFERENCES runs (id),
    entry TEXT REFERENCES entries (id),
    person TEXT REFERENCES people (id),
    statement TEXT NOT NULL,
    category TEXT NOT NULL,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 100),
    due TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('held', 'partly', 'not', 'cant')),
    basis TEXT CHECK (basis IN ('asked', 'saw', 'third', 'guess')),
    resolved_at TEXT,
    CHECK ((outcome IS NULL) = (resolved_at IS NULL) AND (outcome IS NULL) = (basis IS NULL))
  ) STRICT`,
  'CREATE INDEX v.hunches_open ON hunches (due) WHERE outcome IS NULL',
  'CREATE INDEX v.hunches_settled ON hunches (resolved_at) WHERE outcome IS NOT NULL',
  `CREATE TABLE v.weights (
    hunch TEXT NOT NULL REFERENCES hunches (id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL CHECK (stage IN ('before', 'after')),
    cause TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100),
    PRIMARY KEY (hunch, stage, cause)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TRIGGER v.hunches_sealed BEFORE UPDATE ON hunches
    WHEN NEW.id IS NOT OLD.id OR NEW.statement IS NOT OLD.statement OR NEW.category IS NOT OLD.category
      OR NEW.confidence IS NOT OLD.confidence OR NEW.sealed_at IS NOT OLD.sealed_at
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TRIGGER v.hunches_kept BEFORE DELETE ON hunches BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TRIGGER v.hunches_once BEFORE INSERT ON hunches
    WHEN EXISTS (SELECT 1 FROM hunches WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TRIGGER v.weights_added BEFORE INSERT ON weights
    WHEN NEW.stage = 'before' AND EXISTS (SELECT 1 FROM hunches WHERE id = NEW.hunch)
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TRIGGER v.weights_changed BEFORE UPDATE ON weights
    WHEN OLD.stage = 'before' OR NEW.stage = 'before'
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TRIGGER v.weights_removed BEFORE DELETE ON weights WHEN OLD.stage = 'before'
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
]

const PLANS = [
  `CREATE TABLE v.plans (
    id TEXT PRIMARY KEY,
    run TEXT REFERENCES runs (id),
    entry TEXT REFERENCES entries (id),
    person TEXT REFERENCES people (id),
    cue TEXT NOT NULL,
    action TEXT NOT NULL,
    due TEXT NOT NULL,
    created_at TEXT NOT NULL,
    result TEXT CHECK (result IN ('done', 'changed', 'not', 'let-go')),
    resolved_at TEXT,
    CHECK ((result IS NULL) = (resolved_at IS NULL))
  ) STRICT`,
  'CREATE INDEX v.plans_open ON plans (due) WHERE result IS NULL',
  'CREATE INDEX v.plans_settled ON plans (resolved_at) WHERE result IS NOT NULL',
  'CREATE INDEX v.plans_by_run ON plans (run)',
]

const CONTACTS = [
  `CREATE TABLE v.contacts (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('room', 'video', 'call', 'chat'))
  ) STRICT`,
  'CREATE INDEX v.contacts_by_day ON contacts (day)',
  `CREATE TABLE v.contact_people (
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (contact, person)
  ) STRICT, WITHOUT ROWID`,
]

/** Small facts about the journal itself, such as that the recovery words were asked back. */
const MARKS = ['CREATE TABLE v.marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID']
