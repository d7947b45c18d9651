const PARTS = ['edge', 'lessons', 'feedback', 'people', 'checks', 'kept'] as const

/** A part of the page Learning. */
export type LearningPart = (typeof PARTS)[number]

/** The part that is in sight, by the search part of the path; the first when it says nothing. */
export function partIn(search: string): LearningPart {
  const wanted = new URLSearchParams(search).get('part')
  return PARTS.find(part => part === wanted) ?? 'edge'
}

export const learningPath = (part: LearningPart): string => `/learning?part=${part}`
