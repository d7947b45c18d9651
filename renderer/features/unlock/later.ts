/** What the door asks of others, loaded when it is first needed: the door itself is painted without it. */
export const errands = async () => import('./errands.ts')
