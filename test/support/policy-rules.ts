import { nodesOf, type Node, type Source } from './source.ts'

// What the product's source may not contain. Each rule is a function from a file to what it found there, and carries a
// small file that breaks it: the test shows that the rule sees that one.

export type Rule = {
  readonly name: string
  /** files the rule looks at */
  readonly where: RegExp
  readonly find: (source: Source) => string[]
  readonly broken: readonly string[]
  readonly fine?: readonly string[]
}

const everywhere = /^(shared|electron|renderer)\//
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The name that an expression ends with: `a.b.c`, `a['c']` and `c` are all c. */
export function lastName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier' && typeof node['name'] === 'string') return node['name']
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type === 'MemberExpression' || node.type === 'StaticMemberExpression')
    return lastName(node['property'])
  if (node.type === 'ChainExpression') return lastName(node['expression'])
  return undefined
}

/** Names in code, as an identifier, a property or a computed text: comments and sentences do not count. */
const usesName =
  (...names: string[]) =>
  (source: Source): string[] =>
    nodesOf(source).flatMap(node => {
      const name =
        node.type === 'Identifier' || node.type === 'JSXIdentifier'
          ? node['name']
          : node.type === 'MemberExpression' && lastName(node['property'])
      return typeof name === 'string' && names.includes(name) ? [name] : []
    })

const imports =
  (pattern: RegExp) =>
  (source: Source): string[] =>
    nodesOf(source).flatMap(node => {
      const request = isNode(node['source']) ? lastName(node['source']) : undefined
      return request !== undefined && pattern.test(request) ? [request] : []
    })

/** Names bound by an import from one module. */
const importsName =
  (module: string, ...names: string[]) =>
  (source: Source): string[] =>
    nodesOf(source)
      .filter(node => node.type === 'ImportDeclaration' && lastName(node['source']) === module)
      .flatMap(node => (Array.isArray(node['specifiers']) ? node['specifiers'] : []))
      .flatMap((specifier: unknown) => {
        const name = isNode(specifier) ? lastName(specifier['imported']) : undefined
        return name !== undefined && names.includes(name) ? [name] : []
      })

/** Texts in code (also parts of templates) that match. */
const says =
  (pattern: RegExp) =>
  (source: Source): string[] =>
    nodesOf(source).flatMap(node => {
      const value =
        node.type === 'Literal'
          ? node['value']
          : node.type === 'TemplateElement' && typeof node['value'] === 'object' && node['value'] !== null
            ? Object.values(node['value'])[0]
            : undefined
      return typeof value === 'string' && pattern.test(value) ? [value.trim().slice(0, 60)] : []
    })

const calls =
  (...names: string[]) =>
  (source: Source): string[] =>
    nodesOf(source).flatMap(node => {
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
      const name = lastName(node['callee'])
      return name !== undefined && names.includes(name) ? [name] : []
    })

const either =
  (...finds: Rule['find'][]) =>
  (source: Source): string[] =>
    finds.flatMap(find => find(source))

