// Joins a fresh, still paused page to its WebContents: scripts and interception are in place before anything loads.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Target } from './cdp.ts'
import { HostEvent } from './events.ts'
import { nativeTheme } from './native-theme.ts'
import { answer, type Paused } from './requests.ts'
import { toApp } from './schemes.ts'
import { state } from './state.ts'
import { say } from './strict.ts'
import type { WebContents } from './web-contents.ts'

const world = 'Electron Isolated Context'

export type Preferences = { preload?: string; additionalArguments?: string[] }

const script = (name: string): string => readFileSync(join(state.boot.hostFolder, name), 'utf8')

const onlyInApp = (body: string): string =>
  `if(location.protocol==='https:'&&/\\.w\\d+\\.invalid$/.test(location.hostname)){${body}\n}`

const preloadSource = (contents: WebContents, preferences: Preferences, secret: string): string => {
  const { preload, additionalArguments } = preferences
  const source = preload === undefined ? '' : readFileSync(preload, 'utf8')
  if (preload !== undefined && (preload.endsWith('.mjs') || /^\s*(import|export)\s/m.test(source)))
    say(`a sandboxed preload must be CommonJS; this one looks like an ES module: ${basename(preload)}`)
  const { versions } = process
  const environment = {
    secret,
    zoom: contents.getZoomFactor(),
    process: {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform: process.platform,
      arch: process.arch,
      versions: { electron: versions['electron'], chrome: versions['chrome'], node: versions.node },
      env: {},
      argv: additionalArguments ?? [],
    },
  }
  const wrapped = `function(require,module,exports,process,global){${source}\n}`
  return `${script('inject-preload.js')};afterwordPreload.start(${JSON.stringify(environment)},${wrapped});`
}

const listenToPage = (contents: WebContents, target: Target): void => {
  const mainFrame = target.info.targetId
  target.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === world && context.auxData?.frameId === mainFrame) contents.$world = context.id
  })
  const worldGone = () => {
    contents.$world = null
    contents.$relay.end()
    contents.$relay = contents.$freshRelay()
  }
  target.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === contents.$world) worldGone()
  })
  target.on('Runtime.executionContextsCleared', worldGone)
  target.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === '$afterwordPost') void contents.$fromPage(JSON.parse(payload), executionContextId)
  })
  target.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const message = args.map(
      (item: { value?: unknown; description?: string }) => item.value ?? item.description,
    )
    contents.emit('console-message', new HostEvent({ level: type, message: message.join(' ') }))
  })
}

const listenToLoading = (contents: WebContents, target: Target): void => {
  const isReal = () => contents.$url !== '' && !contents.$url.includes('afterword-host-window-')
  target.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return
    contents.$url = toApp(frame.url + (frame.urlFragment ?? ''))
    if (!isReal()) contents.$url = ''
    else contents.emit('did-navigate', new HostEvent(), contents.$url, 200, '')
  })
  target.on('Page.navigatedWithinDocument', ({ url }) => {
    contents.$url = toApp(url)
    contents.emit('did-navigate-in-page', new HostEvent(), contents.$url, true)
  })
  target.on('Page.domContentEventFired', () => {
    if (isReal()) contents.emit('dom-ready', new HostEvent())
  })
  target.on('Page.loadEventFired', () => {
    if (!isReal()) return
    if (contents.$world !== null && !state.chromium?.headless)
      target.tell('Runtime.evaluate', { expression: '$afterwordGuard(true)', contextId: contents.$world })
    contents.$loading = false
    contents.emit('did-finish-load', new HostEvent())
    contents.emit('$loaded')
  })
  target.on('Inspector.targetCrashed', () => {
    contents.$world = null
    contents.$relay.end()
    contents.emit('render-process-gone', new HostEvent(), { reason: 'crashed', exitCode: 5 })
  })
}

/** Whether the app lets the page go where it wants to. */
const mayNavigate = (contents: WebContents, url: string, isMainFrame: boolean): boolean => {
  const details = { url, isMainFrame, isSameDocument: false, frame: isMainFrame ? contents.mainFrame : null }
  const event = new HostEvent(details)
  contents.emit('will-frame-navigate', event)
  if (!event.defaultPrevented && isMainFrame) contents.emit('will-navigate', event, url)
  return !event.defaultPrevented
}

/** Answers the requests of a page, or of a frame or worker within it. */
export const serveTarget = (contents: WebContents, target: Target): void => {
  const { session, id } = contents
  target.on('Fetch.requestPaused', (paused: Paused) => {
    const mainFrame = target === contents.$target && paused.frameId === target.info.targetId
    if (paused.resourceType === 'Document') {
      const url = toApp(paused.request.url)
      const own = mainFrame && contents.$expected === url.replace(/#.*$/, '')
      const loads =
        mainFrame && contents.$expected?.replace(/#.*$/, '').replace(/\/$/, '') === url.replace(/\/$/, '')
      if (mainFrame) contents.$expected = null
      if (!own && !loads && !mayNavigate(contents, url, mainFrame))
        return target.tell('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' })
    }
    return void answer(target, paused, { session, id, mainFrame, contents })
  })
}

export const attach = async (
  contents: WebContents,
  target: Target,
  preferences: Preferences,
): Promise<void> => {
  contents.$target = target
  const secret = `afterword-${randomBytes(12).toString('hex')}:`
  listenToPage(contents, target)
  listenToLoading(contents, target)
  serveTarget(contents, target)
  const mainSource = `${script('inject-main.js')};afterwordMain.start(${JSON.stringify(secret)});`
  await Promise.all([
    target.send('Page.enable'),
    target.send('Runtime.addBinding', { name: '$afterwordPost', executionContextName: world }),
    target.send('Runtime.enable'),
    target.send('Inspector.enable'),
    target.send('Performance.enable'),
    target.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    target.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    target.send('Page.addScriptToEvaluateOnNewDocument', { source: onlyInApp(`(()=>{${mainSource}})()`) }),
    target.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: world,
      source: `${onlyInApp(`(()=>{${preloadSource(contents, preferences, secret)}})()`)}\n//# sourceURL=preload`,
    }),
    target.send('Emulation.setEmulatedMedia', nativeTheme.$media()),
    target.send('Runtime.runIfWaitingForDebugger'),
  ])
}
