import type { PersonId } from './ids.ts'
import type { Answer, Answers } from './run.ts'

/** Answers that name one person where they named another; who is named twice by that is named once. */
export function joinedAnswers(answers: Answers, { gone, keep }: { gone: PersonId; keep: PersonId }): Answers {
  const kept = (person: PersonId): PersonId => (person === gone ? keep : person)
  const joined = (answer: Answer): Answer => {
    if (answer.kind === 'people') return { ...answer, people: [...new Set(answer.people.map(kept))] }
    if (answer.kind !== 'people-table') return answer
    const rows = answer.rows.filter(
      ({ person }) => person !== gone || !answer.rows.some(row => row.person === keep),
    )
    return { ...answer, rows: rows.map(row => ({ ...row, person: kept(row.person) })) }
  }
  return Object.fromEntries(Object.entries(answers).map(([step, answer]) => [step, joined(answer)]))
}
