/** What schema 4 adds for people and groups. */
export const PEOPLE: readonly string[] = []
