import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ImageId } from '../../../shared/domain/ids.ts'
import { type Decode, decode as decodeHere } from './codec.ts'
import { $createImageNode } from './image-node.ts'
import type { AfterPage, PictureStore, Ready, Trouble } from './picture-store.ts'
import { prepare, type Refusal } from './prepare.ts'

/** What is being done with a picture that was chosen, pasted or dropped, and what it waits for. */
export type Job =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly go: () => void }
  | {
      readonly kind: 'choice'
      readonly small: Ready
      readonly whole: Ready
      readonly go: (which: Ready | undefined) => void
    }
  | { readonly kind: 'storing'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly go: (again: boolean) => void }

export type Desk = {
  readonly job: Job | undefined
  /** how many more wait for their turn */
  readonly waiting: number
  readonly take: (files: readonly File[]) => void
}

/** What was done to a picture beyond what was asked for. */
export type Deed = 'made-smaller' | 'stands-still'

type DeskParts = {
  readonly store: PictureStore
  readonly after: AfterPage
  readonly onDeed: (deed: Deed) => void
  readonly decode?: Decode | undefined
}

/**
 * Takes pictures in, one after the other, asking where something has to be decided; writing goes on meanwhile. When the page
 * goes, what was taken goes on as well: it comes into the words that the page showed.
 */
export function useDesk({ store, after, onDeed, decode = decodeHere }: DeskParts): Desk {
  const [editor] = useLexicalComposerContext()
  const [job, setJob] = useState<Desk['job']>()
  const [waiting, setWaiting] = useState(0)
  const { expectPicture, expectNone } = useExpected(store)
  const undecided = useUndecided(store)
  const { inTurn, leaving } = useTurns(after)

  /** Shows the job and waits for its answer; a question keeps no window from going, and no page. */
  function asked<Answer>(
    otherwise: () => Answer,
    make: (go: (answer: Answer) => void) => Job,
  ): Promise<Answer> {
    expectNone()
    return leaving.answered(otherwise, go => setJob(make(go)))
  }

  async function keep(picture: Ready): Promise<ImageId | undefined> {
    const stopping = new AbortController()
    const { signal } = stopping
    const told = (share: number) => setJob({ kind: 'storing', share, stop: () => stopping.abort() })
    told(0)
    expectPicture()
    try {
      const stored = await store.add(picture, { told, signal })
      if ('id' in stored) return stored.id
      const again = await asked<boolean | void>(after.missed, go => ({ kind: 'trouble', go, ...stored }))
      return again === true ? await keep(picture) : undefined
    } catch {
      // stopped
      return undefined
    }
  }

  async function pick(file: File): Promise<Ready | undefined> {
    setJob({ kind: 'reading' })
    expectPicture()
    const prepared = await prepare(file, decode)
    if (prepared.kind === 'refused') {
      // Whoever leaves while it says so was told.
      const otherwise = leaving.isGone() ? after.missed : () => undefined
      await asked<void>(otherwise, go => ({ ...prepared, go }))
      return undefined
    }
    if (prepared.kind === 'choice') {
      if (undecided.isGoing()) return prepared.whole
      return asked<Ready | undefined>(
        () => prepared.whole,
        go => {
          undecided.set(() => go(prepared.whole))
          return { ...prepared, go }
        },
      )
    }
    if (prepared.isStill) onDeed('stands-still')
    else if (prepared.isSmaller) onDeed('made-smaller')
    return prepared.picture
  }

  async function takeOne(file: File, place: Place): Promise<Place> {
    try {
      const picture = await pick(file)
      const id = picture === undefined ? undefined : await keep(picture)
      setJob(undefined)
      if (id === undefined) return place
      return leaving.isGone() ? await addLate(after, id, { editor, ...place }) : insertAt(editor, id, place)
    } finally {
      expectNone()
    }
  }

  return {
    job,
    waiting,
    take: files => {
      let place = placeIn(editor)
      undecided.begin()
      setWaiting(count => count + files.length)
      for (const file of files) {
        inTurn(async () => {
          setWaiting(count => count - 1)
          place = await takeOne(file, place)
        })
      }
    },
  }
}

/** One after the other; those still to come when the page goes are held until they have come. */
function useTurns(after: AfterPage) {
  const turn = useRef(Promise.resolve())
  const toCome = useRef(0)
  const leaving = useLeaving(() => {
    if (toCome.current > 0) after.hold(turn.current)
  })
  return {
    leaving,
    inTurn: (work: () => Promise<void>): void => {
      toCome.current += 1
      turn.current = then(turn.current, () =>
        work().finally(() => {
          toCome.current -= 1
        }),
      )
    },
  }
}

