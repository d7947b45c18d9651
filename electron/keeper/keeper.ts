import { randomBytes } from 'node:crypto'
import { setImmediate as pause, setTimeout as wait } from 'node:timers/promises'
import { practices } from '../../shared/practices/registry.ts'
import { generateSample } from '../../shared/sample/generate.ts'
import { clockFaceOf } from './clock-face.ts'
import { gate } from './gate.ts'
import { line } from './line.ts'
import { idMaker } from './new-id.ts'
import { longChannels, openChannels, promptChannels, routes, strictChannels } from './routes.ts'
import { places as placesFor } from './services/places.ts'
import { loadSample } from './services/sample.ts'
import { vaultLife } from './services/vault-life.ts'

// What went wrong could be written on the standard error with a word of the journal in it. The shell sees that the keeper is gone.
process.on('uncaughtException', () => process.exit(1))
process.on('unhandledRejection', () => process.exit(1))

const { parentPort } = process
/** The version of the program, told by the shell. */
const [, , app = ''] = process.argv
const places = placesFor()

const vault = vaultLife({
  places,
  now: () => new Date().toISOString(),
  newId: idMaker(Date.now, randomBytes),
  clockFace: () => clockFaceOf(new Date()),
  builtIn: practices,
  chance: Math.random,
  pause: async () => {
    await pause()
  },
  wait: async milliseconds => {
    await wait(milliseconds)
  },
  random: randomBytes,
  app,
  fillSample: (into, today) =>
    loadSample(generateSample({ seed: 42, years: 2, scale: 1, today }), {
      ...into,
      pause: async () => {
        await pause()
      },
    }),
  onRetold: () => window.announce('entries'),
  onOpen: ({ id }, mark) => parentPort.postMessage({ kind: 'opened', id, ...mark }),
})

const ask = gate({
  routes: Object.values(routes(vault)),
  openChannels,
  longChannels,
  promptChannels,
  strictChannels,
  arriving: vault.arriving,
  isOpen: vault.isOpen,
  quiet: vault.quiet,
  announce: what => window.announce(what),
})

const window = line({ parent: parentPort, places, vault, ask, exit: () => process.exit(0) })
