import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { Entry } from '../../shared/domain/entry.ts'
import { plainText } from '../../shared/domain/document-text.ts'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  newEntry,
  type Running,
  saved,
  start,
  unlock,
} from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

const text = () => running.page.getByRole('textbox', { name: 'Text' })
const title = () => running.page.getByRole('textbox', { name: 'Title' })
const type = (words: string): Promise<void> => running.page.keyboard.insertText(words)

/** Key by key as by hand: the editor hears of a moved caret with the next frame. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await running.page.keyboard.press(key)
    await running.page.evaluate(() => new Promise(done => void requestAnimationFrame(() => setTimeout(done))))
  }
}

/** A new page with a title, the caret in its text. */
async function begin(name: string): Promise<void> {
  await (await newEntry(running)).fill(name)
  await text().click()
}

async function open(name: string): Promise<void> {
  await go(running.page, 'Timeline')
  await running.page.getByRole('list', { name: 'Entries' }).getByRole('link', { name }).click()
  await expect.poll(() => title().inputValue()).toBe(name)
}

type Window = {
  afterword: { ask: (channel: string, input: unknown) => Promise<{ ok: boolean; value?: unknown }> }
}
declare const window: Window & typeof globalThis

/** Asks the keeper as another window of the same journal would. */
async function ask(channel: string, input: unknown): Promise<unknown> {
  const answer = await running.page.evaluate(([channel, input]) => window.afterword.ask(channel, input), [
    channel,
    input,
  ] as const)
  expect(answer.ok).toBe(true)
  return answer.value
}

/** The entry with this title as it is on the disk. */
async function stored(name: string): Promise<Entry> {
  const page = (await ask(contract.entryPage.channel, { limit: 50 })) as {
    entries: { id: string; title: string }[]
  }
  const id = page.entries.find(entry => entry.title === name)?.id
  return Entry.parse(await ask(contract.entry.channel, { id }))
}

/** Pastes so many characters into the text, in lines of two thousand. */
const pasteMuch = (size: number): Promise<void> =>
  text().evaluate((box, size) => {
    const line = 'nobody said what they had come to say; '.repeat(52).slice(0, 1999)
    const data = new DataTransfer()
    data.setData('text/plain', `${line}\n`.repeat(Math.ceil(size / 2000)).slice(0, size))
    box.focus()
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, size)

const directions = () =>
  text().evaluate(box => [...box.children].map(line => getComputedStyle(line).direction))

describe('words in any script', () => {
  test('run the way of each line’s own letters, with the caret and marks, and are stored as they were typed', async () => {
    const { page } = running
    const lines = [
      'السلام عليكم، كيف كان الاجتماع؟',
      'She said שלום and left at 16:30.',
      'אמרתי “the board is empty” (פעמיים).',
      '彼女は「偏見」と言った。',
    ]
    await begin('Many scripts')
    for (const line of lines) {
      await type(line)
      await press('Enter')
    }
    await type('كتبت هذا')
    await press('Home')
    await type('أنا ')
    await press('End', 'Control+B')
    await type(' بنفسي')
    await press('Control+B')
    await saved(page)
    await expect.poll(directions).toEqual(['rtl', 'ltr', 'rtl', 'ltr', 'rtl'])
    await expect.poll(() => text().locator('strong').innerText()).toBe(' بنفسي')
    const wished = [...lines, 'أنا كتبت هذا بنفسي'].join('\n')
    expect(plainText((await stored('Many scripts')).body)).toBe(wished)
    await open('Many scripts')
    await expect.poll(async () => (await text().innerText()).replaceAll(/\n+/g, '\n')).toBe(wished)
    await expectAccessible(page, 'an entry in many scripts')
  })

  test('made of many code points lose one sign for one key, and are counted as they are read', async () => {
    const { page } = running
    const signs = ['👩‍👩‍👧‍👦', '🇩🇪', '👍🏽', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '❤️', '🧑🏿‍🚀']
    await begin('Signs')
    await type(`well ${signs.join('')}`)
    for (let left = signs.length - 1; left >= 0; left -= 1) {
      await press('Backspace')
      await expect.poll(() => text().innerText()).toBe(`well ${signs.slice(0, left).join('')}`)
    }
    await type(`${signs.join('')} done`)
    await press('Home')
    for (let at = 0; at < 'well '.length; at += 1) await press('ArrowRight')
    await press('Delete', 'Delete')
    const left = `well ${signs.slice(2).join('')} done`
    await expect.poll(() => text().innerText()).toBe(left)
    await page.getByText('2 words', { exact: true }).waitFor()
    await saved(page)
    expect(plainText((await stored('Signs')).body)).toBe(left)
  })
})

describe('the same entry written in two places', () => {
  test('keeps both texts, says so, and shows the other in the history', async () => {
    const { page } = running
    await begin('Two hands')
    await type('As it was.')
    await saved(page)
    await expect.poll(() => page.getByRole('button', { name: 'More about this entry' }).count()).toBe(1)
    const { id, revision, title, occurred } = await stored('Two hands')
    const body = {
      version: 1,
      blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'The other.' }] }],
    }
    await ask(contract.saveEntry.channel, { id, base: revision, title, occurred, body })
    await text().click()
    await press('Control+End')
    await type(' And more.')
    await page.getByText('Another text stood here').waitFor()
    await saved(page)
    expect(plainText((await stored('Two hands')).body)).toBe('As it was. And more.')
    await page.getByRole('button', { name: 'Show the history' }).click()
    const history = page.getByRole('complementary', { name: 'History' })
    await history.getByRole('list').getByRole('button').first().click()
    await history.locator('ins, del').filter({ hasText: 'other' }).waitFor()
    await page.getByRole('button', { name: 'Close the history' }).click()
  })
})

describe('a text beyond all measure', () => {
  test('is kept up to sixteen million signs, and is there again after a lock', async () => {
    await begin('Sixteen')
    await pasteMuch(16_000_000 - 1)
    await saved(running.page)
    await lock(running)
    await unlock(running, passphrase)
    expect(plainText((await stored('Sixteen')).body)).toHaveLength(16_000_000 - 1)
  }, 240_000)

  test('of seventeen is refused in words; it stays on the page, and all of it can be copied elsewhere', async () => {
    const { page } = running
    await begin('Seventeen')
    await pasteMuch(17_000_000 - 1)
    const said = page.getByRole('alert').filter({ hasText: 'That is too long to keep in one piece' })
    await said.getByText('Your words stay on this page until they are saved.').waitFor()
    await expect.poll(() => text().evaluate(box => box.textContent?.length ?? 0)).toBeGreaterThan(16_990_000)
    await said.getByRole('button', { name: 'Copy all of it' }).click()
    await page.getByRole('listitem').filter({ hasText: 'All of it is copied' }).waitFor()
    // another program
    await page.evaluate(() => document.body.append(document.createElement('textarea')))
    const elsewhere = page.locator('body > textarea')
    await elsewhere.focus()
    await press('Control+V')
    await expect
      .poll(() => elsewhere.evaluate(field => (field as HTMLTextAreaElement).value.length), {
        timeout: 30_000,
      })
      .toBe('Seventeen\n\n'.length + 17_000_000 - 1)
    await elsewhere.evaluate(field => field.remove())
    await text().click()
    await press('Control+A')
    await type('Short again.')
    await saved(page)
    expect(plainText((await stored('Seventeen')).body)).toBe('Short again.')
  }, 240_000)

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
