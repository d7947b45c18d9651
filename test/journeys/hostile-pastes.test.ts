import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, newEntry, type Running, saved, start } from '../support/app.ts'
import { hostilePastes } from '../renderer/editor/hostile-pastes.ts'

let running: Running

beforeAll(async () => {
  running = await start({ args: ['--sample'] })
  await running.page.getByRole('navigation', { name: 'Journal' }).waitFor()
})
afterAll(() => running.close())

/** Pastes into the text as the clipboard would, and says what the page then told of. */
function pasteInto(html: string): Promise<string[]> {
  const text = document.querySelector<HTMLElement>('[role="textbox"][contenteditable="true"]')
  if (text === null) throw new Error('no text')
  const told: string[] = []
  const tell = (event: SecurityPolicyViolationEvent): void => void told.push(event.violatedDirective)
  document.addEventListener('securitypolicyviolation', tell)
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', 'word')
  text.focus()
  text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  return new Promise(done => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.removeEventListener('securitypolicyviolation', tell)
        if ('hacked' in globalThis) told.push('it ran')
        done(told)
      }),
    )
  })
}

test('a hundred hostile pastes run nothing, fetch nothing and leave no report, and their words are kept', async () => {
  const { page, troubles } = running
  const asked: string[] = []
  page.on('request', request => void asked.push(request.url()))
  await newEntry(running)
  const text = page.getByRole('textbox', { name: 'Text' })
  const told: string[] = []
  for (const [name, html] of hostilePastes)
    for (const one of await page.evaluate(pasteInto, html)) told.push(`${name}: ${one}`)
  expect(told).toEqual([])
  expect((await text.innerText()).match(/word/g)?.length).toBeGreaterThanOrEqual(hostilePastes.length)
  await expect.poll(() => text.locator('a, img, script, iframe, style, form, svg').count()).toBe(0)
  expect(asked.filter(url => /example|evil|^data:/.test(url))).toEqual([])
  await saved(page)
  expect(troubles).toEqual([])
}, 120_000)

test('an entry with everything in it passes what axe knows, in light and in dark', async () => {
  const { page } = running
  await newEntry(running)
  const text = page.getByRole('textbox', { name: 'Text' })
  await page.waitForFunction(() => document.querySelector('[role="textbox"]')?.textContent === '')
  await page.evaluate(
    pasteInto,
    '<h2>Head</h2><p>He said <a href="https://example.org">this</a>, <b>b</b> <i>i</i> <u>u</u> <s>s</s> <code>c</code>.</p>' +
      '<p><span data-evidence="saw">Seen.</span> <span data-evidence="told">Told.</span> <span data-evidence="assumed">Assumed.</span></p>' +
      '<blockquote>quote</blockquote><hr><pre>code</pre><ul><li>a<ul><li>b</li></ul></li></ul><ol><li>one</li></ol>' +
      // no check list: axe does not know that an item may be a check box where its list says to be a group
      '<table><tr><th>Who</th><th>What</th></tr><tr><td>AB</td><td>x</td></tr></table>',
  )
  await text.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('With @')
  await page.getByRole('listbox', { name: 'People' }).waitFor()
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expectAccessible(page, `an entry with everything, ${theme}`)
  }
})
