// Is there a screen to draw on? A display may be named and dead, so it is asked, not believed.
import { connect } from 'node:net'
import { resolve } from 'node:path'

/**
 * Connects, says the greeting if there is one, and waits for any answer (or only for the connection).
 * @param {import('node:net').NetConnectOpts} where
 * @param {Buffer} [greeting]
 * @returns {Promise<boolean>}
 */
function answers(where, greeting) {
  return new Promise(done => {
    const socket = connect(where)
    const end = (/** @type {boolean} */ alive) => {
      socket.destroy()
      done(alive)
    }
    socket.setTimeout(2000, () => end(false))
    socket.on('error', () => end(false))
    socket.on('close', () => done(false))
    socket.on('connect', () => {
      if (greeting === undefined) end(true)
      else socket.write(greeting)
    })
    socket.on('data', () => end(true))
  })
}

/** X11's first words: little-endian, version 11.0, no authorization. Even a refusal shows that someone is there. */
const x11Greeting = Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])

/** @param {string} display */
async function x11Answers(display) {
  const parts = /^(?<host>.*):(?<number>\d+)(?:\.\d+)?$/.exec(display)?.groups
  if (parts === undefined) return false
  const number = Number(parts['number'])
  const host = parts['host'] ?? ''
  if (host !== '' && host !== 'unix') return answers({ host, port: 6000 + number }, x11Greeting)
  const path = `/tmp/.X11-unix/X${number}`
  return (await answers({ path }, x11Greeting)) || answers({ path: `\0${path}` }, x11Greeting)
}

/** @param {string} name */
const waylandAnswers = name => answers({ path: resolve(process.env['XDG_RUNTIME_DIR'] ?? '/run', name) })

/** True where a window can be shown: always on macOS and Windows, elsewhere when the named display answers. */
export async function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  const { WAYLAND_DISPLAY: wayland, DISPLAY: x11 } = process.env
  return (
    (wayland !== undefined && wayland !== '' && (await waylandAnswers(wayland))) ||
    (x11 !== undefined && x11 !== '' && (await x11Answers(x11)))
  )
}
