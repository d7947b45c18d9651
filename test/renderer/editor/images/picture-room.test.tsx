import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import {
  $createNodeSelection,
  $getRoot,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  getNearestEditorFromDOMNode,
  KEY_ENTER_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Block } from '../../../../shared/domain/document.ts'
import { ImageId } from '../../../../shared/domain/ids.ts'
import type { Image } from '../../../../shared/domain/image.ts'
import { EditorRoom } from '../../../../renderer/editor/editor-room.tsx'
import { EditorText } from '../../../../renderer/editor/editor-text.tsx'
import type { Decode } from '../../../../renderer/editor/images/codec.ts'
import { PictureDesk } from '../../../../renderer/editor/images/picture-desk.tsx'
import type {
  AfterPage,
  PictureStore,
  Ready,
  Stored,
} from '../../../../renderer/editor/images/picture-store.ts'
import { showAllPictures } from '../../../../renderer/editor/images/shown.ts'
import { usePictureRoom } from '../../../../renderer/editor/images/use-picture-room.tsx'
import { jpegFile } from '../../../support/pictures.ts'

const small = { width: 800, height: 600 }
const large = { width: 4000, height: 3000 }
const idOf = (number: number): ImageId => ImageId.parse(`00000000-0000-4000-a000-00000000000${number}`)

/** Pictures in memory; the next answers to `add` may be given beforehand. */
function memory() {
  const kept = new Map<ImageId, Ready>()
  const answers: Stored[] = []
  let disk = Promise.resolve()
  const put = (picture: Ready): ImageId => {
    const id = idOf(kept.size + 1)
    kept.set(id, picture)
    return id
  }
  const get = (id: ImageId): Ready => {
    const found = kept.get(id)
    if (found === undefined) throw new Error('not-found')
    return found
  }
  const awaited: Promise<void>[] = []
  const leaving = new Set<() => void>()
  const store: PictureStore = {
    waitFor: work => void awaited.push(work),
    onLeaving: decide => {
      leaving.add(decide)
      return () => leaving.delete(decide)
    },
    facts: async (id): Promise<Image> => {
      const { blob, type, width, height } = get(id)
      return { id, type, width, height, bytes: blob.size, parts: 1 }
    },
    load: async id => get(id).blob,
    add: async (picture, { told, signal }) => {
      told(0.5)
      await disk
      signal.throwIfAborted()
      return answers.shift() ?? { id: put(picture) }
    },
  }
  const leave = () => leaving.forEach(decide => decide())
  /** The disk takes nothing until it is told to. */
  const stall = (): (() => void) => {
    const gate = new EventTarget()
    disk = new Promise(go => gate.addEventListener('go', () => go(), { once: true }))
    return () => void gate.dispatchEvent(new Event('go'))
  }
  const late: [ImageId, number | undefined][] = []
  const held: Promise<void>[] = []
  const missed = vi.fn<() => void>()
  const after: AfterPage = {
    hold: rest => void held.push(rest),
    add: async (image, below) => void late.push([image, below]),
    missed,
  }
  return { store, stall, after, late, held, missed, kept, answers, put, awaited, leave }
}

const decode: Decode = async (blob, { stored }) => ({
  ...stored,
  close: () => undefined,
  encode: async ({ type }) => new Blob([new Uint8Array(Math.round(blob.size / 2))], { type }),
})

type OpenProps = {
  readonly store: PictureStore
  readonly after: AfterPage
  readonly blocks: readonly Block[]
  readonly told: Block[][]
}

function Room({ store, after, blocks, told }: OpenProps) {
  const room = usePictureRoom(store, after)
  const choose = useRef(room.choose)
  return (
    <EditorRoom
      initial={{ version: 1, blocks: [...blocks] }}
      onChange={read => told.push(read().blocks)}
      pictures={room.pictures}
    >
      <button type="button" onClick={() => choose.current()}>
        choose
      </button>
      <EditorText label="Text" placeholder="Write" />
      <PictureDesk room={room} decode={decode} />
    </EditorRoom>
  )
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] })

const choose = (...files: File[]) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText('Pictures to add'), { target: { files } })
  })

function open(blocks: readonly Block[] = [paragraph('Before.')], pictures = memory()) {
  const told: Block[][] = []
  const { unmount } = render(
    <I18nProvider i18n={i18n}>
      <Room store={pictures.store} after={pictures.after} blocks={blocks} told={told} />
    </I18nProvider>,
  )
  const editor = getNearestEditorFromDOMNode(screen.getByRole('textbox', { name: 'Text' }))
  if (editor === null) throw new Error('no editor')
  const chooseInText = () =>
    act(async () =>
      editor.update(() => {
        const selection = $createNodeSelection()
        const picture = $getRoot()
          .getChildren()
          .find(node => node.getType() === 'image')
        if (picture !== undefined) selection.add(picture.getKey())
        $setSelection(selection)
      }),
    )
  return { ...pictures, told, editor, chooseInText, unmount, last: () => told.at(-1) ?? [...blocks] }
}

