import { LEARNING } from './003-learning.ts'
import { LENS } from './003-lens.ts'
import { LOOP } from './003-loop.ts'

/**
 * Schema 3: every practice, the writer's own ones, what they leave behind, and the loop around them. Nothing of earlier
 * schemas is lost. What erasing a person must reach is in tables/texts.ts and tables/person-links.ts.
 */
export function up(run: (sql: string) => void): void {
  for (const statement of [...RUNS, ...RECORDS, ...PRACTICES, ...TRACKERS, ...LEARNING, ...LOOP, ...LENS])
    run(statement)
}

/** `forecasts` are the hunches of a practice that asks for several, in their order; `due` is when a run without any is come back to. */
const RUNS = [
  `ALTER TABLE v.runs ADD COLUMN forecasts TEXT NOT NULL DEFAULT '[]'`,
  'ALTER TABLE v.runs ADD COLUMN due TEXT',
  'CREATE INDEX v.runs_by_practice ON runs (practice, started_at)',
  `CREATE INDEX v.runs_waiting ON runs (due) WHERE state = 'waiting' AND due IS NOT NULL`,
]

/** What a run leaves behind that is looked at over time. Of a run there is at most one of each, and one number for each step. */
const RECORDS = [
  `CREATE TABLE v.measures (
    run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (run, step)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.measures_by_name ON measures (name, day)',
  `CREATE TABLE v.bias_notes (
    run TEXT PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    kinds TEXT NOT NULL,
    timing TEXT,
    strategy TEXT,
    day TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.bias_notes_by_day ON bias_notes (day)',
  `CREATE TABLE v.acts (
    run TEXT PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    asked TEXT,
    landed TEXT,
    lasting TEXT,
    day TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.acts_by_day ON acts (day)',
  `CREATE TABLE v.sessions (
    run TEXT PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    seat TEXT,
    agreed TEXT NOT NULL,
    goal TEXT,
    theirs TEXT,
    next TEXT,
    day TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.sessions_by_day ON sessions (day)',
  // Whom a run moved or gave feedback to is found by the run when it is come back to.
  'ALTER TABLE v.moves ADD COLUMN run TEXT REFERENCES runs (id) ON DELETE SET NULL',
  'CREATE INDEX v.moves_by_run ON moves (run)',
  'ALTER TABLE v.lessons ADD COLUMN run TEXT REFERENCES runs (id) ON DELETE SET NULL',
  'CREATE INDEX v.lessons_by_run ON lessons (run)',
]

/**
 * A practice that was ever begun is kept as it was worded then, so that an old run shows with its own words. `shelf` says of
 * any practice whether it is hidden and where it stands.
 */
const PRACTICES = [
  `CREATE TABLE v.practice_texts (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (id, version)
  ) STRICT`,
  `CREATE TABLE v.own_practices (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    data TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE v.shelf (
    practice TEXT PRIMARY KEY,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    place INTEGER
  ) STRICT, WITHOUT ROWID`,
]

const TRACKERS = [
  `CREATE TABLE v.trackers (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scale', 'count')),
    min INTEGER NOT NULL,
    max INTEGER NOT NULL,
    low TEXT NOT NULL,
    high TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    place INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE v.tracker_values (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    tracker TEXT NOT NULL REFERENCES trackers (id) ON DELETE CASCADE,
    value INTEGER NOT NULL,
    PRIMARY KEY (entry, tracker)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.tracker_values_by_tracker ON tracker_values (tracker, entry)',
]
