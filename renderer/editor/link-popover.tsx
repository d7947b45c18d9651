import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { IconCopy, IconLinkOff, IconPencil } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { addressOf, $linkHere, $removeLink, $setLinkHere, EDIT_LINK_COMMAND } from './links.ts'
import { maskedText } from './names.ts'
import { useNamesInUse } from './names-context.ts'
import { $linkOf } from './nodes/words-node.ts'
import { placeBelow, type Spot } from './place-below.ts'

/** Which link is spoken of, by the caret in it or the pointer over it. */
type Shown = { readonly key: NodeKey; readonly url: string; readonly spot: Spot }

type State =
  | { readonly kind: 'closed' }
  | ({ readonly kind: 'shown' } & Shown)
  | { readonly kind: 'edited'; readonly url: string; readonly spot: Spot }

/** ms the pointer may be away before what it showed goes */
const patience = 250

/** Where a link leads, said beside it. Nothing opens it: its address can be copied, changed or taken away. */
export function LinkPopover() {
  const { t } = useLingui()
  const [editor] = useLexicalComposerContext()
  const names = useNamesInUse()
  const { state, set, hold } = useShownLink(editor)
  if (state.kind === 'closed') return null
  const back = (): void => {
    set({ kind: 'closed' })
    editor.focus()
  }
  // What is masked cannot be written in.
  const isVeiled = maskedText(state.url, names) !== state.url
  if (state.kind === 'edited')
    return isVeiled ? null : (
      <EditAddress
        url={state.url}
        spot={state.spot}
        onCancel={back}
        onSave={url => {
          editor.update(() => $setLinkHere(url))
          back()
        }}
      />
    )
  const { key, url, spot } = state
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is for all that stands in it
    <div
      className="writing-link-card"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no fields stand in it
      role="group"
      aria-label={t`Link`}
      style={spot}
      {...hold}
      onKeyDown={event => {
        if (event.key === 'Escape') back()
      }}
    >
      <output className="writing-link-address">{maskedText(url, names)}</output>
      <IconButton
        label={t`Copy address`}
        icon={<IconCopy size={16} />}
        onPress={() => {
          if (copyText(maskedText(url, names))) toast({ text: t`Address copied.` })
        }}
      />
      <IconButton
        label={t`Change`}
        icon={<IconPencil size={16} />}
        isDisabled={isVeiled}
        onPress={() => {
          editor.update(() => $getNodeByKey(key)?.selectEnd())
          set({ kind: 'edited', url, spot })
        }}
      />
      <IconButton
        label={t`Remove`}
        icon={<IconLinkOff size={16} />}
        onPress={() => {
          editor.update(() => {
            const node = $getNodeByKey(key)
            if (node !== null) $removeLink(node)
          })
          back()
        }}
      />
    </div>
  )
}

function useShownLink(editor: LexicalEditor) {
  const [state, set] = useState<State>({ kind: 'closed' })
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const leave = useCallback((): void => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => {
      const stays = editor.read($linkHere)
      set(before =>
        before.kind !== 'shown' || before.key === stays?.node.getKey() ? before : { kind: 'closed' },
      )
    }, patience)
  }, [editor])
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const here = editorState.read($linkHere)
        set(before => {
          if (before.kind === 'edited') return before
          if (here === undefined) return before.kind === 'closed' ? before : { kind: 'closed' }
          return shownAt(editor, here.node.getKey(), here.url)
        })
      }),
    [editor],
  )
  useEffect(
    () =>
      editor.registerCommand(
        EDIT_LINK_COMMAND,
        () => {
          const here = $linkHere()
          set({ kind: 'edited', url: here?.url ?? '', spot: placeBelow(editor, caretRect(editor)) })
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )
  useEffect(() => {
    const over = (event: PointerEvent): void => {
      const target = event.target instanceof Element ? event.target.closest('.writing-link') : null
      if (target === null) return
      clearTimeout(leaving.current)
      editor.read(() => {
        const node = $getNearestNodeFromDOMNode(target)
        const url = node === null ? undefined : $linkOf(node)
        if (node === null || url === undefined) return
        set(before => (before.kind === 'edited' ? before : shownAt(editor, node.getKey(), url)))
      })
    }
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('pointerover', over)
      before?.removeEventListener('pointerout', leave)
      root?.addEventListener('pointerover', over)
      root?.addEventListener('pointerout', leave)
    })
  }, [editor, leave])
  useEffect(() => () => clearTimeout(leaving.current), [])
  const hold = { onPointerEnter: () => clearTimeout(leaving.current), onPointerLeave: leave }
  return { state, set, hold }
}

function shownAt(editor: LexicalEditor, key: NodeKey, url: string): State {
  const element = editor.getElementByKey(key)
  if (element === null) return { kind: 'closed' }
  return { kind: 'shown', key, url, spot: placeBelow(editor, element.getBoundingClientRect()) }
}

function caretRect(editor: LexicalEditor): DOMRect | undefined {
  const selection = window.getSelection()
  const rect = selection?.rangeCount === 0 ? undefined : selection?.getRangeAt(0).getBoundingClientRect()
  return rect !== undefined && rect.height > 0 ? rect : editor.getRootElement()?.getBoundingClientRect()
}

type EditAddressProps = {
  readonly url: string
  readonly spot: Spot
  readonly onSave: (url: string) => void
  readonly onCancel: () => void
}

function EditAddress({ url, spot, onSave, onCancel }: EditAddressProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(url)
  const [isRefused, setRefused] = useState(false)
  const save = (): void => {
    const address = addressOf(typed)
    if (address === undefined) setRefused(true)
    else onSave(address)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is for all that stands in it
    <form
      className="writing-link-card writing-link-form"
      aria-label={t`Link`}
      style={spot}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextField
        label={t`Address`}
        value={typed}
        onChange={value => {
          setTyped(value)
          setRefused(false)
        }}
        placeholder="https://"
        takesFocus
        {...(isRefused ? { error: t`An address begins with https:// or mailto:` } : {})}
      />
      <div className="writing-link-ways">
        <Button variant="quiet" onPress={onCancel}>{t`Cancel`}</Button>
        <Button type="submit" variant="primary">{t`Save`}</Button>
      </div>
    </form>
  )
}
