import { Notification } from 'electron'
import { msg } from '@lingui/core/macro'
import { say } from './words.ts'

type Parts = {
  /** switched on, a journal is open, and its window is not in front */
  isWanted: () => boolean
  onClick: () => void
}

/**
 * The system's notification, always in the same words: whoever looks at the screen learns nothing of a journal, and neither does
 * the system's own list of them. The shell is told that it is time, never what for.
 */
export function notices({ isWanted, onClick }: Parts) {
  // Kept, or its click would be lost with it.
  let shown: Notification | undefined
  const isReady = (): boolean => Notification.isSupported() && isWanted()
  return {
    isReady,
    /** False when it was not shown. */
    show: (): boolean => {
      if (!isReady()) return false
      shown?.close()
      shown = new Notification({
        title: 'Afterword',
        body: say(msg`Something is waiting in Afterword.`),
        silent: true,
      })
      shown.on('click', onClick)
      shown.show()
      return true
    },
  }
}
export type Notices = ReturnType<typeof notices>
