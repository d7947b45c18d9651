/** Joins what is there: `classNames('chip', selected && 'chip-on')`. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(name => name !== false && name !== undefined && name !== '').join(' ')
