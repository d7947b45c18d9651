import type { Image } from '../../../shared/domain/image.ts'
import type { ImageId } from '../../../shared/domain/ids.ts'
import type { useFaultWords } from '../../words/use-fault-words.ts'

/** A picture that is ready to be stored. */
export type Ready = { readonly blob: Blob } & Pick<Image, 'type' | 'width' | 'height'>

/** Why a picture could not be stored, by name. */
export type Trouble = Parameters<typeof useFaultWords>[0]

export type Stored = { readonly id: ImageId } | { readonly trouble: Trouble }

/** Where pictures are kept; the room knows no more of it (renderer/bridge/pictures.ts is the one there is). */
export type PictureStore = {
  readonly facts: (id: ImageId) => Promise<Image>
  readonly load: (id: ImageId, signal?: AbortSignal) => Promise<Blob>
  /** `told` hears which share of it is there; rejects only when it is stopped */
  readonly add: (
    picture: Ready,
    how: { readonly told: (share: number) => void; readonly signal: AbortSignal },
  ) => Promise<Stored>
  /** a picture is on its way into the words: the window is to stay until it is there */
  readonly waitFor: (work: Promise<void>) => void
  /** called when the window is about to go: a picture that waits for an answer is kept as it is; gives back the way to stop */
  readonly onLeaving: (decide: () => void) => () => void
}

/** What becomes of pictures that are still on their way when their page goes. */
export type AfterPage = {
  /** over when all of them have come, or cannot come */
  readonly hold: (rest: Promise<void>) => void
  /** puts one into the words that the page showed: below a block counted from the first, or at the end; never rejects */
  readonly add: (image: ImageId, below: number | undefined) => Promise<void>
  /** one of them could not be kept, and nobody was told */
  readonly missed: () => void
}
