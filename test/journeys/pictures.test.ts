import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  type Running,
  saved,
  start,
  unlock,
  writeEntry,
} from '../support/app.ts'
import { jpegHeader, pictureOf } from '../support/pictures.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
  await writeEntry(running, { title: 'The whiteboard', text: 'What we drew.' })
})
afterAll(() => running.close())

const text = () => running.page.getByRole('textbox', { name: 'Text' })
const desk = () => running.page.getByRole('region', { name: 'New picture' })

type File = { name: string; mimeType: string; buffer: Buffer }
const choose = (...files: File[]): Promise<void> =>
  running.page.getByLabel('Pictures to add').setInputFiles(files)
const file = (name: string, bytes: Uint8Array): File => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(bytes),
})

/** A picture as the browser makes it. */
async function drawn(width: number, height: number): Promise<File> {
  const bytes = await running.page.evaluate(
    async ([width, height]) => {
      const canvas = new OffscreenCanvas(width, height)
      const paint = canvas.getContext('2d')
      if (paint === null) return []
      paint.fillStyle = 'teal'
      paint.fillRect(0, 0, width / 2, height)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
      return [...new Uint8Array(await blob.arrayBuffer())]
    },
    [width, height] as const,
  )
  return file('board.jpg', new Uint8Array(bytes))
}

/** A picture that no format can pack: nearly 30 MB of dots without order. */
async function noise(): Promise<string> {
  const path = join(running.home, 'noise.png')
  const size = await running.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3200, 3000)
    const paint = canvas.getContext('2d')
    if (paint === null) return 0
    const dots = new ImageData(3200, 3000)
    const words = new Uint32Array(dots.data.buffer)
    let seed = 42
    for (let at = 0; at < words.length; at += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      words[at] = (seed ^ (seed >>> 13)) | 0xff000000
    }
    paint.putImageData(dots, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    Object.assign(globalThis, { noise: blob })
    return blob.size
  })
  const parts: Buffer[] = []
  for (let at = 0; at < size; at += 8_000_000) {
    const letters = await running.page.evaluate(async at => {
      const blob: Blob = Reflect.get(globalThis, 'noise')
      const reader = new FileReader()
      return new Promise<string>(done => {
        reader.addEventListener('load', () =>
          done(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''),
        )
        reader.readAsDataURL(blob.slice(at, at + 8_000_000))
      })
    }, at)
    parts.push(Buffer.from(letters, 'base64'))
  }
  writeFileSync(path, Buffer.concat(parts))
  return path
}

/** Pictures of the text that are really shown. */
const shown = (): Promise<string[]> =>
  text().evaluate(box =>
    [...box.querySelectorAll('img')].flatMap(image =>
      image.complete && image.naturalWidth > 0 && image.src.startsWith('blob:') ? [image.alt] : [],
    ),
  )

/** A file that is dropped on the words, or pasted into them. */
const bring = (how: 'drop' | 'paste', { name, mimeType, buffer }: File): Promise<void> =>
  text().evaluate(
    (box, { how, name, mimeType, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }))
      const { left, top } = box.getBoundingClientRect()
      const all = { bubbles: true, cancelable: true }
      box.dispatchEvent(
        how === 'drop'
          ? new DragEvent('drop', { ...all, dataTransfer: data, clientX: left + 5, clientY: top + 5 })
          : new ClipboardEvent('paste', { ...all, clipboardData: data }),
      )
    },
    { how, name, mimeType, bytes: [...buffer] },
  )

