import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import { $getNodeByKey, type NodeKey } from 'lexical'
import { createContext, use, type ComponentType } from 'react'
import type { ImageBlock } from '../../shared/domain/document.ts'
import { maskedText } from './names.ts'
import { useNamesInUse } from './names-context.ts'

/** What may be changed of a picture that stands there: its words, its width, or another copy of it. */
export type PictureSet = Partial<Pick<ImageBlock, 'alt' | 'width' | 'image'>>

/** Given while a picture stands in an editor; absent where a document is only read. */
export type PictureEditing = {
  readonly nodeKey: NodeKey
  readonly isSelected: boolean
  /** a name in its words is masked: they cannot be changed meanwhile */
  readonly isVeiled: boolean
  readonly change: (set: PictureSet) => void
  readonly remove: () => void
}

export type PictureProps = Pick<ImageBlock, 'image' | 'alt' | 'width'> & {
  readonly editing?: PictureEditing
}

/** How pictures are shown and taken; without it they are named by their words alone, and none are taken. */
export type Pictures = {
  readonly Picture: ComponentType<PictureProps>
  /** pictures that were pasted or dropped; absent: none are taken */
  readonly onFiles?: (files: readonly File[]) => void
}

const PicturesContext = createContext<Pictures | undefined>(undefined)

export const PicturesProvider = PicturesContext

export const usePictures = (): Pictures | undefined => use(PicturesContext)

/** The inside of a picture block, wherever it stands. */
export function PictureInside(props: PictureProps) {
  const pictures = usePictures()
  if (pictures === undefined) return <span className="muted">{props.alt}</span>
  return <pictures.Picture {...props} />
}

type PictureBlockProps = Omit<PictureProps, 'editing'> & {
  readonly nodeKey: NodeKey
  readonly write: (node: unknown, set: PictureSet) => void
}

/** The same within an editor: it can be chosen, changed and removed there. */
export function PictureBlock({ nodeKey, write, ...picture }: PictureBlockProps) {
  const [editor] = useLexicalComposerContext()
  const [isSelected] = useLexicalNodeSelection(nodeKey)
  const alt = maskedText(picture.alt, useNamesInUse())
  const editing: PictureEditing = {
    nodeKey,
    isSelected,
    isVeiled: alt !== picture.alt,
    change: set => editor.update(() => write($getNodeByKey(nodeKey), set)),
    remove: () => editor.update(() => $getNodeByKey(nodeKey)?.remove()),
  }
  return <PictureInside {...picture} alt={alt} editing={editing} />
}
