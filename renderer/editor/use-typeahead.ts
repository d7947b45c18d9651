import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  type TextNode,
} from 'lexical'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Choice, choicesFor, isReady, type Mentioning, type Typed, typedAt } from './mentioning.ts'
import type { Mention } from './names.ts'
import { $isCodeBlockNode } from './nodes/code-block-node.ts'
import { $createMentionNode } from './nodes/mention-node.ts'
import { $evidenceOf, $setEvidence } from './nodes/words-node.ts'
import { placeBelow, type Spot } from './place-below.ts'

/** What is being typed, and where it stands in its piece of text, and that in its line. */
type Place = {
  readonly typed: Typed
  readonly line: NodeKey | undefined
  readonly key: NodeKey
  readonly start: number
  readonly end: number
}

type Open = { readonly typed: Typed; readonly choices: readonly Choice[]; readonly spot: Spot }

/** As much of the text before the caret as a mention can be long. */
const reach = 64

/** Where it is, which choice was moved to, and the place where it is not wanted. */
type State = { readonly place?: Place; readonly at?: number; readonly dismissed?: string }

const nameOf = ({ key, start }: Place): string => `${key}:${start}`

function follow(before: State, next: Place | undefined, isTyped: boolean): State {
  if (next === undefined) return before.place === undefined ? before : {}
  // it opens while letters are typed, never for the caret passing by
  if ((before.place === undefined && !isTyped) || samePlace(before.place, next)) return before
  return { place: next, ...(before.dismissed === nameOf(next) ? { dismissed: before.dismissed } : {}) }
}

/** What can be chosen for what is being typed, and the ways to choose. The ways say whether the key was theirs. */
export function useTypeahead(editor: LexicalEditor, mentioning: Mentioning) {
  const [state, setState] = useState<State>({})
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        const next = tags.has(HISTORIC_TAG) ? undefined : editorState.read($placeHere)
        setState(before => follow(before, next, next !== undefined && dirtyLeaves.has(next.key)))
      }),
    [editor],
  )
  const { place } = state
  const found = useMemo(() => openAt(editor, place, mentioning), [editor, place, mentioning])
  const isDismissed = place !== undefined && state.dismissed === nameOf(place)
  const open = isDismissed ? undefined : found
  const at = state.at ?? (isReady(open?.choices[0]) ? 0 : -1)
  const size = open?.choices.length ?? 0
  const move = useCallback(
    (by: 1 | -1): boolean => {
      setState(before => ({ ...before, at: (Math.max(at, by === 1 ? -1 : 0) + by + size) % size }))
      return true
    },
    [at, size],
  )
  const dismiss = useCallback((): boolean => {
    setState(before =>
      before.place === undefined ? before : { place: before.place, dismissed: nameOf(before.place) },
    )
    return true
  }, [])
  const choose = useCallback(
    (choice: Choice | undefined): boolean => {
      if (choice === undefined || place === undefined) return false
      setState({})
      void put(editor, place, mentionOf(choice, mentioning))
      return true
    },
    [editor, place, mentioning],
  )
  return { open, at, move, choose, dismiss }
}

async function put(editor: LexicalEditor, place: Place, asked: Promise<Mention | undefined>): Promise<void> {
  const mention = await asked
  if (mention !== undefined) editor.update(() => $replace(place, mention), { tag: HISTORY_PUSH_TAG })
}

async function mentionOf(choice: Choice, mentioning: Mentioning): Promise<Mention | undefined> {
  if (choice.kind === 'known') return choice.mention
  if (choice.sign === '@') {
    const person = await mentioning.onCreatePerson(choice.name)
    return person === undefined ? undefined : { kind: 'person', person }
  }
  const tag = await mentioning.onCreateTag(choice.name)
  return tag === undefined ? undefined : { kind: 'tag', tag }
}

const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.key === b?.key && a?.start === b?.start && a?.end === b?.end && a?.typed.query === b?.typed.query

function $placeHere(): Place | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text')
    return undefined
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || node.hasFormat('code') || $isCodeBlockNode(node.getParent())) return undefined
  const end = selection.anchor.offset
  const from = Math.max(0, end - reach)
  const before = node.getTextContent().slice(from, end)
  const startsLine = from === 0 && node.getPreviousSibling() === null
  // what stands before this piece of text in the line counts as a letter of it
  const typed = typedAt(startsLine || from > 0 ? before : `${$letterBefore(node)}${before}`, startsLine)
  return typed === undefined
    ? undefined
    : {
        typed,
        line: node.getParent()?.getKey(),
        key: node.getKey(),
        start: end - typed.query.length - 1,
        end,
      }
}

const $letterBefore = (node: TextNode): string => node.getPreviousSibling()?.getTextContent().slice(-1) ?? ''

function openAt(editor: LexicalEditor, place: Place | undefined, mentioning: Mentioning): Open | undefined {
  if (place === undefined) return undefined
  const choices = choicesFor(place.typed, mentioning)
  const text = editor.getElementByKey(place.key)
  if (choices.length === 0 || text === null) return undefined
  return {
    typed: place.typed,
    choices,
    spot: placeBelow(editor, rectOf(text, place.start), choices.length * 36),
  }
}

function rectOf(element: HTMLElement, offset: number): DOMRect {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  if (words === null) return element.getBoundingClientRect()
  const range = document.createRange()
  range.setStart(words, Math.min(offset, words.textContent?.length ?? 0))
  range.collapse(true)
  const rect = range.getBoundingClientRect()
  return rect.height > 0 ? rect : element.getBoundingClientRect()
}

/** The mention in place of the letters, if they still stand in their line. */
function $replace(place: Place, mention: Mention): void {
  const written = `${place.typed.sign}${place.typed.query}`
  const found = $lettersNow(place, written)
  if (found === undefined) return
  const { node, start } = found
  const end = start + written.length
  // whoever wrote on while someone new was being added stays where the words go on
  const selection = $getSelection()
  const isThere =
    $isRangeSelection(selection) && selection.anchor.key === node.getKey() && selection.anchor.offset === end
  const parts = node.splitText(...[start, end].filter(cut => cut > 0 && cut < node.getTextContentSize()))
  const letters = parts[start > 0 ? 1 : 0]
  if (letters === undefined) return
  const inserted = $createMentionNode(mention)
  $setEvidence(inserted, $evidenceOf(letters))
  letters.replace(inserted)
  if (isThere) inserted.selectNext(0, 0)
}

/** Where they were typed; or further on, when an earlier mention was put into the same line meanwhile. */
function $lettersNow({ line, key, start }: Place, written: string) {
  const typedIn = $getNodeByKey(key)
  if ($isTextNode(typedIn) && typedIn.getTextContent().startsWith(written, start))
    return { node: typedIn, start }
  const around = line === undefined ? null : $getNodeByKey(line)
  const pieces = $isElementNode(around) ? around.getChildren().filter($isTextNode) : []
  return pieces
    .map(node => ({ node, start: node.getTextContent().indexOf(written) }))
    .find(found => found.start >= 0)
}
