import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ImageId } from '../../../shared/domain/ids.ts'
import { pictureLife, type Loaded, type PictureLife } from './picture-life.ts'
import type { PictureStore } from './picture-store.ts'
import { registerPicture } from './shown.ts'

/** How far out of sight a picture is still, or already, kept ready. */
const NEARBY = '150% 0px'

export type Shown = Loaded & {
  readonly frame: RefObject<HTMLDivElement | null>
  /** for the image itself: it is drawn, or cannot be */
  readonly onDrawn: () => void
  readonly onFailed: () => void
}

/** A picture of the store, its bytes only while it is near what is seen, or wanted for printing. */
export function usePicture(store: PictureStore, image: ImageId): Shown {
  const [loaded, setLoaded] = useState<Loaded & { readonly of?: ImageId }>({})
  const frame = useRef<HTMLDivElement>(null)
  const life = useRef<PictureLife>(undefined)

  useEffect(() => {
    let isThere = true
    const picture = pictureLife({
      store,
      image,
      tell: part => {
        if (isThere) setLoaded(before => ({ ...(before.of === image ? before : {}), ...part, of: image }))
      },
    })
    life.current = picture
    void picture.look()
    const watcher = new IntersectionObserver(
      entries => picture.near(entries.at(-1)?.isIntersecting === true),
      {
        rootMargin: NEARBY,
      },
    )
    if (frame.current !== null) watcher.observe(frame.current)
    const forget = registerPicture(picture)
    return () => {
      isThere = false
      watcher.disconnect()
      forget()
      picture.unload()
    }
  }, [store, image])

  return {
    ...(loaded.of === image ? loaded : {}),
    frame,
    onDrawn: () => life.current?.settle(),
    onFailed: () => life.current?.miss(),
  }
}
