/**
 * What a person wants to learn, as it is worked at. The words of the goal in hand are those of the person (`people.goal`), as
 * they always were; here is why, the next step, and how far it came, each step with what showed it. A goal that is closed
 * keeps its words itself.
 */
const PERSON_GOALS = [
  `CREATE TABLE v.person_goals (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    words TEXT,
    why TEXT NOT NULL,
    next TEXT NOT NULL,
    created_at TEXT NOT NULL,
    closed_at TEXT,
    CHECK ((words IS NULL) = (closed_at IS NULL))
  ) STRICT`,
  'CREATE INDEX v.person_goals_by_person ON person_goals (person)',
  'CREATE UNIQUE INDEX v.person_goals_in_hand ON person_goals (person) WHERE closed_at IS NULL',
  `CREATE TABLE v.person_goal_steps (
    goal TEXT NOT NULL REFERENCES person_goals (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    evidence TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (goal, number)
  ) STRICT`,
]

/**
 * What schema 4 adds for learning. `kind` of feedback says whether it was to correct, to build on, or to recognise; `agenda`
 * are the words of a move that puts learning on one; `asked` are steps of a run's return that were answered for good.
 */
export const LEARNING: readonly string[] = [
  ...PERSON_GOALS,
  `ALTER TABLE v.feedback ADD COLUMN kind TEXT CHECK (kind IN ('correct', 'build', 'recognise'))`,
  'ALTER TABLE v.moves ADD COLUMN agenda TEXT',
  `ALTER TABLE v.runs ADD COLUMN asked TEXT NOT NULL DEFAULT '[]'`,
]
