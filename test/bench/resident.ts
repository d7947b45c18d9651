/** A process of its own: does a session's work on a keyed store, or nothing, and tells its resident bytes. */
import { argv, memoryUsage, stdout } from 'node:process'

const [path = ''] = argv.slice(2)

if (path !== '') {
  const { work } = await import('./session-work.ts')
  work(path)
}
stdout.write(String(memoryUsage.rss()))
