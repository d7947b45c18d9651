/** What brings a person back: notes beside sealed hunches, agreed standards, held words, and what was said unasked. */
export const LOOP: readonly string[] = [
  // Letting go is no outcome: the seal holds, and what was let go counts towards nothing.
  'ALTER TABLE v.hunches ADD COLUMN let_go_at TEXT',
  'ALTER TABLE v.plans ADD COLUMN reason TEXT',
  `CREATE TABLE v.hunch_notes (
    id TEXT PRIMARY KEY,
    hunch TEXT NOT NULL REFERENCES hunches (id),
    text TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.hunch_notes_by_hunch ON hunch_notes (hunch, at)',
  `CREATE TABLE v.commitments (
    id TEXT PRIMARY KEY,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    standard TEXT NOT NULL,
    agreed_on TEXT NOT NULL,
    agreed_by_both INTEGER NOT NULL CHECK (agreed_by_both IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'let-go')),
    created_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.commitments_by_person ON commitments (person, created_at)',
  `CREATE TABLE v.commitment_misses (
    commitment TEXT NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (commitment, number)
  ) STRICT`,
  `CREATE TABLE v.held (
    id TEXT PRIMARY KEY,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    held_at TEXT NOT NULL,
    until TEXT NOT NULL
  ) STRICT`,
  // The day is the key: there can be no second nudge on it.
  `CREATE TABLE v.nudges (
    day TEXT PRIMARY KEY,
    rule TEXT NOT NULL,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    count INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('shown', 'acted', 'dismissed'))
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE v.nudge_rules (
    rule TEXT PRIMARY KEY,
    is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),
    retired_at TEXT,
    counted_since TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
]