export const rules: readonly Rule[] = [
  {
    name: 'A window is made in electron/window.ts and nowhere else',
    where: /^(?!electron\/window\.ts$)/,
    find: calls('BrowserWindow', 'BaseWindow', 'BrowserView', 'WebContentsView'),
    broken: ['const w = new BrowserWindow({})', 'new electron.BrowserWindow()', 'new WebContentsView()'],
  },
  {
    name: 'Nothing runs text as code',
    where: everywhere,
    find: either(
      calls(
        'eval',
        'Function',
        'executeJavaScript',
        'executeJavaScriptInIsolatedWorld',
        'insertCSS',
        'runInContext',
      ),
      imports(/^(node:)?vm$/),
      source =>
        nodesOf(source).flatMap(node =>
          node.type === 'CallExpression' &&
          ['setTimeout', 'setInterval'].includes(lastName(node['callee']) ?? '') &&
          Array.isArray(node['arguments']) &&
          isNode(node['arguments'][0]) &&
          ['Literal', 'TemplateLiteral'].includes(node['arguments'][0].type)
            ? ['timer with text']
            : [],
        ),
    ),
    broken: [
      'eval("1")',
      'new Function("return 1")()',
      'contents.executeJavaScript("1")',
      'contents["insertCSS"](css)',
      'setTimeout("alert(1)", 5)',
      'import vm from "node:vm"',
    ],
    fine: ['// eval(x)\nconst text = "eval(1)"', 'setTimeout(() => {}, 5)'],
  },
  {
    name: 'No markup is put into the page as text',
    where: /^(shared|electron)\/|^renderer\/(?!editor\/paste\/)/,
    find: usesName(
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'createContextualFragment',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
      'srcdoc',
      'DOMParser',
    ),
    broken: [
      'element.innerHTML = text',
      'element["outerHTML"] = text',
      'const a = <p dangerouslySetInnerHTML={{ __html: text }} />',
      'element.insertAdjacentHTML("beforeend", text)',
    ],
  },
  {
    name: 'Pasted markup is only ever parsed in the paste room, and never put into the page as it came',
    where: /^renderer\/editor\/paste\//,
    find: usesName('innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc'),
    broken: ['element.innerHTML = html'],
  },
  {
    name: 'Nothing is opened outside the app',
    where: everywhere,
    find: usesName('openExternal', 'openPath', 'openInEditor', 'showItemInFolderSync', 'writeShortcutLink'),
    broken: ['shell.openExternal(url)', 'import { shell } from "electron"; shell["openPath"](path)'],
  },
  {
    name: 'Nothing speaks to a network',
    where: everywhere,
    find: either(
      calls(
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
        'sendBeacon',
        'RTCPeerConnection',
        'WebTransport',
      ),
      imports(
        /^(node:)?(net|http|https|http2|dgram|dns|tls|dns\/promises)$|^(axios|undici|node-fetch|ws|electron-updater)$/,
      ),
      importsName('electron', 'net', 'autoUpdater', 'netLog', 'pushNotifications', 'inAppPurchase'),
    ),
    broken: [
      'await fetch("https://x")',
      'new WebSocket(url)',
      'navigator.sendBeacon(url)',
      'import http from "node:http"',
      'import { createSocket } from "dgram"',
      'import { app, net } from "electron"',
      'import { autoUpdater } from "electron"',
    ],
  },
  {
    name: 'No crash is reported and nothing is traced',
    where: everywhere,
    find: either(usesName('crashReporter', 'contentTracing', 'setUploadToServer'), imports(/^@?sentry/)),
    broken: ['import { crashReporter } from "electron"', 'electron.crashReporter.start({})'],
  },
  {
    name: 'Nothing is kept by the browser',
    where: everywhere,
    find: usesName(
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'serviceWorker',
      'caches',
      'cookieStore',
      'showSaveFilePicker',
    ),
    broken: [
      'localStorage.setItem("a", "b")',
      'window["indexedDB"].open("x")',
      'navigator.serviceWorker.register("x")',
    ],
  },
  {
    name: 'The list of recent documents and the system lists stay empty',
    where: everywhere,
    find: usesName('addRecentDocument', 'setJumpList', 'setUserTasks', 'setRepresentedFilename'),
    broken: ['app.addRecentDocument(path)', 'app.setJumpList([])'],
  },
  {
    name: 'Nothing is written to a console or a log',
    where: everywhere,
    find: either(usesName('console'), imports(/^electron-log/), source =>
      nodesOf(source).flatMap(node => (node.type === 'DebuggerStatement' ? ['debugger'] : [])),
    ),
    broken: [
      'console.log(entry)',
      'globalThis.console.error(1)',
      'import log from "electron-log/main"',
      'debugger',
    ],
  },
  {
    name: "The page gets no part of Electron's",
    where: /^electron\/preload\.ts$/,
    find: source =>
      nodesOf(source).flatMap(node =>
        node.type === 'CallExpression' &&
        ['exposeInMainWorld', 'exposeInIsolatedWorld'].includes(lastName(node['callee']) ?? '')
          ? exposed(node)
          : [],
      ),
    broken: [
      'contextBridge.exposeInMainWorld("afterword", { ipcRenderer })',
      'contextBridge.exposeInMainWorld("electron", { ask })',
      'contextBridge.exposeInMainWorld("afterword", { ...all })',
      'contextBridge.exposeInMainWorld("afterword", { send: ipcRenderer.send })',
    ],
    fine: ['contextBridge.exposeInMainWorld("afterword", { ask: async () => 1, listen: teller.listen })'],
  },
  {
    name: 'The key of a database is never text, never changed in place, and its text never leaves it unencrypted',
    where: /^(electron|shared)\//,
    find: says(
      /PRAGMA\s+(\w+\.)?(key|rekey|hexkey|textkey)\b|\bVACUUM\s+INTO\b|journal_mode\s*=\s*WAL|temp_store\s*=\s*(FILE|1|DEFAULT|0)\b|cipher_plaintext_header_size\s*=\s*[1-9]|sqlcipher_export/i,
    ),
    broken: [
      "db.exec(`PRAGMA key = '${key}'`)",
      'db.pragma("PRAGMA rekey = 1")',
      'db.exec("VACUUM INTO ?")',
      'db.exec("PRAGMA journal_mode = WAL")',
      'db.exec("pragma temp_store=FILE")',
    ],
    fine: ["const note = 'the key'", 'db.exec("PRAGMA temp_store = MEMORY")', 'db.exec("VACUUM")'],
  },
  {
    name: 'Ids and times are handed in, not made, in what only computes',
    where: /^shared\//,
    find: source =>
      either(
        usesName('randomUUID', 'getRandomValues'),
        calls('random'),
      )(source).concat(
        nodesOf(source).flatMap(node =>
          (node.type === 'NewExpression' &&
            lastName(node['callee']) === 'Date' &&
            Array.isArray(node['arguments']) &&
            node['arguments'].length === 0) ||
          (node.type === 'CallExpression' &&
            isNode(node['callee']) &&
            lastName(node['callee']) === 'now' &&
            isNode(node['callee']['object']) &&
            ['Date', 'performance', 'Now'].includes(lastName(node['callee']['object']) ?? ''))
            ? ['clock']
            : [],
        ),
      ),
    broken: ['const now = new Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()'],
    fine: ['new Date(instant)'],
  },
  {
    name: 'Nothing is left to be done later',
    where: everywhere,
    find: ({ text }) => text.match(/\b(TODO|FIXME|XXX|HACK)\b/g) ?? [],
    broken: ['// TODO: later'],
  },
]

/** What is wrong with one call of exposeInMainWorld: it may give plain functions under the one name. */
function exposed(call: Node): string[] {
  const [name, api] = Array.isArray(call['arguments']) ? call['arguments'] : []
  const properties: unknown[] =
    isNode(api) && Array.isArray(api['properties']) ? api['properties'] : [undefined]
  const allowed = ['ask', 'listen', 'askShell', 'listenShell']
  return [
    ...(lastName(name) === 'afterword' ? [] : ['another name']),
    ...properties.flatMap(property => {
      if (!isNode(property) || property.type !== 'Property') return ['not a plain property']
      const value = property['value']
      const given = isNode(value) ? value : undefined
      const isFunction =
        given?.type === 'ArrowFunctionExpression' ||
        (given?.type === 'MemberExpression' && lastName(given) === 'listen')
      return allowed.includes(lastName(property['key']) ?? '') && isFunction
        ? []
        : ['not one of the four functions']
    }),
  ]
}
