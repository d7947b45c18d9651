/**
 * What schema 4 adds for what practices leave behind: options that are kept by their name, one for each person in a table of
 * people, so that they can be counted over time as `measures` are.
 */
export const PRACTICES: readonly string[] = [
  `CREATE TABLE v.choices (
    number INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    option TEXT NOT NULL,
    day TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.choices_by_name ON choices (name, day)',
  'CREATE INDEX v.choices_by_run ON choices (run, step)',
  'CREATE INDEX v.choices_by_person ON choices (person)',
  'CREATE INDEX v.choices_by_entry ON choices (entry)',
]