describe('a picture', () => {
  test('is chosen, described, and made smaller on the page', async () => {
    const { page } = running
    await text().click()
    await choose(await drawn(640, 480))
    await expect.poll(shown).toEqual(['Picture without a description'])
    await text().locator('img').click()
    await page.getByRole('textbox', { name: 'What is to be seen?' }).fill('Three boxes and an arrow')
    await page.getByRole('button', { name: 'What to do with the picture' }).click()
    await page
      .getByRole('menuitem', { name: 'Small', exact: true })
      .or(page.getByRole('menuitemradio', { name: 'Small', exact: true }))
      .click()
    await saved(page)
    const share = async () =>
      text().evaluate(box => {
        const picture = box.querySelector('img')?.getBoundingClientRect()
        return (picture?.width ?? Infinity) / box.getBoundingClientRect().width
      })
    await expect.poll(share).toBeLessThan(0.6)
    await expect.poll(shown).toEqual(['Three boxes and an arrow'])
    await expectAccessible(page, 'an entry with a picture')
  })

  test('that is large asks whether a smaller copy will do', async () => {
    await text().locator('p').last().click()
    await choose(await drawn(4200, 2800))
    await desk()
      .getByRole('button', { name: /^Keep a smaller copy/ })
      .click()
    await expect.poll(async () => (await shown()).length).toBe(2)
    const widest = async () =>
      text().evaluate(box => Math.max(...[...box.querySelectorAll('img')].map(one => one.naturalWidth)))
    await expect.poll(widest).toBe(2560)
  })

  test('is pasted and dropped too', async () => {
    const one = await drawn(100, 80)
    await text().locator('p').last().click()
    await bring('paste', one)
    await expect.poll(async () => (await shown()).length).toBe(3)
    await bring('drop', one)
    await expect.poll(async () => (await shown()).length).toBe(4)
    await saved(running.page)
  })

  test('of more than 60 MB, or damaged, is refused in words, and the text is as it was', async () => {
    const huge = join(running.home, 'huge.jpg')
    writeFileSync(huge, pictureOf(jpegHeader({ width: 800, height: 600 }), 61_000_000))
    await running.page.getByLabel('Pictures to add').setInputFiles(huge)
    await desk().getByText('This picture is larger than 60 MB').waitFor()
    await desk().getByRole('button', { name: 'All right' }).click()
    await choose(file('broken.jpg', pictureOf(jpegHeader({ width: 800, height: 600 }), 4000)))
    await desk().getByText('This picture could not be read').waitFor()
    await desk().getByRole('button', { name: 'All right' }).click()
    await desk().waitFor({ state: 'detached' })
    await expect.poll(() => shown()).toHaveLength(4)
  })

  test('of more than can be kept is made smaller, and is not lost when the journal is locked meanwhile', async () => {
    const { page } = running
    await writeEntry(running, { title: 'The wall', text: 'All of it.' })
    await text().press('End')
    await page.getByLabel('Pictures to add').setInputFiles(await noise())
    await desk().waitFor()
    await lock(running)
    await unlock(running, passphrase)
    await go(running.page, 'Timeline')
    await running.page.getByRole('list', { name: 'Entries' }).getByRole('link', { name: 'The wall' }).click()
    await expect.poll(shown, { timeout: 30_000 }).toHaveLength(1)
    await expect
      .poll(() =>
        text()
          .locator('img')
          .evaluate(image => (image as HTMLImageElement).naturalWidth),
      )
      .toBe(2560)
    expect(page.isClosed()).toBe(true)
    await go(running.page, 'Timeline')
    await running.page
      .getByRole('list', { name: 'Entries' })
      .getByRole('link', { name: 'The whiteboard' })
      .click()
    await text().waitFor()
  }, 180_000)

  test('is there again after a lock, with its description, and not shown while locked', async () => {
    await lock(running)
    const { page } = running
    await expect.poll(() => page.locator('img').count()).toBe(0)
    await unlock(running, passphrase)
    await go(page, 'Timeline')
    await page.getByRole('list', { name: 'Entries' }).getByRole('link', { name: 'The whiteboard' }).click()
    await text().waitFor()
    await expect.poll(async () => text().locator('figure').count()).toBe(4)
    // each is drawn once it comes into sight
    const said: string[] = []
    for (const picture of await text().locator('figure').all()) {
      await picture.scrollIntoViewIfNeeded()
      await picture.locator('img').waitFor()
      said.push((await picture.locator('img').getAttribute('alt')) ?? '')
    }
    expect(said).toContain('Three boxes and an arrow')
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
