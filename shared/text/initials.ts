const CAPITAL = String.raw`\p{Lu}\p{M}*`
const SIGNS = String.raw`[^\p{L}\p{N}]*`
const initials = new RegExp(`^${SIGNS}${CAPITAL}${SIGNS}(?:${CAPITAL}${SIGNS})?$`, 'u')

/**
 * Whether a name is one or two capitals, with whatever signs: IT, A.B., J. Only that they are large tells them from ordinary words,
 * so they are found only as they are written.
 */
export const areInitials = (name: string): boolean => initials.test(name.normalize('NFKC'))
