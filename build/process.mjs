// Running other programs, with Node's own modules only: this file is needed before node_modules exists.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/**
 * Runs a program with our output and without input; gives its exit code, or 124 when it took too long and was ended.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, seconds?: number, quiet?: boolean, input?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = process.env, seconds, quiet = false, input = false } = {}) {
  const output = quiet ? 'ignore' : 'inherit'
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: [input ? 'inherit' : 'ignore', output, output],
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  })
  return new Promise(done => {
    let late = false
    const timer =
      seconds === undefined
        ? undefined
        : setTimeout(() => {
            late = true
            child.kill('SIGKILL')
          }, seconds * 1000)
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer)
      done(late ? 124 : code)
    }
    child.on('error', () => end(127))
    child.on('exit', code => end(code ?? 1))
  })
}

/**
 * Runs a Node script of this project or of an installed package.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const node = (script, args, options) =>
  run(process.execPath, [resolve(root, script), ...args], options)

/**
 * The JavaScript file behind a package's command, so that no shell and no .cmd file is needed.
 * @param {string} name the package
 * @param {string} [command] when the package has several
 */
export function commandOf(name, command = name) {
  const folder = resolve(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
  return resolve(folder, typeof bin === 'string' ? bin : bin[command])
}

/** @param {string} sentence */
export const say = sentence => process.stdout.write(`${sentence}\n`)

/**
 * True when this file is what Node was asked to run, rather than imported.
 * @param {string} file import.meta.filename of the asker
 */
export const isMain = file => process.argv[1] !== undefined && resolve(process.argv[1]) === file
