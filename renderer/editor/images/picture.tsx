import { useLingui } from '@lingui/react/macro'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { IconPhotoOff } from '@tabler/icons-react'
import {
  $createNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  type NodeKey,
} from 'lexical'
import { useEffect, type ReactNode } from 'react'
import type { ImageBlock } from '../../../shared/domain/document.ts'
import type { Image } from '../../../shared/domain/image.ts'
import { classNames } from '../../ui/class-names.ts'
import type { PictureEditing } from '../pictures.tsx'
import { PictureTools } from './picture-tools.tsx'
import type { PictureStore } from './picture-store.ts'
import { usePicture } from './use-picture.ts'
import './images.css'

type ReadPictureProps = Pick<ImageBlock, 'image' | 'alt' | 'width'> & { readonly store: PictureStore }

/** A picture to look at. */
export const ReadPicture = (props: ReadPictureProps) => <Figure {...props} />

type EditedPictureProps = ReadPictureProps & { readonly editing: PictureEditing }

/** A picture in the editor: chosen, it shows what can be done with it. */
export function EditedPicture({ editing, ...props }: EditedPictureProps) {
  useChosenByPress(editing.nodeKey)
  return (
    <Figure {...props} isSelected={editing.isSelected}>
      {facts => <PictureTools {...props} facts={facts} editing={editing} />}
    </Figure>
  )
}

/** A press on a picture chooses it, as the arrow keys do. */
function useChosenByPress(nodeKey: NodeKey): void {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target }) => {
          if (!(target instanceof Node) || editor.getElementByKey(nodeKey)?.contains(target) !== true)
            return false
          const selection = $createNodeSelection()
          selection.add(nodeKey)
          $setSelection(selection)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, nodeKey],
  )
}

type FigureProps = ReadPictureProps & {
  readonly isSelected?: boolean
  readonly children?: (facts: Image | undefined) => ReactNode
}

/** As wide as it is, but no higher than most of the window: its place is kept before its bytes are there. */
const placeOf = ({ width, height }: Image) => ({
  inlineSize: `min(100%, ${width}px, ${Math.round((width / height) * 75)}vh)`,
  aspectRatio: `${width} / ${height}`,
})

function Figure({ store, image, alt, width, isSelected = false, children }: FigureProps) {
  const { t } = useLingui()
  const { facts, url, isMissing = false, frame, onDrawn, onFailed } = usePicture(store, image)
  const name = alt === '' ? t`Picture without a description` : alt
  return (
    <figure
      className={classNames(
        'picture',
        width !== undefined && `picture-${width}`,
        isSelected && 'picture-selected',
      )}
    >
      <div
        ref={frame}
        className="picture-frame"
        style={facts === undefined || isMissing ? undefined : placeOf(facts)}
      >
        {isMissing ? (
          <p className="picture-missing muted">
            <IconPhotoOff size={20} aria-hidden />
            {alt === '' ? t`This picture cannot be shown` : t`This picture cannot be shown: ${alt}`}
          </p>
        ) : url === undefined ? (
          <span className="visually-hidden">{name}</span>
        ) : (
          <img
            className="picture-image"
            src={url}
            alt={name}
            draggable={false}
            onLoad={onDrawn}
            onError={onFailed}
          />
        )}
      </div>
      {children?.(facts)}
    </figure>
  )
}
