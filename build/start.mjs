// npm start: readies, builds and runs the app; where there is no screen, the tour shows it instead.
import { hasDisplay } from './display.mjs'
import { commandOf, node, root, say } from './process.mjs'
import { setUp } from './set-up.mjs'

const args = process.argv.slice(2)
const { kind, env } = await setUp()
const { buildAll } = await import('./build.mjs')
await buildAll({ host: kind === 'host' })

if (await hasDisplay()) {
  // Electron refuses to run as root inside its sandbox; the host handles this itself
  const asRoot = kind === 'electron' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  process.exitCode = await node(commandOf('electron'), [root, ...asRoot, ...args], { env, input: true })
} else {
  say(
    'No display answers here, so this is the tour: the app is driven without a screen and pictures are taken.',
  )
  process.exitCode = await node('build/run.mjs', ['build/tour.ts'], { env })
}
