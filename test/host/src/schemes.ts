// An app's own scheme is served as https under a name that cannot exist: app://bundle/x is
// https://bundle.app.w1.invalid/x in window 1, so that every window is a site, and so a process, of its own.

type Privileges = { standard?: boolean; secure?: boolean; supportFetchAPI?: boolean }

export const schemes = new Map<string, Privileges>()

/** The address Chromium is given. */
export const toChromium = (url: string, windowId: number): string => {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
  const [, scheme = '', host = '', rest = ''] = parts ?? []
  if (!schemes.has(scheme.toLowerCase())) return url
  return `https://${host}.${scheme}.w${windowId}.invalid${rest.startsWith('/') ? rest : `/${rest}`}`
}

/** The address the app is told. */
export const toApp = (url: string): string => {
  const parts = /^(?:blob:)?https:\/\/([^/?#]*)\.([a-z0-9-]+)\.w\d+\.invalid(.*)$/i.exec(url)
  if (parts === null) return url
  const [, host = '', scheme = '', rest = ''] = parts
  return `${url.startsWith('blob:') ? 'blob:' : ''}${scheme}://${host}${rest}`
}

/** As Electron's frame.origin: "app://bundle", or "null" for what has none. */
export const originOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null'
