type Compiled = import('@lingui/core').Messages

declare module '*.po' {
  export const messages: Compiled
}

/** only what the first screen says: see isOfTheDoor in build/words.ts */
declare module '*.po?door' {
  export const messages: Compiled
}
