/**
 * Schema 2: notebooks, tags, groups, pictures, history, addenda and the search index. Nothing of schema 1 is lost; entries
 * that were there are put into the index when the vault is first opened (services/search), for text is not SQL's business.
 */
export function up(run: (sql: string) => void): void {
  for (const statement of [
    ...NOTEBOOKS,
    ...ENTRIES,
    ...TAGS,
    ...PEOPLE,
    ...PLACES,
    ...LEARNING,
    ...HISTORY,
    ...IMAGES,
    ...SEARCH,
    ...ERASING,
  ])
    run(statement)
}

const NOTEBOOKS = [
  `CREATE TABLE v.notebooks (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`,
  // The one that every vault begins with (shared/domain/notebook.ts). Its name is empty: what it is called is the window's language.
  `INSERT INTO v.notebooks (id, name, created_at)
    SELECT '00000000-0000-7000-8000-000000000001', '', created_at FROM v.meta`,
]

/**
 * `place` is where an entry stands in time as one number, newest last: minutes of its day and clock since 1970, times 2^20,
 * plus a number from 1 that tells apart what stands in the same minute. Lists go by it, and it is the row of the index too,
 * so that what is newest comes first without sorting. `indexed` is the revision that the index holds; 0 when none.
 * `saw`, `told` and `assumed` are characters; `tags` and `people` are all of them, head and text, as lists in JSON, for a
 * line of the timeline is not to look anywhere else. A column added here has a default, for there are rows already.
 */
const ENTRIES = [
  `ALTER TABLE v.entries ADD COLUMN notebook TEXT NOT NULL DEFAULT '00000000-0000-7000-8000-000000000001'`,
  'ALTER TABLE v.entries ADD COLUMN place INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE v.entries ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE v.entries ADD COLUMN mood INTEGER CHECK (mood BETWEEN 1 AND 5)',
  'ALTER TABLE v.entries ADD COLUMN energy INTEGER CHECK (energy BETWEEN 1 AND 5)',
  'ALTER TABLE v.entries ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1))',
  'ALTER TABLE v.entries ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1))',
  'ALTER TABLE v.entries ADD COLUMN images INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE v.entries ADD COLUMN saw INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE v.entries ADD COLUMN told INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE v.entries ADD COLUMN assumed INTEGER NOT NULL DEFAULT 0',
  `ALTER TABLE v.entries ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'`,
  `ALTER TABLE v.entries ADD COLUMN people TEXT NOT NULL DEFAULT '[]'`,
  `UPDATE v.entries SET
    place = (CAST(strftime('%s', day || ' ' || time) AS INTEGER) / 60) * 1048576
      + (SELECT count(*) FROM v.entries AS o
          WHERE o.day = entries.day AND o.time = entries.time AND (o.created_at, o.id) <= (entries.created_at, entries.id)),
    people = (SELECT json_group_array(person) FROM v.entry_people WHERE entry = entries.id)`,
  'CREATE INDEX v.entries_by_place ON entries (place)',
  'CREATE INDEX v.entries_in_time ON entries (place, day) WHERE trashed_at IS NULL',
  'DROP INDEX v.entries_trashed',
  'CREATE INDEX v.entries_trashed ON entries (place) WHERE trashed_at IS NOT NULL',
  'CREATE INDEX v.entries_by_notebook ON entries (notebook, place, day) WHERE trashed_at IS NULL',
  'CREATE INDEX v.entries_starred ON entries (place) WHERE starred = 1',
  'CREATE INDEX v.entries_pinned ON entries (place) WHERE pinned = 1',
  'CREATE INDEX v.entries_with_images ON entries (place) WHERE images > 0',
  'CREATE INDEX v.entries_with_evidence ON entries (place, saw, told, assumed) WHERE saw + told + assumed > 0',
  `CREATE INDEX v.entries_of_practices ON entries (place, run) WHERE kind = 'practice'`,
  'CREATE INDEX v.entries_unindexed ON entries (id) WHERE indexed <> revision',
  /** the words alone, with names and tags spelled out: what snippets are cut from */
  `ALTER TABLE v.bodies ADD COLUMN text TEXT NOT NULL DEFAULT ''`,
]

/**
 * `head` says that it was given at the head of the entry, `body` that the text names it; either is enough. `place` is the
 * entry's, so that what carries a tag is found in time's order; the triggers of PLACES see to it.
 */
