/** A process of its own: does a session's work on a keyed store, or nothing, and tells its resident bytes and which are its own. */
import { existsSync, readFileSync } from 'node:fs'
import { argv, memoryUsage, stdout } from 'node:process'

const [path = ''] = argv.slice(2)

if (path !== '') {
  // All of the keeper is loaded, as in the app; what it tells the shell goes nowhere.
  Object.assign(process, { parentPort: { on: () => {}, postMessage: () => {} } })
  await import('../../electron/keeper/keeper.ts')
  const { work } = await import('./session-work.ts')
  work(path)
}

const STATUS = '/proc/self/status'
const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : ''
const own = Number(/^RssAnon:\s*(\d+) kB$/m.exec(status)?.[1]) * 1024
stdout.write(`${memoryUsage.rss()} ${own}`)
