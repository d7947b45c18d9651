import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import type { FromKeeper, ShellAnnouncement } from '../shared/contract/announcements.ts'
import { channels } from '../shared/contract/channels.ts'
import type { Grant, Journals } from './journals.ts'
import type { KeeperLink } from './keeper-link.ts'
import { isOurs } from './page.ts'
import type { Bounds } from './preferences.ts'
import { sampleIn } from './samples.ts'

const flushPatience = 4_000
/** So often the page may ask for more patience; it does so once a second. */
const mostBeats = 60
const closePatience = 8_000

const within = async <T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  const first = await Promise.race([promise, enough])
  clearTimeout(timer)
  return first
}

/** Only our own page's top frame, in this window, counts. */
const isFromPageIn = (window: BrowserWindow, { senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  senderFrame !== null &&
  !window.isDestroyed() &&
  senderFrame === window.webContents.mainFrame &&
  isOurs(senderFrame.url)

/** The current journal's place, and the one for words that find no room beside it. */
function grantPlaces(link: KeeperLink, { journals, userData }: Parts): void {
  const current = journals.currentGrant()
  if (current) link.send(current)
  link.send({ kind: 'grant', id: randomUUID(), path: join(userData, 'spare'), use: 'spare' })
}

/** The order to save, what the page says to it, and how long that is waited for. */
function flushOf(order: () => void) {
  let flushed: ((kept: boolean) => void) | undefined
  let flushing: (() => void) | undefined
  return {
    flushed: (kept: boolean): void => flushed?.(kept),
    flushing: (): void => flushing?.(),
    /**
     * False when the page says that words on it could be kept nowhere. It is waited for as long as it says that something is
     * on its way to the disk, within reason; a page that says nothing is not waited for for ever.
     */
    ask: async (): Promise<boolean> => {
      const done = new Promise<boolean>(resolve => {
        flushed = resolve
      })
      order()
      for (let beat = 0; beat < mostBeats; beat += 1) {
        const more = new Promise<'more'>(resolve => {
          flushing = () => resolve('more')
        })
        const heard = await within(Promise.race([done, more]), flushPatience)
        if (heard !== 'more') return heard ?? true
      }
      return true
    },
  }
}

export type Parts = {
  createWindow: () => BrowserWindow
  startKeeper: (onMessage: (message: FromKeeper) => void) => KeeperLink
  journals: Journals
  /** folder for the sample journals of this run, and for words that find no room beside their journal */
  userData: string
  onOpened: () => void
  onLeave: (bounds: Bounds) => void
  /** the keeper or the page died by itself */
  onLost: (sitting: Sitting) => void
}

export type Sitting = ReturnType<typeof sitDown>

/**
 * One window with one keeper, from the unlock page to the lock. Nothing outlives it: the next sitting has a new renderer
 * process and a new keeper, which starts only when the former one (`before`) has let go of the journal.
 */
export function sitDown(
  parts: Parts,
  { before, news }: { before: Promise<unknown>; news: ShellAnnouncement[] },
) {
  const window = parts.createWindow()
  const sample = sampleIn(parts.userData, randomUUID())
  let isSample = false
  let open = false
  let alone = false
  let ending: Promise<void> | undefined

  const heard = (message: FromKeeper) => {
    open = message.kind === 'opened'
    if (message.kind === 'opened') isSample = message.id === sample.id
    if (open) parts.onOpened()
    parts.journals.heard(message)
  }

  const startWork = async (): Promise<KeeperLink> => {
    await before
    const link = parts.startKeeper(heard)
    grantPlaces(link, parts)
    link.send({ kind: 'grant', ...sample, use: 'sample' })
    void link.exited.finally(() => {
      alone = true
      if (!ending) parts.onLost(sitting)
    })
    return link
  }
  const keeper = startWork()

  const announce = (announcement: ShellAnnouncement): void => {
    if (!window.isDestroyed()) window.webContents.mainFrame.send(channels.announce, announcement)
  }
  const flush = flushOf(() => announce({ kind: 'flush' }))
  const tellNews = (): void => news.splice(0).forEach(announce)

  const closeKeeper = async (): Promise<void> => {
    const link = await keeper
    await link.close(closePatience)
    // What cannot be removed now is removed at the next start.
    await rm(sample.path, { recursive: true, force: true }).catch(() => {})
  }

  const sitting = {
    window,
    announce,
    /** a journal is on screen, also when its keeper died meanwhile */
    isOpen: (): boolean => open,
    /** the keeper died by itself: what is on screen is all there is of it */
    isAlone: (): boolean => alone,
    isSample: (): boolean => open && isSample,
    flushed: flush.flushed,
    flushing: flush.flushing,
    grant: (grant: Grant): void => {
      void keeper.then(link => link.send(grant))
    },
    isTrusted: (event: IpcMainEvent | IpcMainInvokeEvent): boolean => isFromPageIn(window, event),
    givePort: async (): Promise<void> => {
      tellNews()
      const link = await keeper
      if (window.isDestroyed() || !isOurs(window.webContents.mainFrame.url)) return
      // What was done before the keeper began may have added to it.
      tellNews()
      link.connect(window.webContents.mainFrame)
    },
    /**
     * Saves what is being written and takes the window away; what it gives back is done when the keeper is gone. Gives
     * nothing, and everything stays, when there are words that could be kept nowhere; those of a sample never are.
     */
    leave: async (): Promise<{ keeperGone: Promise<void> } | undefined> => {
      // A page that has gone wrong, or shows no journal, has nothing to save; and without a keeper none can.
      const saves = open && !alone && !window.webContents.isCrashed()
      if (saves && !(await flush.ask()) && !isSample) return undefined
      ending ??= closeKeeper()
      open = false
      if (!window.isDestroyed()) {
        parts.onLeave(window.getNormalBounds())
        window.destroy()
      }
      return { keeperGone: ending }
    },
  }
  window.webContents.on('render-process-gone', () => {
    if (!ending) parts.onLost(sitting)
  })
  return sitting
}
