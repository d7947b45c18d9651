import type { Locator, Page } from 'playwright-core'

const position = async (page: Page): Promise<string> =>
  (await page.getByText(/^Step \d+ of \d+$/).allInnerTexts()).join()

/** The question of that name, when it is the one on screen. */
export const question = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`: ${name}$`) })

/** On to the next question, and there. */
export async function next(page: Page): Promise<void> {
  const before = await position(page)
  await page.getByRole('button', { name: /^(Next|Skip)$/ }).click()
  for (let look = 0; look < 200 && (await position(page)) === before; look += 1) await page.waitForTimeout(10)
}

/** Goes on, leaving questions out, until this is on screen. */
export async function skipUntil(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 30 && !(await wanted.isVisible()); step += 1) await next(page)
  await wanted.waitFor()
}

/** Goes on to the question of that name and chooses what is named so. */
export async function choose(page: Page, name: string, label: string): Promise<void> {
  const asked = question(page, name)
  await skipUntil(page, asked)
  await asked.getByText(label, { exact: true }).click()
}

/** Goes on to the question of that name and writes. */
export async function answer(page: Page, name: string, text: string): Promise<void> {
  const asked = question(page, name)
  await skipUntil(page, asked)
  await asked.getByRole('textbox').first().fill(text)
}

/** Goes on to the question of that name and slides so far up from where it starts. */
export async function slide(page: Page, name: string, presses: number): Promise<void> {
  const asked = question(page, name)
  await skipUntil(page, asked)
  const slider = asked.getByRole('slider')
  await slider.focus()
  for (let press = 0; press < presses; press += 1) await slider.press('ArrowRight')
}

/** Shares a hundred points over the first explanations. */
export async function share(page: Page, name: string, points: readonly number[]): Promise<void> {
  const asked = question(page, name)
  await skipUntil(page, asked)
  for (const [at, value] of points.entries()) await asked.getByRole('slider').nth(at).fill(String(value))
}
