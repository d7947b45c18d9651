/**
 * Long changes of the journal, one after the other, each in short steps. While one goes on nobody else is to see half of it:
 * whoever asks for something waits for `quiet` first.
 */
export function turns() {
  let going: Promise<void> | undefined

  return {
    /** Does some work when those before it are over, done or not. Fails as the work does. */
    take(work: () => Promise<void>): Promise<void> {
      const before = going ?? Promise.resolve()
      const mine = before.catch(() => undefined).then(work)
      going = mine
      const end = (): void => {
        if (going === mine) going = undefined
      }
      mine.then(end, end)
      return mine
    },

    /** Resolves when the last of them is over, done or not; nothing while there is none. */
    quiet: (): Promise<void> | undefined => going?.catch(() => undefined),
  }
}
export type Turns = ReturnType<typeof turns>
