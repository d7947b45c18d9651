import { app, session, type Session, type WebContents } from 'electron'

// Everything that keeps the app offline and closed stands in this file. Each line has its item in docs/threat-model.md and
// its test in test/electron/lockdown*.test.ts.

const noUdp = 'disable_non_proxied_udp'

/** Switches of Chromium that must stand before it starts. */
export const switches: readonly (readonly [name: string, value?: string])[] = [
  // No name is ever looked up: measured, this alone ends Chromium's own talk with its maker.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  // A crash dump would hold the text on screen.
  ['disable-breakpad'],
  [
    'disable-features',
    'OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying,DnsOverHttps',
  ],
  // Neither the content policy nor webRequest stops WebRTC's UDP. Two spellings: which one counts depends on the embedder.
  ['webrtc-ip-handling-policy', noUdp],
  ['force-webrtc-ip-handling-policy', noUdp],
]

/** What may be loaded at all; developer tools only where they are there. */
export function mayLoad(url: string, { devTools }: { devTools: boolean }): boolean {
  return /^(app|data|blob):/i.test(url) || (devTools && /^devtools:/i.test(url))
}

/** On macOS the system checks the spelling by itself; elsewhere Chromium would fetch dictionaries. */
export const spellCheck = process.platform === 'darwin'

/** Closes one session: no permission, no device, no screen, no download, no request but to our own page. */
export function lockSession(ses: Session): void {
  ses.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  ses.setPermissionCheckHandler(() => false)
  ses.setDevicePermissionHandler(() => false)
  ses.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  ses.on('will-download', (event, item) => {
    event.preventDefault()
    item.cancel()
  })
  ses.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayLoad(details.url, { devTools: !app.isPackaged }) }),
  )
  // A proxy that is not there: whatever gets past the refusal above still reaches nobody.
  void ses.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'http://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  })
  ses.setSpellCheckerEnabled(spellCheck)
  ses.setSpellCheckerDictionaryDownloadURL('app://none/')
}

/** Closes one page: it cannot go elsewhere, open a window, embed a view or speak UDP. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy(noUdp)
}

/** Before `ready`: the switches, and a sandbox for every renderer there will ever be. */
export function lockDownEarly(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

/** After `ready`, before any window: our own session, kept in memory only, and the default one closed as well. */
export function lockDown(): Session {
  app.configureHostResolver({ secureDnsMode: 'off' })
  lockSession(session.defaultSession)
  const ours = session.fromPartition('journal', { cache: false })
  lockSession(ours)
  return ours
}
