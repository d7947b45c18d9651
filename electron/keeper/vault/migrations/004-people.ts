/** Since when which rhythm of talks is meant: in weeks, both or neither. What was said unasked by a rhythm says which. */
const RHYTHMS = [
  'ALTER TABLE v.people ADD COLUMN rhythm INTEGER CHECK (rhythm BETWEEN 1 AND 26)',
  'ALTER TABLE v.people ADD COLUMN rhythm_since TEXT CHECK ((rhythm_since IS NULL) = (rhythm IS NULL))',
  `ALTER TABLE v.contacts ADD COLUMN began TEXT CHECK (began IN ('me', 'them', 'planned'))`,
  'ALTER TABLE v.nudges ADD COLUMN weeks INTEGER',
]

/** `met` is the last day the group is known to have met. */
const CIRCLES = [
  `ALTER TABLE v.groups ADD COLUMN kind TEXT CHECK (kind IN ('team', 'sub-group', 'peer-support', 'other'))`,
  'ALTER TABLE v.groups ADD COLUMN need TEXT',
  'ALTER TABLE v.groups ADD COLUMN met TEXT',
]

/**
 * An agreement is made with several people or a group. Whom it was made with until now is the first of them; the column for
 * one person stays, empty, for SQLite cannot drop one that refers to another table.
 */
const AGREEMENTS = [
  'ALTER TABLE v.commitments ADD COLUMN grp TEXT REFERENCES groups (id) ON DELETE SET NULL',
  'ALTER TABLE v.commitments ADD COLUMN review TEXT',
  'CREATE INDEX v.commitments_by_group ON commitments (grp) WHERE grp IS NOT NULL',
  `CREATE TABLE v.commitment_people (
    commitment TEXT NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (commitment, person)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.commitment_people_by_person ON commitment_people (person, commitment)',
  `INSERT INTO v.commitment_people (commitment, number, person)
   SELECT id, 0, person FROM v.commitments WHERE person IS NOT NULL`,
  'UPDATE v.commitments SET person = NULL',
  `CREATE TABLE v.commitment_reviews (
    commitment TEXT NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('still-right', 'changed', 'let-go')),
    was TEXT,
    PRIMARY KEY (commitment, number),
    CHECK ((was IS NULL) = (result <> 'changed'))
  ) STRICT`,
]

/** What wears on somebody; without a person it is the writer's own, and who was erased leaves none of theirs behind. */
const PAIN_POINTS = [
  `CREATE TABLE v.pain_points (
    id TEXT PRIMARY KEY,
    person TEXT REFERENCES people (id) ON DELETE CASCADE,
    area TEXT NOT NULL CHECK (area IN ('work', 'personal')),
    told INTEGER NOT NULL CHECK (told IN (0, 1)),
    text TEXT NOT NULL,
    fix TEXT,
    day TEXT NOT NULL,
    due TEXT,
    eased_on TEXT,
    created_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.pain_points_by_person ON pain_points (person, created_at)',
]

/** What schema 4 adds for people and groups. */
export const PEOPLE: readonly string[] = [...RHYTHMS, ...CIRCLES, ...AGREEMENTS, ...PAIN_POINTS]
