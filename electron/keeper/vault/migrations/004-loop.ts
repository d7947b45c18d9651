/**
 * What schema 4 adds for the loop: how strong the urge was to send held words, then and later, and what became of them. What is
 * left when they are thrown away tells neither a word of them nor to whom they were.
 */
export const LOOP: readonly string[] = [
  'ALTER TABLE v.held ADD COLUMN urge INTEGER CHECK (urge BETWEEN 0 AND 10)',
  'ALTER TABLE v.held ADD COLUMN urge_later INTEGER CHECK (urge_later BETWEEN 0 AND 10)',
  'ALTER TABLE v.held ADD COLUMN is_changed INTEGER NOT NULL DEFAULT 0 CHECK (is_changed IN (0, 1))',
  'ALTER TABLE v.held ADD COLUMN is_copied INTEGER NOT NULL DEFAULT 0 CHECK (is_copied IN (0, 1))',
  `CREATE TABLE v.held_ends (
    id TEXT PRIMARY KEY,
    held_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    fate TEXT NOT NULL CHECK (fate IN ('copied', 'changed', 'thrown-away')),
    urge INTEGER CHECK (urge BETWEEN 0 AND 10),
    urge_later INTEGER CHECK (urge_later BETWEEN 0 AND 10)
  ) STRICT`,
]
