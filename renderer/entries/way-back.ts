// Only places, no words; gone with the window at every lock.
const left = new Map<string, number>()

/** An entry of a list is opened: whoever comes back to the list comes to this place. */
export const leaveAt = (list: string, place: number): void => void left.set(list, place)

/** Where a list was left by opening an entry. */
export const leftAt = (list: string): number | undefined => left.get(list)

/** The list is there again: from now on it begins at its top. */
export const forget = (list: string): void => void left.delete(list)
