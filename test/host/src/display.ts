// A display may be named and dead: ask by connecting to it.
import { connect } from 'node:net'
import { join } from 'node:path'

const answers = (path: string): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(path)
    const end = (ok: boolean) => {
      socket.destroy()
      done(ok)
    }
    socket.setTimeout(2000, () => end(false))
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })

const x11Answers = async (display: string): Promise<boolean> => {
  const local = /^(?:unix)?:(\d+)/.exec(display)
  // A display of another machine (ssh forwarding) is left for Chromium to find out.
  if (local === null) return display !== ''
  const socket = `/tmp/.X11-unix/X${local[1]}`
  return (await answers(socket)) || (await answers(`\0${socket}`))
}

/** Whether windows must be drawn without a screen. */
export const isHeadless = async (): Promise<boolean> => {
  const env = process.env
  if (env['AFTERWORD_HEADLESS'] === '1') return true
  if (process.platform !== 'linux') return false
  const x11 = env['DISPLAY'] ?? ''
  if (x11 !== '' && (await x11Answers(x11))) return false
  const wayland = env['WAYLAND_DISPLAY'] ?? ''
  return wayland === '' || !(await answers(join(env['XDG_RUNTIME_DIR'] ?? '/', wayland)))
}
