import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { protocol, type Session } from 'electron'

export const startPage = 'app://bundle/index.html'
const root = 'app://bundle/'

/** True for our own page's address, whatever stands behind the host. */
export const isOurs = (url: string): boolean => url.startsWith(root)

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export type Pages = ReadonlyMap<string, string>

/** The fixed map of what may be served: name under the root -> file on disk. Files of other kinds are not in it. */
export function pagesUnder(folder: string): Pages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && extname(entry.name) in kinds)
    .map(entry => join(entry.parentPath, entry.name))
  return new Map(files.map(file => [relative(folder, file).split(sep).join('/'), file]))
}

/**
 * The file an address stands for, or nothing. Nothing is decoded, joined or normalised: an address either names a file of
 * the map to the letter or is refused, so there is no path to climb.
 */
export function fileFor(url: string, pages: Pages): string | undefined {
  if (!isOurs(url)) return undefined
  const name = url.slice(root.length).replace(/[?#].*$/s, '')
  return pages.get(name === '' ? 'index.html' : name)
}

/** The content policy of one page load. Styles made by the page's own code carry the nonce; scripts are files only. */
export const contentPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `frame-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types afterword-paste`,
  ].join('; ')

const refused = (status: number) => new Response(null, { status })

/** Answers one request for a file of the page; the nonce is fresh for every answer and put where the page says `__NONCE__`. */
export async function serve(request: { url: string; method: string }, pages: Pages): Promise<Response> {
  if (request.method !== 'GET') return refused(405)
  const file = fileFor(request.url, pages)
  if (file === undefined) return refused(404)
  const kind = kinds[extname(file)]
  if (kind === undefined) return refused(404)
  const nonce = randomBytes(16).toString('base64')
  // Never net.fetch: it would meet our own refusal of requests and leave the window blank.
  const bytes = await readFile(file)
  return new Response(
    file.endsWith('.html') ? bytes.toString('utf8').replaceAll('__NONCE__', nonce) : bytes,
    {
      headers: {
        'content-type': kind,
        'content-security-policy': contentPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      },
    },
  )
}

/** Before `ready`: app:// is a standard and secure scheme, and no more (no fetch, no service worker). */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** After `ready`: app:// serves the built page, in this session only. */
export function servePage(ses: Session, folder: string): void {
  const pages = pagesUnder(folder)
  ses.protocol.handle('app', async request => serve(request, pages))
}
