// session 'will-download': the app may prevent it; whatever it lets through goes to a folder that is swept away.
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { BrowserWindow } from './browser-window.ts'
import type { Chromium } from './chromium.ts'
import { HostEvent } from './events.ts'
import { toApp } from './schemes.ts'
import { strict } from './strict.ts'

type Begin = { frameId: string; guid: string; url: string; suggestedFilename: string }

export const watchDownloads = async (chromium: Chromium): Promise<void> => {
  const { pipe } = chromium
  pipe.on('Browser.downloadWillBegin', ({ frameId, guid, url, suggestedFilename }: Begin) => {
    const contents = BrowserWindow.getAllWindows()
      .map(window => window.webContents)
      .find(item => item.getDevToolsTargetId() === frameId)
    const cancel = () => pipe.tell('Browser.cancelDownload', { guid })
    const item = Object.assign(new EventEmitter(), {
      getFilename: () => suggestedFilename,
      getURL: () => toApp(url),
      cancel,
    })
    const event = new HostEvent()
    contents?.session.emit('will-download', event, strict('DownloadItem', item), contents)
    if (event.defaultPrevented || contents === undefined) cancel()
  })
  const settings = {
    behavior: 'allowAndName',
    downloadPath: join(chromium.profile, 'downloads'),
    eventsEnabled: true,
  }
  await pipe.send('Browser.setDownloadBehavior', settings)
}
