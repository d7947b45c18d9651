import type { Notification as SystemNotification } from 'electron'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { expectAccessible, go, lock, menu, type Running, start, unlock } from '../support/app.ts'
import { BEFORE, dayFromNow, daysFromNow, homeWith } from '../support/begun-before.ts'

const NAME = 'Quirin'
const GUESS = 'The roster bores them.'
const NEVER = { from: '12:00', to: '12:00' }
const A_MINUTE = 61_000
let running: Running

/** Something is due, and a thought of it was put aside five times before. */
async function homeWithPutAside(): Promise<string> {
  return homeWith(async keeper => {
    const { id: person } = await keeper.ask(contract.savePerson, { alias: NAME })
    await keeper.ask(contract.setQuietHours, NEVER)
    const due = dayFromNow(-20)
    await keeper.ask(contract.captureHunch, { statement: GUESS, confidence: 60, due, person })
    for (const days of [-18, -15, -12, -9, -6]) {
      const day = dayFromNow(days)
      keeper.clock.set(daysFromNow(days).toISOString())
      const said = await keeper.ask(contract.nudge, { today: day, time: '10:00' })
      expect(said?.rule).toBe('return-due')
      await keeper.ask(contract.answerNudge, { day, answer: 'dismissed' })
    }
  })
}

const main = () => running.page.getByRole('main')
const thought = () => main().getByRole('heading', { name: 'A thought for today' })
const rule = () => main().getByRole('checkbox', { name: /^When something is due/ })

const setQuiet = async (from: string, to: string): Promise<void> => {
  await menu(running.app, 'settings')
  await main().getByLabel('Quiet from').fill(from)
  await main().getByLabel('until').fill(to)
}

describe('a thought for today', () => {
  beforeAll(async () => {
    running = await start({ home: await homeWithPutAside() })
    await unlock(running, BEFORE)
  })
  afterAll(() => running.close())

  test('is not said in quiet hours', async () => {
    const { page } = running
    await go(page, 'Today')
    await thought().waitFor()
    // but for the minute of midnight, the whole day
    await setQuiet('00:00', '23:59')
    await go(page, 'Today')
    await main().getByRole('heading', { name: 'Follow-ups' }).waitFor()
    await main()
      .getByRole('link', { name: /first explanation about Quirin/ })
      .waitFor()
    await thought().waitFor({ state: 'detached' })
    await setQuiet('12:00', '12:00')
    await main().getByText('The same twice: no quiet hours.').waitFor()
  })

  test('says why it is said', async () => {
    const { page } = running
    await go(page, 'Today')
    await main().getByText('One thing is due to be looked at again.').waitFor()
    await main().getByText('Why am I seeing this?').click()
    await main().getByText('Due today or before on the page Follow-ups: 1.').waitFor()
    await expectAccessible(page, 'a thought for today')
  })

  test('is put aside, and with that falls silent by itself: it was hardly ever heeded', async () => {
    const { page } = running
    await main().getByRole('button', { name: 'Not today' }).click()
    await thought().waitFor({ state: 'detached' })
    await menu(running.app, 'settings')
    await main().getByText('shown 6, heeded 0, put aside 6 · fell silent by itself').waitFor()
    await expect.poll(() => rule().isChecked()).toBe(false)
    await expectAccessible(page, 'settings')
  })

  test('is switched on again, and counts anew', async () => {
    await rule().click({ force: true })
    await main().getByText('fell silent by itself').waitFor({ state: 'detached' })
    await expect.poll(() => rule().isChecked()).toBe(true)
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})

declare global {
  var noticed: { title: string; body: string; click: () => void }[]
}

const noticed = () => running.app.evaluate(() => globalThis.noticed.map(({ title, body }) => [title, body]))
const told = [['Afterword', 'Something is waiting in Afterword.']]
const minimize = () =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
const isInFront = () =>
  running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFocused() === true)

/** The window's own clock is the test's, so that a minute need not be waited for. */
async function unlockWithAClock(): Promise<void> {
  await running.page.clock.install()
  await unlock(running, BEFORE)
}

/** Lets a minute pass in the window, and waits until what it asked of the shell is answered. */
async function aMinuteLater(): Promise<void> {
  await running.page.clock.runFor(A_MINUTE)
}

describe('what the system tells', () => {
  beforeAll(async () => {
    const home = await homeWith(async keeper => {
      const { id: person } = await keeper.ask(contract.savePerson, { alias: NAME })
      await keeper.ask(contract.setQuietHours, NEVER)
      // a thought on the page Today would have been the one thing of the day
      const today = dayFromNow(0)
      await keeper.ask(contract.setNudgeRule, { rule: 'return-due', isOn: false, today })
      await keeper.ask(contract.captureHunch, { statement: GUESS, confidence: 60, due: today, person })
    })
    running = await start({ home })
    await running.app.evaluate(({ Notification }) => {
      globalThis.noticed = []
      Object.assign(Notification.prototype, {
        show(this: SystemNotification) {
          const { title, body } = this
          globalThis.noticed.push({ title, body, click: () => void this.emit('click') })
        },
      })
    })
    await unlockWithAClock()
  })
  afterAll(() => running.close())

  test('is nothing until it is wanted', async () => {
    await minimize()
    await aMinuteLater()
    await menu(running.app, 'settings')
    await expect.poll(() => noticed()).toEqual([])
    const box = main().getByRole('checkbox', { name: /^Let this computer tell me/ })
    await expect.poll(() => box.isChecked()).toBe(false)
    await box.click({ force: true })
    await expect.poll(() => box.isChecked()).toBe(true)
  })

  test('is said once a day, in words that tell nothing, and leads to the page Today', async () => {
    await aMinuteLater()
    await expect.poll(noticed, { timeout: 10_000 }).toEqual(told)
    await aMinuteLater()
    await running.app.evaluate(() => globalThis.noticed[0]?.click())
    await expect.poll(isInFront, { timeout: 10_000 }).toBe(true)
    await running.page.getByRole('heading', { level: 1, name: /^(Good|You are up late)/ }).waitFor()
    await expect.poll(() => noticed()).toEqual(told)
  })

  test('comes to the door once the journal is locked, and is nothing more then', async () => {
    await lock(running)
    await minimize()
    await running.app.evaluate(() => globalThis.noticed[0]?.click())
    await expect.poll(isInFront, { timeout: 10_000 }).toBe(true)
    await running.page.getByRole('button', { name: 'Unlock' }).waitFor()
    await expect.poll(() => noticed()).toEqual(told)
  })

  test('neither a name nor a word of it is outside of the window', async () => {
    expect(running.output()).not.toMatch(new RegExp(`${NAME}|${GUESS}`))
    expect(JSON.stringify(await noticed())).not.toMatch(new RegExp(`${NAME}|bores`))
    expect(running.troubles).toEqual([])
  })
})
