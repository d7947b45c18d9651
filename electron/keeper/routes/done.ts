/** What is only done has nothing to tell. */
export const done = (_done: void): null => null
