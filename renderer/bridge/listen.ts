import { KeeperAnnouncement, ShellAnnouncement } from '../../shared/contract/announcements.ts'
import './window.ts'

/** Hears the keeper; what has not the agreed shape is passed over. Gives back the way to stop. */
export function listen(heard: (announcement: KeeperAnnouncement) => void): () => void {
  return window.afterword.listen(raw => {
    const parsed = KeeperAnnouncement.safeParse(raw)
    if (parsed.success) heard(parsed.data)
  })
}

/** Hears the shell; what has not the agreed shape is passed over. Gives back the way to stop. */
export function listenShell(heard: (announcement: ShellAnnouncement) => void): () => void {
  return window.afterword.listenShell(raw => {
    const parsed = ShellAnnouncement.safeParse(raw)
    if (parsed.success) heard(parsed.data)
  })
}
