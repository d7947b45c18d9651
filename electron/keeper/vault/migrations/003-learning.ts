const LEVELS = ['less', 'now', 'expected', 'more']

/**
 * An edge. Its lines are written in advance and sealed by being written: only erasing a person may take a name out of
 * them, and that is counted in `erased`. Once judged, the level stands too.
 */
const GOALS = [
  `CREATE TABLE v.goals (
    id TEXT PRIMARY KEY,
    run TEXT REFERENCES runs (id) ON DELETE SET NULL,
    area TEXT NOT NULL,
    why TEXT NOT NULL,
    why_now TEXT NOT NULL,
    less TEXT NOT NULL,
    now TEXT NOT NULL,
    expected TEXT NOT NULL,
    more TEXT NOT NULL,
    experiment TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'judged', 'let-go')),
    level TEXT CHECK (level IN ('less', 'now', 'expected', 'more')),
    created_at TEXT NOT NULL,
    judged_at TEXT,
    erased INTEGER NOT NULL DEFAULT 0,
    CHECK ((state = 'judged') = (level IS NOT NULL) AND (level IS NULL) = (judged_at IS NULL))
  ) STRICT`,
  `CREATE INDEX v.goals_open ON goals (due) WHERE state = 'open'`,
  'CREATE INDEX v.goals_by_run ON goals (run)',
  `CREATE TRIGGER v.goals_sealed BEFORE UPDATE ON goals
    WHEN NEW.id IS NOT OLD.id OR NEW.created_at IS NOT OLD.created_at
      OR (OLD.level IS NOT NULL AND (NEW.level IS NOT OLD.level OR NEW.judged_at IS NOT OLD.judged_at))
      OR ((${LEVELS.map(level => `NEW.${level} IS NOT OLD.${level}`).join(' OR ')})
        AND NEW.erased IS NOT OLD.erased + 1)
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TRIGGER v.goals_kept BEFORE DELETE ON goals BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TRIGGER v.goals_once BEFORE INSERT ON goals
    WHEN EXISTS (SELECT 1 FROM goals WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'sealed'); END`,
  `CREATE TABLE v.goal_people (
    goal TEXT NOT NULL REFERENCES goals (id),
    number INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (goal, person)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX v.goal_people_by_person ON goal_people (person, goal)',
  `CREATE TABLE v.goal_evidence (
    goal TEXT NOT NULL REFERENCES goals (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    by TEXT NOT NULL CHECK (by IN ('me', 'someone')),
    day TEXT NOT NULL,
    PRIMARY KEY (goal, number)
  ) STRICT`,
]

/**
 * A lesson comes back 1, 7, 30 and 90 days after it was written, or last revised (`since`); `step` is which of them is next,
 * `due` its day. Lessons from before this are asked about once, on the last of these days.
 */
const LESSONS = [
  'ALTER TABLE v.lessons ADD COLUMN goal TEXT REFERENCES goals (id)',
  'ALTER TABLE v.lessons ADD COLUMN since TEXT',
  'ALTER TABLE v.lessons ADD COLUMN step INTEGER NOT NULL DEFAULT 0 CHECK (step BETWEEN 0 AND 4)',
  'ALTER TABLE v.lessons ADD COLUMN due TEXT',
  'ALTER TABLE v.lessons ADD COLUMN let_go_at TEXT',
  `UPDATE v.lessons SET since = substr(created_at, 1, 10), step = 3, due = date(substr(created_at, 1, 10), '+90 days')`,
  'CREATE INDEX v.lessons_due ON lessons (due) WHERE due IS NOT NULL',
  `CREATE TABLE v.lesson_reviews (
    lesson TEXT NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('still-true', 'revised', 'let-go')),
    believed TEXT,
    because TEXT,
    PRIMARY KEY (lesson, number)
  ) STRICT`,
]

const FEEDBACK = [
  `CREATE TABLE v.feedback (
    id TEXT PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('got', 'gave')),
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    gist TEXT NOT NULL,
    did TEXT,
    answers TEXT REFERENCES feedback (id) ON DELETE SET NULL,
    day TEXT NOT NULL,
    run TEXT REFERENCES runs (id) ON DELETE SET NULL,
    entry TEXT REFERENCES entries (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.feedback_by_day ON feedback (day, id)',
  'CREATE INDEX v.feedback_by_person ON feedback (person)',
  'CREATE INDEX v.feedback_answering ON feedback (answers)',
]

/** What was answered, and for each check that the writer takes part in, when it is asked again. */
const SELF_CHECKS = [
  `CREATE TABLE v.self_checks (
    id TEXT PRIMARY KEY,
    scale TEXT NOT NULL,
    version INTEGER NOT NULL,
    answers TEXT NOT NULL,
    day TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX v.self_checks_by_day ON self_checks (day, id)',
  'CREATE TABLE v.self_check_days (scale TEXT PRIMARY KEY, due TEXT NOT NULL) STRICT, WITHOUT ROWID',
]

/** Goals, the review of lessons, feedback and self-checks; run as a part of schema 3. */
export const LEARNING: readonly string[] = [...GOALS, ...LESSONS, ...FEEDBACK, ...SELF_CHECKS]
