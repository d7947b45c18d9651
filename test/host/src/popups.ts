// Pages that are not windows of the app: what window.open or a link asked for, frames, workers.
import { BrowserWindow } from './browser-window.ts'
import type { Target } from './cdp.ts'
import { serveTarget } from './attach.ts'
import { toApp } from './schemes.ts'
import { chromium } from './state.ts'
import { say } from './strict.ts'
import type { WebContents } from './web-contents.ts'

const ownerOf = (target: Target, parent: Target | undefined): WebContents | undefined =>
  BrowserWindow.getAllWindows()
    .map(window => window.webContents)
    .find(
      contents =>
        contents.$target !== undefined &&
        (contents.$target === parent || contents.$target.info.targetId === target.info.openerId),
    )

const askOpener = (owner: WebContents, url: string): void => {
  const details = {
    url: toApp(url),
    frameName: '',
    features: '',
    disposition: 'foreground-tab',
    referrer: { url: '' },
  }
  const verdict = owner.$openHandler?.(details) ?? { action: 'allow' }
  if (verdict.action !== 'deny') say('window.open was allowed by the app; child windows are not emulated')
}

/** A popup says where it wants to go only with its first request: hold that, ask the app, and close it. */
const popup = async (target: Target, owner: WebContents): Promise<void> => {
  let asked = false
  const ask = (url: string) => {
    if (!asked) askOpener(owner, url)
    asked = true
    chromium().pipe.tell('Target.closeTarget', { targetId: target.info.targetId })
  }
  target.on('Fetch.requestPaused', paused => {
    target.tell('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' })
    ask(String(paused.request.url))
  })
  await target.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }).catch(() => undefined)
  target.tell('Runtime.runIfWaitingForDebugger')
  // about:blank and the like make no request at all.
  setTimeout(() => ask(target.info.url === '' ? 'about:blank' : target.info.url), 250)
}

export const onTarget = (target: Target, parent: Target | undefined): void => {
  const owner = ownerOf(target, parent)
  if (target.info.type === 'page') {
    if (owner === undefined) chromium().pipe.tell('Target.closeTarget', { targetId: target.info.targetId })
    else void popup(target, owner)
    return
  }
  if (
    owner !== undefined &&
    ['iframe', 'worker', 'shared_worker', 'service_worker'].includes(target.info.type)
  ) {
    serveTarget(owner, target)
    target.tell('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  }
  target.tell('Runtime.runIfWaitingForDebugger')
}
