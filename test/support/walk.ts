import type { Locator, Page } from 'playwright-core'
import type { Field, Practice, Step } from '../../shared/domain/practice.ts'

/** What is written in a field of words at this step; nobody else writes it. */
export const wordsOf = ({ id }: Step): string => `Written at ${id.replaceAll(/[_-]/g, ' ')}.`

type Asked = {
  page: Page
  step: Step
  /** the question on screen */
  asked: Locator
}

const type = (page: Page, text: string) => page.keyboard.insertText(text)

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

/** The focus is in the first part of a field already. Which option to choose: the first that lets the practice go on. */
async function chooseOne({ page, step }: Asked): Promise<void> {
  const options = step.field.kind === 'choice' ? step.field.options : []
  const at = Math.max(
    0,
    options.findIndex(({ id }) => step.onOption?.[id] === undefined),
  )
  if (at === 0) await press(page, 'Space')
  else await press(page, 'ArrowDown', at)
}

/** By Tab and by Shift and Tab, to what has this name, from wherever the focus is in the question. */
async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  const isHere = () => wanted.first().evaluate(node => node === document.activeElement)
  for (let stop = 0; stop < most; stop += 1) {
    if (await isHere()) return
    await press(page, 'Tab')
  }
  throw new Error('the keyboard does not reach it')
}

/** Whoever is not known yet is added by name; an earlier one is chosen. */
async function whom({ page, asked }: Asked): Promise<void> {
  const name = asked.getByRole('textbox', { name: /^(Initials or a nickname|Someone else|Find or add)/ })
  await tabTo(page, name)
  await type(page, 'Ida')
  await press(page, 'Enter')
  await asked
    .getByRole('radio', { name: 'Ida', checked: true })
    .or(asked.getByRole('checkbox', { name: 'Ida', checked: true }))
    .waitFor()
}

async function table(on: Asked): Promise<void> {
  const { page, step, asked } = on
  await whom(on)
  const { columns } = step.field.kind === 'people-table' ? step.field : { columns: [] }
  for (const column of columns) {
    await tabTo(page, asked.getByLabel(`${column.label}, Ida`, { exact: true }))
    if (column.kind === 'text') await type(page, wordsOf(step))
    if (column.kind === 'choice') await press(page, 'ArrowDown')
    if (column.kind === 'date') await type(page, '')
  }
}

/** How each kind of question is answered by somebody with a keyboard alone. */
const answers: Readonly<Record<Field['kind'], (on: Asked) => Promise<void>>> = {
  text: async ({ page, step }) => type(page, wordsOf(step)),
  richtext: async ({ page, step }) => type(page, wordsOf(step)),
  async list({ page, step }) {
    await type(page, wordsOf(step))
    await press(page, 'Enter')
    await type(page, 'And a second line.')
  },
  choice: chooseOne,
  multi: async ({ page }) => press(page, 'Space'),
  async weights({ page, asked }) {
    // 50, 30, 20: ten points a press
    for (const points of [5, 3, 2]) {
      await press(page, 'PageUp', points)
      await press(page, 'Tab')
    }
    await asked.getByText('All 100 points are shared.').waitFor()
  },
  confidence: async ({ page }) => press(page, 'ArrowRight', 3),
  scale: async ({ page }) => press(page, 'ArrowRight', 2),
  slider: async ({ page }) => press(page, 'ArrowRight', 3),
  person: whom,
  people: whom,
  'people-table': table,
  async ifthen({ page, step }) {
    await type(page, 'it is our one-to-one')
    await press(page, 'Tab')
    await type(page, wordsOf(step))
  },
  date: async ({ page }) => press(page, 'Space'),
  async bias({ page, asked }) {
    await type(page, 'motive')
    const first = asked.getByRole('checkbox').first()
    await tabTo(page, first)
    await press(page, 'Space')
    await asked.getByText('A quick test').waitFor()
  },
  async hunches({ page, step, asked }) {
    await type(page, wordsOf(step))
    await tabTo(page, asked.getByRole('slider'))
    await press(page, 'ArrowRight', 4)
  },
  async 'hunch-resolve'({ page, asked }) {
    const groups = asked.getByRole('radiogroup')
    await groups
      .or(asked.getByText(/^Nothing of this run waits/))
      .first()
      .waitFor()
    for (const group of await groups.all()) {
      await tabTo(page, group.getByRole('radio').first())
      await press(page, 'Space')
    }
  },
  'due-list': async () => undefined,
  async 'own-lines'({ page, asked }) {
    if ((await asked.getByRole('radio').count()) > 0) await press(page, 'Space')
  },
}

/** Kinds that may stay without an answer here: nothing waits, or there is no line to choose from. */
const mayStayOpen = (kind: Field['kind']): boolean =>
  ['due-list', 'own-lines', 'hunch-resolve'].includes(kind)

/** The step on screen: the region that is named after it. */
const region = (page: Page): Locator => page.getByRole('region', { name: /^Step \d+ of \d+: / })
const ending = (page: Page): Locator =>
  page.getByRole('heading', { name: /^(What I will do|How it turned out)$/, level: 2 })

type Place = { label: string | null; isEnd: boolean }

async function place(page: Page): Promise<Place> {
  await region(page).or(ending(page)).first().waitFor()
  const isEnd = await ending(page).isVisible()
  return { label: isEnd ? null : await region(page).getAttribute('aria-label'), isEnd }
}

/** On by the key, and there: another question, or the end. */
export async function goOn(page: Page): Promise<Place> {
  const before = await place(page)
  await page.keyboard.press('Control+Enter')
  for (;;) {
    const now = await place(page)
    if (now.isEnd || now.label !== before.label) return now
  }
}

const stepOf = (practice: Practice, label: string | null, stages: readonly Step['stage'][]): Step => {
  const name = label?.replace(/^Step \d+ of \d+: /, '')
  const step = practice.steps.find(one => one.name === name && stages.includes(one.stage))
  if (step === undefined) throw new Error(`no step is called ${name}`)
  return step
}

type Walk = {
  page: Page
  practice: Practice
  stages: readonly Step['stage'][]
  /** told of each question once it is on screen, before it is answered, and once it was */
  onStep?: (step: Step) => Promise<void>
  onAnswered?: (step: Step) => Promise<void>
  /** stop at the question that comes after this many */
  most?: number
}

/** Answers one question after the other by keyboard, to the end of the part in hand; gives the steps that were asked. */
export async function walk({
  page,
  practice,
  stages,
  onStep,
  onAnswered,
  most = 500,
}: Walk): Promise<Step[]> {
  const asked: Step[] = []
  let at = await place(page)
  while (!at.isEnd && asked.length < most) {
    const step = stepOf(practice, at.label, stages)
    await onStep?.(step)
    const inside = region(page)
    if (asked.length === 0) await intoField(page)
    await answers[step.field.kind]({ page, step, asked: inside })
    const isOpen = mayStayOpen(step.field.kind) && (await inside.getByRole('radio').count()) === 0
    if (!isOpen) await page.getByRole('button', { name: 'Next', exact: true }).waitFor()
    await onAnswered?.(step)
    asked.push(step)
    at = await goOn(page)
  }
  return asked
}

/** A page that was just opened has the focus on its title: Tab leads into the question. */
async function intoField(page: Page): Promise<void> {
  const isInside = () =>
    region(page)
      .locator('.run-field')
      .evaluate(node => node.contains(document.activeElement) && node !== document.activeElement)
  for (let stop = 0; stop < 80 && !(await isInside()); stop += 1) await page.keyboard.press('Tab')
}
