import type { ShellAnnouncement } from '../shared/contract/announcements.ts'
import { sitDown, type Parts, type Sitting } from './sitting.ts'

/** More deaths than this before a journal was opened: starting again would not help. */
const patience = 3

/** What is done between two sittings; the next window is told what it gives back. */
type Change = () => void | ShellAnnouncement[] | Promise<void | ShellAnnouncement[]>
const nothing = (): void => {}

/**
 * The order of sittings: begin, replace (a lock, or another journal), end. Each happens once at a time, and never before
 * the words on screen were saved. `between` is work that needs the journal closed by everyone.
 */
export function shell(parts: Omit<Parts, 'onLost'> & { quit: () => void; staysWithoutWindow: boolean }) {
  let sitting: Sitting | undefined
  let busy: Promise<boolean> | undefined
  let setbacks = 0
  let quitting = false

  const begin = (before: Promise<unknown>, news: ShellAnnouncement[] = []) => {
    sitting = sitDown({ ...parts, onOpened, onLost }, { before, news })
    sitting.window.on('close', event => {
      event.preventDefault()
      if (parts.staysWithoutWindow) void finish()
      else parts.quit()
    })
  }

  const onOpened = () => {
    setbacks = 0
    parts.onOpened()
  }

  const onLost = (lost: Sitting) => {
    if (lost !== sitting || quitting) return
    setbacks += 1
    // Words that were not saved yet are in that window and nowhere else: it stays until its person lets it go.
    const holdsWords = lost.isOpen() && !lost.window.webContents.isCrashed()
    if (holdsWords || setbacks > patience) {
      lost.announce({ kind: 'keeper-gone' })
      return
    }
    void replace(nothing, [{ kind: 'keeper-gone' }])
  }

  const once = (work: () => Promise<boolean>): Promise<boolean> => {
    busy ??= work().finally(() => {
      busy = undefined
    })
    return busy
  }

  // What fails between two sittings leaves the journal where it was: the next one opens as before. False: nothing was done,
  // for the window holds words that could be kept nowhere.
  const replace = (between: Change, news: ShellAnnouncement[] = []): Promise<boolean> =>
    once(async () => {
      const left = await sitting?.leave()
      if (sitting && !left) return false
      const change = async (): Promise<void> => {
        await left?.keeperGone
        news.push(...((await between()) ?? []))
      }
      begin(change().catch(nothing), news)
      return true
    })

  const finish = (): Promise<boolean> =>
    once(async () => {
      const left = await sitting?.leave()
      if (sitting && !left) return false
      sitting = undefined
      await left?.keeperGone
      return true
    })

  return {
    current: (): Sitting | undefined => sitting,
    begin: () => begin(Promise.resolve()),
    replace,
    /** Locks: nothing to do while nothing is open, unless the keeper is to be started again. */
    lock: (): void => {
      if (sitting?.isOpen() === true || sitting?.isAlone() === true) void replace(nothing)
    },
    /** Saves and ends everything; false when the window stays, for its words could be kept nowhere. */
    end: async (): Promise<boolean> => {
      quitting = true
      await busy
      const isOver = await finish()
      quitting = isOver
      return isOver
    },
    focus: (): void => {
      if (quitting) return
      const window = sitting?.window
      if (window === undefined) begin(Promise.resolve())
      else {
        if (window.isMinimized()) window.restore()
        window.show()
        window.focus()
      }
    },
  }
}
export type Shell = ReturnType<typeof shell>
