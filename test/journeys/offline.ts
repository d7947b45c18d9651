/** The main job from nothing, for a run without a network: ends with 0 when every step was possible. */
import { go, lock, makeJournalAndEnter, start, unlock, writeEntry } from '../support/app.ts'

export async function main(): Promise<void> {
  const passphrase = 'violet harbour nineteen lanterns'
  const running = await start()
  try {
    await makeJournalAndEnter(running, passphrase)
    await writeEntry(running, { title: 'Alone', text: 'Nobody listens but this page.' })
    for (const place of ['Practices', 'Follow-ups', 'Insights']) {
      await go(running.page, place)
      await running.page.getByRole('heading', { level: 1, name: place }).waitFor()
    }
    await lock(running)
    await unlock(running, passphrase)
    await go(running.page, 'Timeline')
    await running.page.getByRole('link', { name: /Alone/ }).waitFor()
    process.stdout.write('the whole job was done\n')
  } finally {
    await running.close()
  }
}
