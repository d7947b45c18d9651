// npm run package [-- electron-builder's own words]: the app as a folder that runs without anything else.
import { dirname } from 'node:path'
import { electronBinary, hostFolder } from './electron-binary.mjs'
import { commandOf, node, say } from './process.mjs'
import { setUp } from './set-up.mjs'

const { kind, env } = await setUp()
const { buildAll } = await import('./build.mjs')
await buildAll({ host: kind === 'host' })

const binary = electronBinary()
const electronDist = kind === 'host' || binary === undefined ? hostFolder : dirname(binary)
// on macOS the binary lies deep inside Electron.app; electron-builder finds its own copy there
const dist = process.platform === 'darwin' && kind === 'electron' ? [] : [`-c.electronDist=${electronDist}`]
const words = process.argv.slice(2)
const args = words.length === 0 ? ['--dir'] : words
process.exitCode = await node(commandOf('electron-builder'), [...args, '--publish', 'never', ...dist], {
  env,
})
if (process.exitCode === 0 && kind === 'host')
  say('Packed around the test host: it shows that nothing is missing, and is not for anyone to use.')
