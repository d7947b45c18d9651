import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { $getRoot, getNearestEditorFromDOMNode } from 'lexical'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { Fault } from '../../../../shared/faults.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { WritePage } from '../../../../renderer/features/write/write-page.tsx'
import { shownToasts } from '../../../../renderer/ui/toast.ts'
import { Toasts } from '../../../../renderer/ui/toasts.tsx'
import { jpegFile } from '../../../support/pictures.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let at: KeeperWindow
let id: EntryId
beforeEach(async () => {
  at = await windowWithKeeper()
  id = EntryId.parse(crypto.randomUUID())
})
afterEach(async () => at.close())

const occurred = { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' }
const pages = {
  '/write/:id?': () => (
    <>
      <WritePage />
      <Toasts shown={text => text} />
    </>
  ),
}

const put = (text: string, base = 0) =>
  at.keeper.ask(contract.saveEntry, { id, base, title: '', body: documentOf(text), occurred })
const stored = async (which = id) => plainText((await at.keeper.ask(contract.entry, { id: which })).body)

async function open(path = `/write/${id}`) {
  const place = await at.openAt(path, pages)
  await screen.findByRole('textbox', { name: 'Text' })
  return place
}

const textBox = () => screen.getByRole('textbox', { name: 'Text' })
async function write(text: string): Promise<void> {
  await act(async () => {
    getNearestEditorFromDOMNode(textBox())?.update(() => $getRoot().selectEnd().insertText(text), {
      discrete: true,
    })
  })
}
const flush = async (): Promise<boolean> => act(async () => flushAll())
async function press(name: string): Promise<void> {
  await act(async () => fireEvent.click(await screen.findByRole('button', { name })))
}

/** The disk takes nothing until it is told to. */
function fillDisk(): () => void {
  const { entries } = at.keeper.vault.journal()
  const { save } = entries
  entries.save = () => {
    throw new Fault('disk-full')
  }
  return () => {
    entries.save = save
  }
}

async function showHistory(): Promise<HTMLElement> {
  await press('More about this entry')
  await act(async () => fireEvent.click(await screen.findByRole('menuitem', { name: 'History' })))
  return screen.findByRole('complementary', { name: 'History' })
}

describe('an entry', () => {
  test('whose first save was answered to nobody is one entry when it is saved again', async () => {
    const place = await open('/write/new')
    const { ask } = window.afterword
    let isLost = true
    vi.stubGlobal('afterword', {
      ...window.afterword,
      ask: async (channel: string, input: unknown) => {
        const reply = await ask(channel, input)
        if (channel !== contract.saveEntry.channel || !isLost) return reply
        isLost = false
        return { ok: false, code: 'io-error' }
      },
    })
    await write('Said once.')
    await flush()
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved')
    await press('Try again')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    const { entries } = await at.keeper.ask(contract.entryPage, { limit: 10 })
    expect(entries.map(({ preview }) => preview)).toEqual(['Said once.'])
    expect(place.history.at(-1)).toBe(`/write/${entries[0]?.id}`)
    expect(screen.queryByText('Another text stood here')).toBeNull()
  })

  test('that was changed elsewhere while it was open keeps both texts, says so and leads to the other', async () => {
    await put('As it was.')
    await open()
    await put('As somebody else left it.', 1)
    await write(' And more.')
    await flush()
    expect(await stored()).toBe('As it was. And more.')
    expect(textBox().textContent).toBe('As it was. And more.')
    await screen.findByText('Another text stood here')
    await press('Show the history')
    const panel = await screen.findByRole('complementary', { name: 'History' })
    const [newest] = await within(panel).findAllByRole('button', { name: /words/ })
    await act(async () => fireEvent.click(newest!))
    await waitFor(() => expect(panel.textContent).toContain('somebody'))
    await press('Close')
    expect(screen.queryByText('Another text stood here')).toBeNull()
  })

  test('is saved when another program comes to the front, without waiting for a pause', async () => {
    await put('As it was.')
    await open()
    // no pause ever ends
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    act(() => {
      getNearestEditorFromDOMNode(textBox())?.update(() => $getRoot().selectEnd().insertText(' And more.'), {
        discrete: true,
      })
    })
    act(() => void window.dispatchEvent(new Event('blur')))
    vi.useRealTimers()
    await waitFor(async () => expect(await stored()).toBe('As it was. And more.'))
  })

  test('can be put back to an earlier text in one press, and that be taken back', async () => {
    await put('The first text.')
    await at.keeper.ask(contract.leaveEntry, { id })
    await put('The second text.', 1)
    await open()
    await showHistory()
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: /3 words/ })))
    await press('Put this text back')
    await waitFor(() => expect(textBox().textContent).toBe('The first text.'))
    expect(await stored()).toBe('The first text.')
    await press('Undo')
    await waitFor(() => expect(textBox().textContent).toBe('The second text.'))
    expect(await stored()).toBe('The second text.')
    await write(' Gone on with.')
    await flush()
    expect(await stored()).toBe('The second text. Gone on with.')
    await press('Close the history')
    expect(document.activeElement).toBe(textBox())
  })

  test('has a spell of its own in the history each time it is left and written on again', async () => {
    await put('One.')
    await at.keeper.ask(contract.leaveEntry, { id })
    const place = await open()
    await write(' Two.')
    await flush()
    await act(async () => place.navigate('/elsewhere'))
    await screen.findByText('elsewhere')
    await waitFor(() => expect(at.asked).toContain(contract.leaveEntry.channel))
    await act(async () => place.navigate(`/write/${id}`))
    await screen.findByRole('textbox', { name: 'Text' })
    await write(' Three.')
    await flush()
    const versions = await at.keeper.ask(contract.versions, { entry: id })
    expect(versions.map(({ words }) => words)).toEqual([2, 1])
  })

  test('is kept whole when the clock was set back between its spells', async () => {
    await put('Said first.')
    await at.keeper.ask(contract.leaveEntry, { id })
    at.keeper.clock.set('2019-01-01T00:00:00.000Z')
    const place = await open()
    await write(' Then this.')
    await flush()
    await act(async () => place.navigate('/elsewhere'))
    await screen.findByText('elsewhere')
    at.keeper.clock.set('2018-01-01T00:00:00.000Z')
    await act(async () => place.navigate(`/write/${id}`))
    await screen.findByRole('textbox', { name: 'Text' })
    await write(' And that.')
    await flush()
    expect(await stored()).toBe('Said first. Then this. And that.')
    const panel = await showHistory()
    const texts = await within(panel).findAllByRole('button', { name: /words/ })
    expect(texts.map(({ textContent }) => /[1-9] words/.exec(textContent ?? '')?.[0])).toEqual([
      '4 words',
      '2 words',
    ])
    expect(screen.queryByText('Another text stood here')).toBeNull()
  })

  test('left with words that cannot be saved has them sealed at a lock, and back after it', async () => {
    await put('Kept.')
    const place = await open()
    const emptyDisk = fillDisk()
    await write(' Nowhere to go.')
    await act(async () => place.navigate('/elsewhere'))
    await screen.findByText('elsewhere')
    expect(await flush()).toBe(true)
    expect(await stored()).toBe('Kept.')
    emptyDisk()
    await at.keeper.ask(contract.takeDrafts, {})
    expect(await stored()).toBe('Kept. Nowhere to go.')
  })
})

