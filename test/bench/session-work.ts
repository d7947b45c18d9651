import { openKeyed } from './stores.ts'

/** Pages through the newest two hundred entries, reads thirty of them and asks for the months. */
export function work(path: string): void {
  const { connection, entries } = openKeyed(path)
  const { entries: lines } = entries.page({ limit: 200, trashed: false })
  for (const line of lines.slice(0, 30)) entries.get(line.id)
  entries.months()
  connection.database.close()
}
