export type UpkeepParts = {
  /** each does one short step and says whether there may be more to do */
  steps: readonly (() => boolean)[]
  pause: () => Promise<void>
}

/** Work that nobody waits for, done in short steps with a pause after each. What is left when the vault closes is taken up again. */
export function upkeep({ steps, pause }: UpkeepParts) {
  let going: Promise<void> | undefined
  let isWanted = false
  let isStopped = false

  const mayGoOn = (): boolean => !isStopped

  async function work(): Promise<void> {
    while (isWanted) {
      isWanted = false
      await pause()
      // What cannot be done now, on a full disk or in a vault that is closed, is tried again when it is next woken.
      for (const step of steps) while (mayGoOn() && step()) await pause()
    }
  }

  function wake(): Promise<void> {
    isWanted = true
    going ??= work()
      .catch(() => undefined)
      .finally(() => {
        going = undefined
      })
    return going
  }

  return {
    /** There is something to do: it begins soon. Resolves when it is done, or cannot go on. */
    wake,

    /** From here on no step begins: the vault is about to close, and a backup of it needs it to hold still. */
    stop(): void {
      isStopped = true
    },
  }
}
export type Upkeep = ReturnType<typeof upkeep>
