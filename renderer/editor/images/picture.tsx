import { useLingui } from '@lingui/react/macro'
import { IconPhotoOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ImageBlock } from '../../../shared/domain/document.ts'
import type { Image } from '../../../shared/domain/image.ts'
import { classNames } from '../../ui/class-names.ts'
import type { PictureEditing } from '../pictures.tsx'
import { PictureTools } from './picture-tools.tsx'
import type { PictureStore } from './picture-store.ts'
import { useChosen } from './use-chosen.ts'
import { usePicture } from './use-picture.ts'
import './images.css'

type ReadPictureProps = Pick<ImageBlock, 'image' | 'alt' | 'width'> & { readonly store: PictureStore }

/** A picture to look at. */
export const ReadPicture = (props: ReadPictureProps) => <Figure {...props} />

type EditedPictureProps = ReadPictureProps & { readonly editing: PictureEditing }

/** A picture in the editor: chosen, it shows what can be done with it. */
export function EditedPicture({ editing, ...props }: EditedPictureProps) {
  const isChosen = useChosen(editing.nodeKey)
  return (
    <Figure {...props} isSelected={editing.isSelected}>
      {facts => <PictureTools {...props} facts={facts} editing={editing} isChosen={isChosen} />}
    </Figure>
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
