/** An address in a text: its words are not in the index. */
const LINKED = `instr(body, '"link":') > 0`
/**
 * A mention with a letter right behind it: in the index both are one word, and nobody can look for its second half. A space or a
 * sign in between is the rule, so that these are few. Some that are none are among them, which does no harm.
 */
const GROWN = ['-????????????', '"evidence":"saw', '"evidence":"told', '"evidence":"assumed']
  .map(end => `body GLOB '*${end}"},{"kind":"text","text":"[^ ,.;:!?)’…]*'`)
  .join(' OR ')

/** What schema 4 adds for keeping: where to look for a name that the index does not tell of (tables/name-candidates.ts). */
export const KEEPING: readonly string[] = [
  `CREATE INDEX v.bodies_linked ON bodies (entry) WHERE ${LINKED}`,
  `CREATE INDEX v.bodies_grown ON bodies (entry) WHERE ${GROWN}`,
]
