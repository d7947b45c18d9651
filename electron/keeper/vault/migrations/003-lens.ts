/**
 * What was decided about marks of the language lens. What was kept or reworded goes with its entry; words that are not to be
 * asked about again belong to the vault and to no entry.
 */
export const LENS = [
  `CREATE TABLE v.lens_marks (
    id TEXT PRIMARY KEY,
    entry TEXT REFERENCES entries (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('kept', 'reworded', 'dismissed')),
    before TEXT NOT NULL,
    after TEXT,
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    CHECK ((decision = 'reworded') = (after IS NOT NULL)),
    CHECK (decision <> 'dismissed' OR entry IS NULL)
  ) STRICT`,
  'CREATE INDEX v.lens_marks_by_entry ON lens_marks (entry, at)',
  `CREATE INDEX v.lens_marks_allowed ON lens_marks (rule) WHERE decision = 'dismissed'`,
]
