import { useLingui } from '@lingui/react/macro'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  IconDots,
  IconPhotoDown,
  IconSquare,
  IconSquares,
  IconTrash,
  IconViewportWide,
} from '@tabler/icons-react'
import { COMMAND_PRIORITY_CRITICAL, KEY_ENTER_COMMAND, stopLexicalPropagation } from 'lexical'
import { useEffect, useRef, useState } from 'react'
import type { ImageBlock } from '../../../shared/domain/document.ts'
import type { Image } from '../../../shared/domain/image.ts'
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PictureEditing } from '../pictures.tsx'
import type { PictureStore } from './picture-store.ts'
import { nextStep } from './prepare.ts'
import { Smaller } from './smaller.tsx'

type PictureToolsProps = Pick<ImageBlock, 'image' | 'alt' | 'width'> & {
  readonly store: PictureStore
  readonly facts: Image | undefined
  readonly editing: PictureEditing
  /** it alone is chosen */
  readonly isChosen: boolean
}

type Deed = 'small' | 'medium' | 'full' | 'smaller' | 'remove'

const size = 16

/** What can be done with the picture that is chosen: say what is to be seen, its width, a smaller copy, remove it. */
export function PictureTools(props: PictureToolsProps) {
  const { t } = useLingui()
  const [editor] = useLexicalComposerContext()
  const [isShrinking, setShrinking] = useState(false)
  const box = useOwnEvents()
  const { alt, facts, editing, store, image, isChosen } = props
  const deeds = useDeeds(facts)
  const isOpen = isChosen || isShrinking

  useEffect(
    () =>
      isChosen
        ? editor.registerCommand(
            KEY_ENTER_COMMAND,
            event => {
              event?.preventDefault()
              box.current?.querySelector('button')?.click()
              return true
            },
            COMMAND_PRIORITY_CRITICAL,
          )
        : undefined,
    [editor, isChosen, box],
  )

  const act = (deed: Deed): void => {
    if (deed === 'remove') editing.remove()
    else if (deed === 'smaller') setShrinking(true)
    else editing.change({ width: deed })
    // the menu gives the focus back to its button first
    if (deed !== 'smaller') setTimeout(() => editor.focus())
  }
  return (
    <div ref={box} className="picture-tools" data-open={isOpen || undefined}>
      {isOpen ? (
        <>
          <TextField
            label={t`What is to be seen?`}
            hideLabel
            placeholder={t`What is to be seen?`}
            value={alt}
            isReadOnly={editing.isVeiled}
            maxLength={1000}
            onChange={words => editing.change({ alt: words })}
            end={
              <MenuButton
                label={t`What to do with the picture`}
                icon={<IconDots size={18} aria-hidden />}
                items={deeds}
                onAction={act}
              />
            }
          />
          {isShrinking ? (
            <Smaller
              store={store}
              image={image}
              onDone={id => {
                setShrinking(false)
                if (id !== undefined) editing.change({ image: id })
                editor.focus()
              }}
            />
          ) : null}
        </>
      ) : null}
    </div>
  )
}

function useDeeds(facts: Image | undefined): MenuEntry<Deed>[] {
  const { t } = useLingui()
  const mayShrink = facts !== undefined && nextStep(facts.type, facts) !== undefined
  return [
    { id: 'small', label: t`Small`, icon: <IconSquares size={size} aria-hidden /> },
    { id: 'medium', label: t`Medium`, icon: <IconSquare size={size} aria-hidden /> },
    { id: 'full', label: t`As wide as the text`, icon: <IconViewportWide size={size} aria-hidden /> },
    ...(mayShrink
      ? [{ id: 'smaller' as const, label: t`Make smaller…`, icon: <IconPhotoDown size={size} aria-hidden /> }]
      : []),
    { id: 'remove', label: t`Remove`, icon: <IconTrash size={size} aria-hidden />, danger: true },
  ]
}

const ownEvents = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionend',
  'cut',
  'copy',
  'paste',
  'dragstart',
  'dragover',
  'dragend',
  'drop',
  'click',
  'pointerdown',
]

/** Keys and presses in here are for the fields in here; the editor around them does not hear of them. */
function useOwnEvents() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = box
    if (current === null) return undefined
    for (const event of ownEvents) current.addEventListener(event, stopLexicalPropagation)
    return () => {
      for (const event of ownEvents) current.removeEventListener(event, stopLexicalPropagation)
    }
  }, [])
  return box
}