const TAGS = [
  `CREATE TABLE v.tags (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE v.entry_tags (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    tag TEXT NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    head INTEGER NOT NULL DEFAULT 0,
    body INTEGER NOT NULL DEFAULT 0,
    place INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (entry, tag)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.entry_tags_by_tag ON entry_tags (tag, place)',
]

const PEOPLE = [
  'ALTER TABLE v.entry_people ADD COLUMN head INTEGER NOT NULL DEFAULT 1',
  'ALTER TABLE v.entry_people ADD COLUMN body INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE v.entry_people ADD COLUMN place INTEGER NOT NULL DEFAULT 0',
  'UPDATE v.entry_people SET place = (SELECT place FROM v.entries WHERE id = entry)',
  'DROP INDEX v.entry_people_by_person',
  'CREATE INDEX v.entry_people_by_person ON entry_people (person, place)',
  `ALTER TABLE v.people ADD COLUMN relation TEXT
    CHECK (relation IN ('report', 'peer', 'manager', 'stakeholder', 'coach', 'other'))`,
  'ALTER TABLE v.people ADD COLUMN goal TEXT',
  `CREATE TABLE v.circumstances (
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    told TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (person, number)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE v.groups (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE v.group_people (
    grp TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (grp, person)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.group_people_by_person ON group_people (person, grp)',
  'CREATE INDEX v.hunches_by_person ON hunches (person)',
  'CREATE INDEX v.plans_by_person ON plans (person)',
  'CREATE INDEX v.contact_people_by_person ON contact_people (person, contact)',
]

/** A link stands where its entry stands, whoever made it, and moves with it. */
const PLACES = [
  ...(['tag', 'person'] as const).map(column => {
    const table = column === 'tag' ? 'entry_tags' : 'entry_people'
    return `CREATE TRIGGER v.${table}_placed AFTER INSERT ON ${table} WHEN NEW.place = 0
      BEGIN UPDATE ${table} SET place = (SELECT place FROM entries WHERE id = NEW.entry)
        WHERE entry = NEW.entry AND ${column} = NEW.${column}; END`
  }),
  `CREATE TRIGGER v.entries_moved AFTER UPDATE OF place ON entries WHEN NEW.place IS NOT OLD.place
    BEGIN
      UPDATE entry_tags SET place = NEW.place WHERE entry = NEW.id;
      UPDATE entry_people SET place = NEW.place WHERE entry = NEW.id;
    END`,
]

/** What the writer does so that people meet, and what they learned. Whom it concerns is a link of its own, so that a person can be taken out. */
const LEARNING = [
  `CREATE TABLE v.moves (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'asked', 'happened', 'let-go')),
    need TEXT,
    result TEXT,
    due TEXT,
    created_at TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE v.move_people (
    move TEXT NOT NULL REFERENCES moves (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (move, person)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.move_people_by_person ON move_people (person, move)',
  `CREATE TABLE v.lessons (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.lessons_by_person ON lessons (person, created_at)',
]

/** A version is an entry as a spell of writing left it; the text that stands is in `entries` and `bodies`. */
const HISTORY = [
  `CREATE TABLE v.versions (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    words INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (entry, revision)
  ) STRICT`,
  `CREATE TABLE v.addenda (
    id TEXT PRIMARY KEY,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.addenda_by_entry ON addenda (entry, at)',
]

/** A picture lies in parts, so that no step takes long. It belongs to every entry whose text or history ever showed it. */
const IMAGES = [
  `CREATE TABLE v.images (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
    created_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE v.image_parts (
    image TEXT NOT NULL REFERENCES images (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (image, part)
  ) STRICT`,
  `CREATE TABLE v.entry_images (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    image TEXT NOT NULL REFERENCES images (id),
    PRIMARY KEY (entry, image)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.entry_images_by_image ON entry_images (image, entry)',
]

/** Terms only: the index keeps no text of its own. Derived from the entries, so it can always be made anew. */
const SEARCH = [
  `CREATE VIRTUAL TABLE v.entry_index USING fts5(
    title, body, labels, content='', contentless_delete=1, prefix='2 3', tokenize='signal_tokenizer')`,
  `INSERT INTO v.entry_index (entry_index, rank) VALUES ('pgsz', 3900)`,
  `CREATE TABLE v.searches (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`,
]

/**
 * Erasing a person is the one exception to the seal, and it is written down: the words and the name go, what was thought
 * likely, how sure, when, and how it turned out stay. Only a hunch that is marked as erased in the same step may lose its words.
 */
const ERASING = [
  'ALTER TABLE v.hunches ADD COLUMN erased_at TEXT',
  'DROP TRIGGER v.hunches_sealed',
  `CREATE TRIGGER v.hunches_sealed BEFORE UPDATE ON hunches
    WHEN NEW.id IS NOT OLD.id OR NEW.category IS NOT OLD.category OR NEW.confidence IS NOT OLD.confidence
      OR NEW.sealed_at IS NOT OLD.sealed_at OR (OLD.erased_at IS NOT NULL AND NEW.erased_at IS NOT OLD.erased_at)
      OR (NEW.statement IS NOT OLD.statement AND (NEW.erased_at IS NULL OR NEW.statement <> ''))
      OR (NEW.erased_at IS NOT NULL AND NEW.statement <> '')
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
]
