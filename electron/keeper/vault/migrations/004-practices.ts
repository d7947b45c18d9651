/** What schema 4 adds for what practices leave behind. */
export const PRACTICES: readonly string[] = []
