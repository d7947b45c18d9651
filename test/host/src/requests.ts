// Every request of every page: the app's own webRequest listener, then the app's own scheme handler, or nothing.
import type { Target } from './cdp.ts'
import { schemes, toApp, toChromium } from './schemes.ts'
import type { Session } from './session.ts'
import { say } from './strict.ts'

export type Paused = {
  requestId: string
  frameId: string
  resourceType: string
  request: { url: string; method: string; headers: Record<string, string>; postData?: string }
}

type Requester = { session: Session; id: number; mainFrame: boolean; contents: unknown }

const electronTypes: Record<string, string> = {
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  Media: 'media',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
}

/** Requests that the app let through although nothing of it serves them. The host stops them; tests read this list. */
export const leaks: string[] = []

const headerList = (headers: Record<string, string[] | string>) =>
  Object.entries(headers).flatMap(([name, value]) => [value].flat().map(item => ({ name, value: item })))

const detailsOf = (paused: Paused, from: Requester, url: string) => ({
  id: Number(paused.requestId.replace(/\D/g, '')) || 0,
  url,
  method: paused.request.method,
  webContentsId: from.id,
  webContents: from.contents,
  resourceType:
    paused.resourceType === 'Document'
      ? from.mainFrame
        ? 'mainFrame'
        : 'subFrame'
      : (electronTypes[paused.resourceType] ?? 'other'),
  referrer: toApp(paused.request.headers['Referer'] ?? ''),
  timestamp: Date.now(),
})

/** Chromium's tab strip wants an icon; Electron has none and never asks. */
const isTabIcon = (paused: Paused): boolean =>
  paused.resourceType === 'Other' && new URL(paused.request.url).pathname === '/favicon.ico'

const serve = async (target: Target, paused: Paused, from: Requester): Promise<string | undefined> => {
  if (isTabIcon(paused)) return 'Aborted'
  const url = toApp(paused.request.url)
  const details = detailsOf(paused, from, url)
  const verdict = await from.session.webRequest.$ask('onBeforeRequest', details)
  if (verdict.cancel === true) return 'BlockedByClient'
  if (verdict.redirectURL !== undefined) {
    const location = toChromium(verdict.redirectURL, from.id)
    await target.send('Fetch.fulfillRequest', {
      requestId: paused.requestId,
      responseCode: 307,
      responseHeaders: [{ name: 'location', value: location }],
    })
    return undefined
  }
  const scheme = url.slice(0, url.indexOf(':'))
  const handler = from.session.protocol.$handlers.get(scheme)
  if (handler === undefined) {
    // A scheme that another session handles is unknown to this one, as in Electron.
    if (schemes.has(scheme)) return 'Failed'
    leaks.push(url)
    say(`the app let a request through to the network; the host stopped it: ${scheme}:`)
    return 'InternetDisconnected'
  }
  if (['Fetch', 'XHR'].includes(paused.resourceType) && schemes.get(scheme)?.supportFetchAPI !== true)
    return 'Failed'
  const { method, headers, postData } = paused.request
  const body = postData !== undefined && method !== 'GET' && method !== 'HEAD' ? { body: postData } : {}
  const response = await handler(new Request(url.replace(/#.*$/, ''), { method, headers, ...body }))
  const received: Record<string, string[]> = {}
  response.headers.forEach((value, name) => (received[name] ??= []).push(value))
  const changed = await from.session.webRequest.$ask('onHeadersReceived', {
    ...details,
    statusCode: response.status,
    statusLine: `HTTP/1.1 ${response.status}`,
    responseHeaders: received,
  })
  if (changed.cancel === true) return 'BlockedByClient'
  await target.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status === 0 ? 500 : response.status,
    responseHeaders: headerList(changed.responseHeaders ?? received),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
  return undefined
}

/** Answers one paused request of a page. */
export const answer = async (target: Target, paused: Paused, from: Requester): Promise<void> => {
  const refuse = (errorReason: string) =>
    target.tell('Fetch.failRequest', { requestId: paused.requestId, errorReason })
  try {
    const refused = await serve(target, paused, from)
    if (refused !== undefined) refuse(refused)
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    if (!/InterceptionId|Session with given id|not found|Chromium ended/.test(text))
      say(`the scheme handler failed: ${text}`)
    refuse('Failed')
  }
}
