import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { contentPolicy, fileFor, isOurs, pagesUnder, serve, type Pages } from '../../electron/page.ts'

vi.mock('electron', () => ({ protocol: {} }))

let folder = ''
let pages: Pages = new Map()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-page-'))
  const renderer = join(folder, 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(
    join(renderer, 'index.html'),
    '<script nonce="__NONCE__"></script><style nonce="__NONCE__"></style>',
  )
  writeFileSync(join(renderer, 'assets', 'main-a1.js'), 'export {}')
  writeFileSync(join(renderer, 'assets', 'main.css'), 'body{}')
  writeFileSync(join(renderer, 'assets', 'inter.woff2'), 'font')
  writeFileSync(join(renderer, 'assets', 'main.js.map'), '{}')
  writeFileSync(join(renderer, '.env'), 'secret')
  writeFileSync(join(folder, 'secret.html'), 'secret')
  symlinkSync(join(folder, 'secret.html'), join(renderer, 'link.html'))
  pages = pagesUnder(renderer)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('The map holds the files of the built page and nothing else', () => {
  expect([...pages.keys()].toSorted()).toEqual([
    'assets/inter.woff2',
    'assets/main-a1.js',
    'assets/main.css',
    'index.html',
  ])
})

test.each([
  ['app://bundle/', 'index.html'],
  ['app://bundle/index.html', 'index.html'],
  ['app://bundle/index.html?x=1#part', 'index.html'],
  ['app://bundle/assets/main-a1.js', 'assets/main-a1.js'],
])('%s is answered with %s', (url, name) => {
  expect(fileFor(url, pages)).toBe(join(folder, 'renderer', name))
})

const climbs = [
  '../secret.html',
  '..%2fsecret.html',
  '%2e%2e/secret.html',
  '..\\secret.html',
  '..%5csecret.html',
]
const hostile = [
  ...climbs.map(climb => `app://bundle/${climb}`),
  ...climbs.map(climb => `app://bundle/assets/../${climb}`),
  ...climbs.map(climb => `app://bundle//${climb}`),
  ...climbs.map(climb => `app://bundle/./${climb}`),
  'app://bundle/../renderer/index.html',
  'app://bundle/assets/../index.html',
  'app://bundle/assets/%2e%2e/index.html',
  'app://bundle/....//secret.html',
  'app://bundle/..;/secret.html',
  'app://bundle/link.html',
  'app://bundle/.env',
  'app://bundle/assets/main.js.map',
  'app://bundle/assets',
  'app://bundle/assets/',
  'app://bundle/index.html/',
  'app://bundle/index.html%00.js',
  'app://bundle/index.html\0',
  'app://bundle/index.htm',
  'app://bundle/INDEX.HTML',
  'app://bundle/%69ndex.html',
  'app://bundle//index.html',
  'app://bundle/\\index.html',
  'app://bundle/etc/passwd',
  'app://bundle//etc/passwd',
  'app://bundle/file:///etc/passwd',
  'app://bundle/C:/Windows/win.ini',
  'app://bundle/C:\\Windows\\win.ini',
  'app://bundle/\\\\server\\share',
  'app://bundle/constructor',
  'app://bundle/__proto__',
  'app://bundle/toString',
  'app://bundle',
  'app://bundle@evil.example/index.html',
  'app://bundle.evil.example/index.html',
  'app://bundle:80/index.html',
  'app://user:word@bundle/index.html',
  'app://other/index.html',
  'app:///index.html',
  'app:/bundle/index.html',
  'app:bundle/index.html',
  'APP://bundle/index.html',
  'app://BUNDLE/index.html',
  ' app://bundle/index.html',
  'file:///etc/passwd',
  'file://bundle/index.html',
  'http://bundle/index.html',
  'https://bundle/index.html',
  'https://evil.example/app://bundle/index.html',
  'javascript:alert(1)',
  'data:text/html,app://bundle/index.html',
  'blob:app://bundle/index.html',
  'view-source:app://bundle/index.html',
  'app-x://bundle/index.html',
  '',
]

test(`${hostile.length} hostile addresses are all refused`, async () => {
  expect(hostile.length).toBeGreaterThanOrEqual(50)
  expect(hostile.filter(url => fileFor(url, pages) !== undefined)).toEqual([])
  const answers = await Promise.all(hostile.map(async url => serve({ url, method: 'GET' }, pages)))
  expect(answers.filter(({ status }) => status !== 404)).toEqual([])
})

test('Whatever the address, only files of the map are ever named', () => {
  const files = new Set([undefined, ...pages.values()])
  const named = fc
    .sample(fc.string(), { numRuns: 2000, seed: 7 })
    .map(tail => fileFor(`app://bundle/${tail}`, pages))
  expect(named).toHaveLength(2000)
  expect(named.filter(file => !files.has(file))).toEqual([])
})

test('Only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS'])
    expect((await serve({ url: 'app://bundle/index.html', method }, pages)).status).toBe(405)
})

test('Every answer carries the content policy, and each a nonce of its own that the page has too', async () => {
  const nonces = new Set<string>()
  for (const url of ['app://bundle/', 'app://bundle/index.html', 'app://bundle/']) {
    const response = await serve({ url, method: 'GET' }, pages)
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
    expect(response.headers.get('content-security-policy')).toBe(contentPolicy(nonce))
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    nonces.add(nonce)
    expect(await response.text()).toBe(`<script nonce="${nonce}"></script><style nonce="${nonce}"></style>`)
  }
  expect(nonces.size).toBe(3)
})

test('The policy forbids inline code, evaluated code, requests, frames and forms', () => {
  const policy = contentPolicy('n')
  expect(policy).not.toMatch(/unsafe|https?:|\*|strict-dynamic/)
  const rules = Object.fromEntries(
    policy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
  )
  expect(rules).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-n'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'none'",
    'worker-src': "'self'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'afterword-paste',
  })
})

test('Only our own address is trusted', () => {
  expect(isOurs('app://bundle/index.html#/today')).toBe(true)
  expect(hostile.filter(url => !url.startsWith('app://bundle/')).filter(isOurs)).toEqual([])
})