const image = (number: number, alt = '') => ({ kind: 'image' as const, image: idOf(number), alt })
const photo = (size = small) => new File([jpegFile(size)], 'photo.jpg')
/** Where one goes on writing. */
const line: Block = { kind: 'paragraph', content: [] }
const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind)

let addresses: Set<string>
let near: ((isNear: boolean) => void)[]

beforeEach(() => {
  i18n.load('en', {})
  i18n.activate('en')
  addresses = new Set()
  near = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:picture-${addresses.size + 1}`
    addresses.add(url)
    return url
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(url => void addresses.delete(url))
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(heard: (entries: { isIntersecting: boolean }[]) => void) {
        near.push(isIntersecting => heard([{ isIntersecting }]))
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a picture that is added', () => {
  test('stands below the words, with a line below it to go on, and undo takes it out again', async () => {
    const { last, editor } = open()
    await choose(photo())
    await waitFor(() =>
      expect(last()).toEqual([paragraph('Before.'), { kind: 'image', image: idOf(1), alt: '' }, line]),
    )
    expect(editor.read(() => $getRoot().getChildrenSize())).toBe(3)
    await act(async () => editor.dispatchCommand(UNDO_COMMAND, undefined))
    expect(last()).toEqual([paragraph('Before.')])
  })

  test('with others comes in their order', async () => {
    const { last, kept } = open()
    await choose(photo(), photo({ width: 20, height: 10 }), photo({ width: 30, height: 10 }))
    await waitFor(() => expect(kinds(last())).toEqual(['paragraph', 'image', 'image', 'image', 'paragraph']))
    expect([...kept.values()].map(({ width }) => width)).toEqual([800, 20, 30])
    expect(last().flatMap(block => (block.kind === 'image' ? [block.image] : []))).toEqual([
      idOf(1),
      idOf(2),
      idOf(3),
    ])
  })

  test('is in the words before the window stops waiting for it; a question keeps no window', async () => {
    const { last, awaited } = open()
    await choose(photo())
    await Promise.all(awaited)
    expect(kinds(last())).toEqual(['paragraph', 'image', 'paragraph'])
    await choose(photo(large))
    await screen.findByRole('button', { name: 'Leave it out' })
    expect(awaited).toHaveLength(2)
    await Promise.all(awaited)
  })

  test('that waits for an answer is kept whole when the window goes, and those behind it too', async () => {
    const { last, awaited, kept, leave } = open()
    await choose(photo(large), photo(large))
    await screen.findByRole('button', { name: 'Leave it out' })
    const before = awaited.length
    await act(async () => leave())
    expect(awaited.length).toBeGreaterThan(before)
    await act(async () => Promise.all(awaited))
    await waitFor(() => expect(kinds(last())).toEqual(['paragraph', 'image', 'image', 'paragraph']))
    expect([...kept.values()].map(({ width }) => width)).toEqual([large.width, large.width])
  })

  test('and is large asks in place, and what was chosen is kept', async () => {
    const { last, kept } = open()
    await choose(photo(large))
    const smaller = await screen.findByRole('button', {
      name: /^Keep a smaller copy \(recommended, .* kB\)$/,
    })
    expect(screen.getByRole('button', { name: /^Keep as it is/ })).toBeDefined()
    await act(async () => fireEvent.click(smaller))
    await waitFor(() => expect(kinds(last())).toEqual(['paragraph', 'image', 'paragraph']))
    expect([...kept.values()]).toMatchObject([{ width: 2560, height: 1920 }])
  })

  test('may be left out', async () => {
    const { kept, told } = open()
    await choose(photo(large))
    fireEvent.click(await screen.findByRole('button', { name: 'Leave it out' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'New picture' })).toBeNull())
    expect([kept.size, told.length]).toEqual([0, 0])
  })

  test('but cannot be read is refused in words, and the next one has its turn', async () => {
    const { last } = open()
    await choose(new File(['<svg/>'], 'drawing.svg'), photo())
    expect((await screen.findByRole('alert')).textContent).toContain('Pictures of this kind cannot be kept')
    expect(screen.getByText('More pictures wait for their turn: 1.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'All right' }))
    await waitFor(() => expect(kinds(last())).toEqual(['paragraph', 'image', 'paragraph']))
  })

  test('whose file went meanwhile is refused in words, and the next one has its turn', async () => {
    const { last } = open()
    const gone = photo()
    vi.spyOn(gone, 'slice').mockImplementation(() =>
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
    )
    await choose(gone, photo())
    expect((await screen.findByRole('alert')).textContent).toContain('no longer where it was')
    fireEvent.click(screen.getByRole('button', { name: 'All right' }))
    await waitFor(() => expect(kinds(last())).toEqual(['paragraph', 'image', 'paragraph']))
  })

  test('but could not be stored says why, and is tried again or left out', async () => {
    const { last, answers } = open()
    answers.push({ trouble: 'disk-full' }, { trouble: 'disk-full' })
    await choose(photo())
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(answers).toEqual([]))
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(kinds(last())).toEqual(['paragraph', 'image', 'paragraph']))
  })
})

describe('a picture whose page goes', () => {
  const two = [paragraph('Before.'), paragraph('After.')]

  test('before it is stored comes below the block it was meant for, and those behind it below it', async () => {
    const { editor, stall, unmount, held, late, kept, missed } = open(two)
    const goOn = stall()
    await act(async () =>
      editor.update(() => void $getRoot().getFirstChild()?.selectStart(), { discrete: true }),
    )
    await choose(photo(), photo({ width: 20, height: 10 }))
    unmount()
    expect([held.length, kept.size]).toEqual([1, 0])
    goOn()
    await Promise.all(held)
    expect(late).toEqual([
      [idOf(1), 0],
      [idOf(2), 1],
    ])
    expect([kept.size, missed.mock.calls.length]).toEqual([2, 0])
  })

  test('while it is asked about is kept as it is', async () => {
    const { unmount, held, late, kept } = open()
    await choose(photo(large))
    await screen.findByRole('button', { name: 'Leave it out' })
    unmount()
    await Promise.all(held)
    expect(late).toEqual([[idOf(1), undefined]])
    expect([...kept.values()].map(({ width }) => width)).toEqual([large.width])
  })

  test('and that cannot be kept is told of, unless it was told of before', async () => {
    const first = open()
    await choose(new File(['<svg/>'], 'drawing.svg'))
    await screen.findByRole('alert')
    first.unmount()
    await Promise.all(first.held)
    expect(first.missed).not.toHaveBeenCalled()
    const second = open()
    const goOn = second.stall()
    second.answers.push({ trouble: 'disk-full' })
    await choose(photo(), new File(['<svg/>'], 'drawing.svg'), photo())
    second.unmount()
    goOn()
    await Promise.all(second.held)
    expect(second.missed).toHaveBeenCalledTimes(2)
    expect(second.late).toHaveLength(1)
  })

  test('when all of them are there holds nothing', async () => {
    const { unmount, held, last } = open()
    await choose(photo())
    await waitFor(() => expect(kinds(last())).toEqual(['paragraph', 'image', 'paragraph']))
    unmount()
    expect(held).toEqual([])
  })
})

const withPicture = async (alt = '') => {
  const pictures = memory()
  pictures.put({ blob: new Blob([jpegFile(large)], { type: 'image/jpeg' }), type: 'image/jpeg', ...large })
  const opened = open([paragraph('Before.'), image(1, alt)], pictures)
  await act(async () => undefined)
  return opened
}

describe('a picture that stands there', () => {
  test('has its bytes only while it is near, and no address leads to them afterwards', async () => {
    const { unmount } = await withPicture('Two people at a board')
    expect(addresses.size).toBe(0)
    await act(async () => near.at(-1)?.(true))
    expect(screen.getByRole('img', { name: 'Two people at a board' }).getAttribute('src')).toBe(
      'blob:picture-1',
    )
    await act(async () => near.at(-1)?.(false))
    expect(screen.queryByRole('img')).toBeNull()
    expect(addresses.size).toBe(0)
    await act(async () => near.at(-1)?.(true))
    expect(addresses.size).toBe(1)
    unmount()
    expect(addresses.size).toBe(0)
  })

  test('is there for printing however far away it is, and goes again afterwards', async () => {
    await withPicture()
    await act(async () => near.at(-1)?.(false))
    let release: (() => void) | undefined
    const all = showAllPictures().then(let_ => (release = let_))
    const drawn = await screen.findByRole('img')
    expect(release).toBeUndefined()
    fireEvent.load(drawn)
    await all
    await act(async () => release?.())
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('and is gone from the journal says so in words', async () => {
    open([image(7, 'A whiteboard')])
    expect(await screen.findByText('This picture cannot be shown: A whiteboard')).toBeDefined()
  })

  test('is described in place, made wider by its menu, which Enter opens, and removed by a key', async () => {
    const { chooseInText, editor, last } = await withPicture()
    expect(screen.queryByLabelText('What is to be seen?')).toBeNull()
    await chooseInText()
    fireEvent.change(screen.getByLabelText('What is to be seen?'), { target: { value: 'A whiteboard' } })
    await waitFor(() => expect(last()[1]).toEqual(image(1, 'A whiteboard')))
    await act(async () => editor.dispatchCommand(KEY_ENTER_COMMAND, null))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Medium' }))
    await waitFor(() => expect(last()[1]).toEqual({ ...image(1, 'A whiteboard'), width: 'medium' }))
    await chooseInText()
    await act(async () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false))
    expect(last()).toEqual([paragraph('Before.')])
  })

  test('is left to the words when it is chosen together with them', async () => {
    const { editor } = await withPicture()
    await act(async () => editor.update(() => void $getRoot().select(0, 2)))
    expect(screen.queryByLabelText('What is to be seen?')).toBeNull()
  })
})
