import type { Image } from '../../../shared/domain/image.ts'
import type { ImageId } from '../../../shared/domain/ids.ts'
import type { PictureStore } from './picture-store.ts'

/** What is there of a picture: its facts, an address of its bytes while they are wanted, or that it is not to be had. */
export type Loaded = {
  readonly facts?: Image
  readonly url?: string | undefined
  readonly isMissing?: boolean
}

type LifeParts = {
  readonly store: PictureStore
  readonly image: ImageId
  readonly tell: (part: Loaded) => void
}

/** The bytes of one picture: asked for when it comes near, let go of when it is far, and wanted once more for printing. */
export function pictureLife({ store, image, tell }: LifeParts) {
  const waiting = new Set<() => void>()
  let stop: AbortController | undefined
  let url: string | undefined
  let isNear = false
  let isWanted = false
  let isSettled = false

  function settle(): void {
    isSettled = true
    for (const resolve of waiting) resolve()
    waiting.clear()
  }

  function miss(): void {
    tell({ isMissing: true })
    settle()
  }

  async function load(): Promise<void> {
    if (stop !== undefined) return
    const { signal } = (stop = new AbortController())
    try {
      const blob = await store.load(image, signal)
      if (signal.aborted) return
      url = URL.createObjectURL(blob)
      tell({ url })
    } catch {
      if (!signal.aborted) miss()
    }
  }

  function unload(): void {
    stop?.abort()
    stop = undefined
    isSettled = false
    if (url === undefined) return
    URL.revokeObjectURL(url)
    url = undefined
    tell({ url })
  }

  return {
    settle,
    miss,
    unload,
    look: async (): Promise<void> => {
      await store.facts(image).then(facts => tell({ facts }), miss)
    },
    /** it came near what is seen, or went away from it */
    near(is: boolean): void {
      isNear = is
      if (is) void load()
      else if (!isWanted) unload()
    },
    /** has it drawn, wherever it stands */
    show: (): Promise<void> =>
      new Promise(resolve => {
        isWanted = true
        if (isSettled) resolve()
        else waiting.add(resolve)
        void load()
      }),
    release(): void {
      isWanted = false
      if (!isNear) unload()
    },
  }
}
export type PictureLife = ReturnType<typeof pictureLife>
