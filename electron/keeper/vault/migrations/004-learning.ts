/** What schema 4 adds for learning. */
export const LEARNING: readonly string[] = []