describe('words that cannot be saved', () => {
  test('can be kept as a sealed copy at once, which gives way to newer words as soon as saving works', async () => {
    await put('Kept.')
    await open()
    const emptyDisk = fillDisk()
    await write(' Sealed.')
    await flush()
    // the lock did not come after all
    await press('Keep a sealed copy')
    await screen.findByText(/A sealed copy is kept/)
    await write(' Newer.')
    emptyDisk()
    await press('Try again')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(await stored()).toBe('Kept. Sealed. Newer.')
    expect(await at.keeper.ask(contract.takeDrafts, {})).toEqual([])
    expect(await stored()).toBe('Kept. Sealed. Newer.')
    expect(screen.queryByText('Another text stood here')).toBeNull()
  })

  test('and are too long for an entry keep the window open rather than be sealed where nothing can open them', async () => {
    await put('Kept.')
    await open()
    await write('x'.repeat(16_000_001))
    expect(await flush()).toBe(false)
    expect((await screen.findByRole('alert')).textContent).toContain('too long')
    expect(screen.queryByRole('button', { name: 'Keep a sealed copy' })).toBeNull()
    await act(async () => {
      getNearestEditorFromDOMNode(textBox())?.update(() => $getRoot().clear(), { discrete: true })
    })
    await write('Short again.')
    expect(await flush()).toBe(true)
    expect(await stored()).toBe('Short again.')
  })
})

