import { useState } from 'react'
import type { PictureProps, Pictures } from '../pictures.tsx'
import type { AfterPage, PictureStore } from './picture-store.ts'
import { EditedPicture, ReadPicture } from './picture.tsx'

/** How pictures of that store are shown. Made once for a store, for it names a component. */
export function picturesOver(store: PictureStore): Pictures {
  const Picture = ({ editing, ...shown }: PictureProps) =>
    editing === undefined ? (
      <ReadPicture store={store} {...shown} />
    ) : (
      <EditedPicture store={store} {...shown} editing={editing} />
    )
  return { Picture }
}

/** What the desk inside the editor's room can do. */
type Joined = { readonly take: (files: readonly File[]) => void; readonly open: () => void }

/** What is joined by a room for pictures: the editor's prop, the desk inside it, and the way to choose some. */
export type PictureRoom = {
  /** for `<EditorRoom pictures>` */
  readonly pictures: Pictures
  /** opens the system's dialog for files; for the command `insert-image` */
  readonly choose: () => void
  readonly store: PictureStore
  readonly after: AfterPage
  /** for the desk; gives back the way to leave */
  readonly join: (desk: Joined) => () => void
}

function roomOver(store: PictureStore, after: AfterPage): PictureRoom {
  let joined: Joined | undefined
  return {
    store,
    after,
    pictures: { ...picturesOver(store), onFiles: files => joined?.take(files) },
    choose: () => joined?.open(),
    join: desk => {
      joined = desk
      return () => {
        if (joined === desk) joined = undefined
      }
    },
  }
}

/** A room for pictures, beside an editor's room and as long as it; inside the editor's room stands `<PictureDesk room>`. */
export function usePictureRoom(store: PictureStore, after: AfterPage): PictureRoom {
  const [room] = useState(() => roomOver(store, after))
  return room
}
