/** Closes a switch over every case there is: a new case does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new TypeError('a case that is not handled', { cause: value })
}
