import type { EntryId, PersonId, RunId } from '../../../shared/domain/ids.ts'
import type { ChoiceName, MeasureName } from '../../../shared/domain/practice.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'

/** What a trace belongs to. */
type Belonging = { run: RunId; entry: EntryId | undefined; person: PersonId | undefined; day: Day }

export type Measure = Omit<Belonging, 'person'> & { step: string; name: MeasureName; value: number }
/** Options chosen at one step: one, or one for each person and question of a table. */
export type Choices = Omit<Belonging, 'person'> & {
  step: string
  chosen: readonly { name: ChoiceName; option: string; person: PersonId | undefined }[]
}
export type BiasNote = Belonging & {
  kinds: readonly string[]
  timing: string | undefined
  strategy: string | undefined
}
export type Act = Belonging & { kind: string; asked: string | undefined }
export type ActReturn = { run: RunId; landed: string | undefined; lasting: string | undefined }
export type Session = Belonging & {
  seat: string | undefined
  agreed: readonly string[]
  goal: string | undefined
}
export type SessionReturn = { run: RunId; theirs: string | undefined; next: Day | undefined }

const owned = ({ run, entry, person, day }: Belonging) => ({
  run,
  entry: entry ?? null,
  person: person ?? null,
  day,
})

/** What runs leave behind to be looked at over time. What is written twice for a run is written over. */
export function runTracesTable(database: Database) {
  return {
    /** A number by its name; of one step of a run the last one counts. */
    measure({ run, step, entry, name, value, day }: Measure): void {
      database.run(
        `INSERT OR REPLACE INTO v.measures (run, step, entry, name, value, day)
         VALUES ($run, $step, $entry, $name, $value, $day)`,
        { run, step, entry: entry ?? null, name, value, day },
      )
    },

    /** Options by their names; of one step of a run the last ones count. */
    choices({ run, step, entry, day, chosen }: Choices): void {
      database.run('DELETE FROM v.choices WHERE run = $run AND step = $step', { run, step })
      for (const { name, option, person } of chosen) {
        database.run(
          `INSERT INTO v.choices (run, step, entry, person, name, option, day)
           VALUES ($run, $step, $entry, $person, $name, $option, $day)`,
          { run, step, entry: entry ?? null, person: person ?? null, name, option, day },
        )
      }
    },

    /** Patterns of thought that were noticed. */
    biasNote(note: BiasNote): void {
      database.run(
        `INSERT INTO v.bias_notes (run, entry, person, kinds, timing, strategy, day)
         VALUES ($run, $entry, $person, $kinds, $timing, $strategy, $day)`,
        {
          ...owned(note),
          kinds: JSON.stringify(note.kinds),
          timing: note.timing ?? null,
          strategy: note.strategy ?? null,
        },
      )
    },

    /** Something done for somebody who has less power. */
    act(act: Act): void {
      database.run(
        `INSERT INTO v.acts (run, entry, person, kind, asked, day)
         VALUES ($run, $entry, $person, $kind, $asked, $day)`,
        { ...owned(act), kind: act.kind, asked: act.asked ?? null },
      )
    },

    /** How it landed, and whether it lasts; what is not said stays as it was. */
    actReturn({ run, landed, lasting }: ActReturn): void {
      database.run(
        `UPDATE v.acts SET landed = coalesce($landed, landed), lasting = coalesce($lasting, lasting)
         WHERE run = $run`,
        { run, landed: landed ?? null, lasting: lasting ?? null },
      )
    },

    /** A peer coaching session with what was agreed. */
    session(session: Session): void {
      database.run(
        `INSERT INTO v.sessions (run, entry, person, seat, agreed, goal, day)
         VALUES ($run, $entry, $person, $seat, $agreed, $goal, $day)`,
        {
          ...owned(session),
          seat: session.seat ?? null,
          agreed: JSON.stringify(session.agreed),
          goal: session.goal ?? null,
        },
      )
    },

    /** What the other one said of it, and when the next one is; what is not said stays as it was. */
    sessionReturn({ run, theirs, next }: SessionReturn): void {
      database.run(
        'UPDATE v.sessions SET theirs = coalesce($theirs, theirs), next = coalesce($next, next) WHERE run = $run',
        { run, theirs: theirs ?? null, next: next ?? null },
      )
    },
  }
}
export type RunTracesTable = ReturnType<typeof runTracesTable>