/** The journal takes no part of a picture until it is told to. */
function stallPictures(): () => void {
  const { ask } = window.afterword
  const gate = new EventTarget()
  let isOpen = false
  vi.stubGlobal('afterword', {
    ...window.afterword,
    ask: async (channel: string, input: unknown) => {
      if (channel === contract.addImagePart.channel && !isOpen)
        await new Promise(resolve => gate.addEventListener('open', resolve, { once: true }))
      return ask(channel, input)
    },
  })
  return () => {
    isOpen = true
    gate.dispatchEvent(new Event('open'))
  }
}

const choosePicture = async () =>
  act(async () => {
    const files = [new File([jpegFile({ width: 80, height: 60 })], 'board.jpg')]
    fireEvent.change(screen.getByLabelText('Pictures to add'), { target: { files } })
  })
const kindsOf = async (which = id) =>
  (await at.keeper.ask(contract.entry, { id: which })).body.blocks.map(({ kind }) => kind)

describe('a picture that is being stored when its page goes', () => {
  const bitmap = { width: 80, height: 60, close: () => undefined }
  beforeEach(() => void vi.stubGlobal('createImageBitmap', async () => bitmap))
  const elsewhere = { ...pages, '/today': () => <h1>today</h1> }
  test('comes into its entry; the entry opens again when it is there, and is not opened before', async () => {
    await put('What we drew.')
    const goOn = stallPictures()
    const place = await at.openAt(`/write/${id}`, elsewhere)
    await screen.findByRole('textbox', { name: 'Text' })
    await write(' More.')
    await choosePicture()
    await screen.findByRole('progressbar', { name: 'Storing the picture' })
    act(() => place.navigate('/today'))
    await screen.findByRole('heading', { name: 'today' })
    act(() => place.navigate(`/write/${id}`))
    expect(await screen.findByText(/A picture is still being stored in this entry/)).toBeDefined()
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull()
    await act(async () => goOn())
    await screen.findByRole('textbox', { name: 'Text' })
    expect(await kindsOf()).toEqual(['paragraph', 'image'])
    expect(await stored()).toContain('What we drew. More.')
    await write(' Again.')
    await flush()
    expect(await kindsOf()).toEqual(['paragraph', 'image', 'paragraph'])
  })

  test('makes an entry of its own where nothing was written, and is there before a lock', async () => {
    const goOn = stallPictures()
    const place = await at.openAt('/write/new', elsewhere)
    await screen.findByRole('textbox', { name: 'Text' })
    await choosePicture()
    await screen.findByRole('progressbar', { name: 'Storing the picture' })
    act(() => place.navigate('/today'))
    await screen.findByRole('heading', { name: 'today' })
    const flushed = flush()
    goOn()
    expect(await flushed).toBe(true)
    const { entries } = await at.keeper.ask(contract.entryPage, { limit: 10 })
    expect(await Promise.all(entries.map(async entry => kindsOf(entry.id)))).toEqual([['image']])
  })

  test('is told of where the journal does not take it', async () => {
    await put('What we drew.')
    const goOn = stallPictures()
    const place = await at.openAt(`/write/${id}`, elsewhere)
    await screen.findByRole('textbox', { name: 'Text' })
    await choosePicture()
    await screen.findByRole('progressbar', { name: 'Storing the picture' })
    act(() => place.navigate('/today'))
    at.keeper.vault.journal().images.addPart = () => {
      throw new Fault('disk-full')
    }
    await act(async () => goOn())
    await waitFor(() =>
      expect(
        shownToasts()
          .map(({ text }) => text)
          .join(),
      ).toContain('could not be kept'),
    )
    expect(await kindsOf()).toEqual(['paragraph'])
  })
})
