/** A stand-in that has only what the test touches, taken for the whole thing. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the one place in the tests where this is said
export const pretend = <T>(value: unknown): T => value as T
