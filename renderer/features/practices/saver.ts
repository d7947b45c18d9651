export type SaveState = 'saved' | 'unsaved' | 'failed'

type SaverParts<Value> = {
  readonly save: (value: Value) => Promise<unknown>
  /** ms of quiet before a change is saved */
  readonly pause: number
  readonly told: (state: SaveState) => void
}

/**
 * Saves the newest value after a pause, one at a time and in order. `flush` saves at once and resolves when nothing
 * waits; it rejects when the save failed, and what failed is kept for the next try.
 */
export function makeSaver<Value>({ save, pause, told }: SaverParts<Value>) {
  let waiting: { readonly value: Value } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Promise<void> = Promise.resolve()

  async function saveNow(): Promise<void> {
    if (waiting === undefined) return
    const taken = waiting
    waiting = undefined
    try {
      await save(taken.value)
    } catch (error) {
      waiting ??= taken
      told('failed')
      throw error
    }
    told(waiting === undefined ? 'saved' : 'unsaved')
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    const before = last.catch(() => undefined)
    last = before.then(saveNow)
    return last
  }

  function change(value: Value): void {
    waiting = { value }
    told('unsaved')
    clearTimeout(timer)
    timer = setTimeout(() => void flush().catch(() => undefined), pause)
  }

  /** Saves at once; gives what could not be saved, which is kept for the next try. */
  async function rest(): Promise<Value | undefined> {
    await flush().catch(() => undefined)
    return waiting?.value
  }

  return { change, flush, rest }
}