/** Whether the page is gone, and what becomes of a question that nobody is there any more to answer. */
function useLeaving(onLeave: () => void) {
  const isGone = useRef(false)
  const decide = useRef<() => void>(undefined)
  const left = useEffectEvent(onLeave)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
      decide.current?.()
      left()
    }
  }, [])
  return {
    isGone: (): boolean => isGone.current,
    /** The answer to a question; once the page is gone, the one that it has then. */
    answered: <Answer>(
      otherwise: () => Answer,
      ask: (go: (answer: Answer) => void) => void,
    ): Promise<Answer> => {
      if (isGone.current) return Promise.resolve(otherwise())
      return new Promise(resolve => {
        const go = (answer: Answer): void => {
          decide.current = undefined
          resolve(answer)
        }
        decide.current = () => go(otherwise())
        ask(go)
      })
    },
  }
}

/** A lock comes when it comes: what nobody has decided by then, and all that comes behind it, is kept whole. */
function useUndecided(store: PictureStore) {
  const decide = useRef<() => void>(undefined)
  const isGoing = useRef(false)
  useEffect(
    () =>
      store.onLeaving(() => {
        isGoing.current = true
        decide.current?.()
      }),
    [store],
  )
  return {
    isGoing: (): boolean => isGoing.current,
    /** an answer that was given is not changed by a later one */
    set: (whole: () => void): void => {
      decide.current = whole
    },
    begin: (): void => {
      isGoing.current = false
    },
  }
}

/** The window is to stay while a picture is on its way into the words, but not for a question about it. */
function useExpected(store: PictureStore) {
  const arrived = useRef<() => void>(undefined)
  return {
    expectNone: (): void => {
      arrived.current?.()
      arrived.current = undefined
    },
    expectPicture: (): void => {
      if (arrived.current !== undefined) return
      store.waitFor(
        new Promise(resolve => {
          arrived.current = resolve
        }),
      )
    },
  }
}

/** What fails keeps nothing behind it from its turn. */
async function then(before: Promise<void>, work: () => Promise<void>): Promise<void> {
  try {
    await before
  } finally {
    await work()
  }
}

/** Where a picture goes: below the block the caret stood in. By the time it is ready, the caret may be elsewhere. */
type Place = {
  readonly block: NodeKey | undefined
  readonly caret: string
  /** the same block counted from the first, once the page is gone */
  readonly below?: number
}

/** Where exactly the caret stands; the same words at the same place mean that nobody went on writing. */
function $caret(): string {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? `${selection.focus.key} ${selection.focus.offset}` : ''
}

const placeIn = (editor: LexicalEditor): Place =>
  editor.read(() => ({
    block: $getSelection()?.getNodes().at(-1)?.getTopLevelElement()?.getKey(),
    caret: $caret(),
  }))

/** Puts a picture below its place in the words of a page that is gone. Gives the place for the next one. */
async function addLate(
  after: AfterPage,
  image: ImageId,
  { editor, ...place }: Place & { editor: LexicalEditor },
): Promise<Place> {
  const { block } = place
  const stood = (): number | undefined =>
    block === undefined ? undefined : $getNodeByKey(block)?.getIndexWithinParent()
  const below = place.below ?? editor.getEditorState().read(stood)
  await after.add(image, below)
  return below === undefined ? place : { ...place, below: below + 1 }
}

/**
 * Puts a picture below its place, or at the end; an empty line gives way to it. There is always a line below it to go on, and
 * whoever waited for the picture goes on there. Gives the place for the next one.
 */
function insertAt(editor: LexicalEditor, image: ImageId, place: Place): Place {
  let next = place
  editor.update(
    () => {
      const picture = $createImageNode({ image, alt: '' })
      const known = place.block === undefined ? null : $getNodeByKey(place.block)
      const before = known?.isAttached() === true ? known : $getRoot().getLastChild()
      if (before === null) $getRoot().append(picture)
      else if ($isParagraphNode(before) && before.isEmpty()) before.insertBefore(picture)
      else before.insertAfter(picture)
      if (picture.getNextSibling() === null) picture.insertAfter($createParagraphNode())
      if ($caret() === place.caret) picture.selectNext(0, 0)
      next = { block: picture.getKey(), caret: $caret() }
    },
    { discrete: true },
  )
  return next
}
