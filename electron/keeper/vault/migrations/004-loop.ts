/** What schema 4 adds for the loop. */
export const LOOP: readonly string[] = []
