import { openAt } from './open-store.ts'

/** Pages through the newest two hundred entries, reads thirty of them and asks for the months. */
export function work(path: string): void {
  const { connection, journal } = openAt(path, true)
  const { entries: lines } = journal.timeline.page({ limit: 200 })
  for (const line of lines.slice(0, 30)) journal.entries.get(line.id)
  journal.timeline.months()
  connection.database.close()
}
